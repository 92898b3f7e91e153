using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace Apatite.Mutation;

/// <summary>One small change of one rule file.</summary>
/// <param name="Tree">The file.</param>
/// <param name="Span">What is replaced.</param>
/// <param name="Kind">What class of change it is.</param>
/// <param name="New">What it is replaced by.</param>
internal sealed record Mutant(SyntaxTree Tree, TextSpan Span, Kind Kind, string New)
{
    public string File => Path.GetFileName(Tree.FilePath);

    public int Line => Tree.GetLineSpan(Span).StartLinePosition.Line + 1;

    public string Old => Tree.GetText().ToString(Span);

    public override string ToString() =>
        $"{Path.GetFileName(Path.GetDirectoryName(Tree.FilePath))}/{File}:{Line} {Kind}: {OneLine(Old)} -> {(New.Length == 0 ? "(nothing)" : OneLine(New))}";

    private static string OneLine(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}

internal enum Kind
{
    Threshold,
    Comparison,
    Level,
    Presence,
    Interpretation,
    DroppedCondition,
    DroppedPattern,
}
