using System.Collections.Immutable;
using System.Reflection;

namespace Apatite.Rules.Extending;

/// <summary>Checks extensions without a host, as their unit tests do.</summary>
public static class ApatiteExtension
{
    /// <summary>Everything in which extensions contradict the library, its safety rules, each other or themselves.</summary>
    /// <param name="extensions">The assemblies of the extensions, as they are used together.</param>
    /// <returns>The conflicts, in the order of extension, table and row; empty when the extensions can be used.</returns>
    public static ImmutableArray<KnowledgeConflict> Check(params Assembly[] extensions)
    {
        ArgumentNullException.ThrowIfNull(extensions);
        return RuleLibrary.Conflicts(extensions);
    }
}
