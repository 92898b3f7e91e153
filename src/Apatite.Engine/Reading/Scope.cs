using Apatite.Engine.Definition;

namespace Apatite.Engine.Reading;

/// <summary>The variables of a rule that are bound so far, and which of them something reads.</summary>
internal sealed class Scope
{
    private readonly Dictionary<string, Variable> variables = new(StringComparer.Ordinal);
    private readonly HashSet<string> read = new(StringComparer.Ordinal);

    /// <summary>The aliases of facts that nothing reads; a query cannot do without its alias.</summary>
    internal IEnumerable<string> Unread => variables.Values.Where(v => v is { IsAlias: true, Kind: VariableKind.Fact } && !read.Contains(v.Name)).Select(v => v.Name);

    internal void Add(Variable variable) => variables[variable.Name] = variable;

    internal Variable? Read(string name)
    {
        read.Add(name);
        return variables.GetValueOrDefault(name);
    }
}
