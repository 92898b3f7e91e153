namespace Apatite.Engine.Dsl;

/// <summary>
/// Gives a rule a priority, larger first. The engine derives the order from the fact types and only checks that the
/// priorities do not contradict it: no rule may come before a rule whose facts it reads.
/// </summary>
/// <param name="priority">The priority; 0 when the attribute is absent.</param>
[AttributeUsage(AttributeTargets.Class, AllowMultiple = false, Inherited = true)]
public sealed class PriorityAttribute(int priority) : Attribute
{
    internal int Value { get; } = priority;
}
