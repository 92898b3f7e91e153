namespace Apatite.Engine.Dsl;

/// <summary>Puts a tag on a rule. Repeatable, inherited, and open to subclassing, so that a project can have tags of its own.</summary>
/// <param name="tag">The tag.</param>
[AttributeUsage(AttributeTargets.Class, AllowMultiple = true, Inherited = true)]
public class TagAttribute(string tag) : Attribute
{
    internal string Value { get; } = tag;
}
