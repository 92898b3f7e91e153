namespace Apatite.Rules;

/// <summary>The background notes (<c>notes.tsv</c>).</summary>
/// <param name="id">The code as it is written in output.</param>
[ConstantsOf("notes.tsv")]
public sealed partial class NoteCode(string id) : KnowledgeCode(id)
{
    /// <summary>Every code.</summary>
    public static partial IReadOnlyList<NoteCode> All { get; }
}
