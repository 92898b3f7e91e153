namespace Apatite.Engine.Dsl;

/// <summary>Says in a sentence what a rule concludes and from what.</summary>
/// <param name="description">The sentence.</param>
[AttributeUsage(AttributeTargets.Class, AllowMultiple = false, Inherited = false)]
public sealed class DescriptionAttribute(string description) : Attribute
{
    internal string Value { get; } = description;
}
