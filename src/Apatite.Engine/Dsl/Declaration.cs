namespace Apatite.Engine.Dsl;

/// <summary>A variable of a rule: the alias of a pattern, query or <c>Let</c>.</summary>
public sealed class Declaration
{
    internal Declaration(string name, Type type)
    {
        Name = name;
        Type = type;
    }

    /// <summary>The alias's name; generated for a pattern without alias.</summary>
    public string Name { get; }

    /// <summary>The alias's declared type.</summary>
    public Type Type { get; }
}
