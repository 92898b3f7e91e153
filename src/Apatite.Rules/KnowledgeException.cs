using System.Collections.Immutable;

namespace Apatite.Rules;

/// <summary>
/// The knowledge tables and the rules contradict each other, or an extension contradicts the library; without extensions, a
/// build that passes its tests never throws it. It names every conflict, not only the first.
/// </summary>
public sealed class KnowledgeException : Exception
{
    internal KnowledgeException(params IEnumerable<KnowledgeConflict> conflicts)
        : this([.. conflicts])
    {
    }

    private KnowledgeException(ImmutableArray<KnowledgeConflict> conflicts)
        : base(string.Join(Environment.NewLine, conflicts)) => Conflicts = conflicts;

    /// <summary>Every conflict.</summary>
    public ImmutableArray<KnowledgeConflict> Conflicts { get; }
}
