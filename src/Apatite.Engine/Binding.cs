using System.Collections;
using Apatite.Engine.Definition;
using NRules.RuleModel;

namespace Apatite.Engine;

/// <summary>What one alias of a rule was bound to.</summary>
public sealed class Binding : IFactMatch
{
    private readonly Variable variable;

    internal Binding(Variable variable, object? value)
    {
        this.variable = variable;
        Value = value;
    }

    /// <inheritdoc/>
    public Declaration Declaration => variable.Declaration;

    /// <inheritdoc/>
    public Type Type => Value?.GetType() ?? variable.Declaration.Type;

    /// <inheritdoc/>
    public object? Value { get; }

    /// <summary>Always null: a run keeps no record of where its facts come from. <see cref="Firing"/> tells it.</summary>
    public IFactSource? Source => null;

    /// <summary>The facts behind the value: the fact itself, the members of a collection or group.</summary>
    /// <returns>The facts.</returns>
    public IEnumerable<object> Facts()
        => Value is null ? []
        : variable.Kind == VariableKind.Fact ? [Value]
        : Members(Value);

    private static IEnumerable<object> Members(object value) => value switch
    {
        IGroup group => group.Facts,
        string => [value],
        IEnumerable items => items.Cast<object>().SelectMany(Members),
        _ => [value],
    };
}
