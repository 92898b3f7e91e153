namespace Apatite.Engine.Dsl;

/// <summary>Names a rule. Without it the rule is named by its class.</summary>
/// <param name="name">The rule's name, unique in a rule set.</param>
[AttributeUsage(AttributeTargets.Class, AllowMultiple = false, Inherited = false)]
public sealed class NameAttribute(string name) : Attribute
{
    internal string Value { get; } = name;
}
