using System.Collections.Immutable;
using System.Reflection;

namespace Apatite.Rules.Extending;

/// <summary>Extensions are told apart by their names, and from the library.</summary>
internal static class PackCheck
{
    public static IEnumerable<KnowledgeConflict> Conflicts(ImmutableArray<ExtensionPack> packs, Assembly library) =>
    [
        .. packs.Where(pack => pack.Assembly == library).Select(pack => pack.Conflict(null, "the library is no extension of itself")),
        .. packs.GroupBy(pack => pack.Name, StringComparer.Ordinal).Where(same => same.Skip(1).Any())
            .Select(same => same.First().Conflict(null, $"{same.Count()} assemblies bear this name")),
    ];
}
