using System.Linq.Expressions;
using System.Reflection;
using Apatite.Engine.Definition;

namespace Apatite.Engine.Loading;

/// <summary>A rule's aliases by name: which are declared somewhere, which are bound by now, which were used.</summary>
internal sealed class AliasTable
{
    private readonly Dictionary<string, Entry> entries = new(StringComparer.Ordinal);

    internal IEnumerable<string> Unused => entries.Values.Where(e => !e.Used).Select(e => e.Name);

    /// <summary>Declares an alias; false when there is one of that name.</summary>
    internal bool Declare(MemberExpression alias)
        => entries.TryAdd(alias.Member.Name, new Entry(alias.Member.Name, alias.Member));

    internal void Bind(MemberExpression alias, Variable variable) => entries[alias.Member.Name].Variable = variable;

    /// <summary>
    /// Says what a member access is by NRules' rule, that the name alone decides: no alias (null), an alias, or one of the
    /// traps (a text).
    /// </summary>
    internal (Variable? Variable, string? Trap)? Resolve(MemberExpression member)
    {
        if (!entries.TryGetValue(member.Member.Name, out Entry? entry))
        {
            return null;
        }

        bool same = entry.Member == member.Member && Captured.IsRooted(member);
        if (entry.Variable is null)
        {
            return same ? (null, $"alias '{entry.Name}' is used before it is bound") : null;
        }

        if (!same)
        {
            return (null, $"'{member}' has the name of the alias '{entry.Name}', and NRules would take it for the alias; rename one");
        }

        entry.Used = true;
        return (entry.Variable, null);
    }

    internal bool Has(string? name) => name is not null && entries.ContainsKey(name);

    private sealed class Entry(string name, MemberInfo member)
    {
        internal string Name { get; } = name;

        internal MemberInfo Member { get; } = member;

        internal Variable? Variable { get; set; }

        internal bool Used { get; set; }
    }
}
