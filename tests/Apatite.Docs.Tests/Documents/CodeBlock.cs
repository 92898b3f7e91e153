namespace Apatite.Docs.Tests.Documents;

/// <summary>A block of code in a document.</summary>
/// <param name="File">The document, from the root of the repository.</param>
/// <param name="Line">The line of its fence.</param>
/// <param name="Language">What the fence says; empty when it says nothing. Indented blocks are commands.</param>
/// <param name="Text">The code.</param>
/// <param name="Setting">What <c>&lt;!-- snippet: … --&gt;</c> right before it says, or null.</param>
/// <param name="Quoted">The file from which it is taken, when the line before it ends with its path and a colon; else null.</param>
/// <param name="Output">The lines of the <c>text</c> block that shows what it prints, or null.</param>
public sealed record CodeBlock(string File, int Line, string Language, string Text, string? Setting, string? Quoted, string? Output)
{
    public override string ToString() => $"{File}:{Line}";
}
