using System.Text.RegularExpressions;
using Markdig;
using Markdig.Syntax;

namespace Apatite.Docs.Tests.Documents;

/// <summary>The documents that a reader takes code from, and the code in them.</summary>
internal static partial class Documentation
{
    public static IReadOnlyList<string> Files { get; } =
    [
        .. MarkdownIn("."),
        .. MarkdownIn("docs"),
        .. MarkdownIn("tests"),
        .. Directory.GetDirectories(Repository.PathOf("src")).Order(StringComparer.Ordinal).SelectMany(folder => MarkdownIn(folder)),
    ];

    public static IReadOnlyList<CodeBlock> Blocks { get; } = [.. Files.SelectMany(BlocksOf)];

    private static IEnumerable<string> MarkdownIn(string folder) => Directory
        .GetFiles(Repository.PathOf(folder), "*.md")
        .Select(file => Path.GetRelativePath(Repository.PathOf("."), file).Replace('\\', '/'))
        .Order(StringComparer.Ordinal);

    private static IEnumerable<CodeBlock> BlocksOf(string file)
    {
        string text = File.ReadAllText(Repository.PathOf(file));
        MarkdownDocument document = Markdown.Parse(text, new MarkdownPipelineBuilder().UsePipeTables().Build());
        return document.Descendants<Markdig.Syntax.CodeBlock>().Select(block => new CodeBlock(
            file,
            block.Line + 1,
            block is FencedCodeBlock fenced ? fenced.Info ?? "" : "bash",
            TextOf(block),
            SettingOf(block),
            QuotedBy(block, text),
            OutputOf(block)));
    }

    private static string TextOf(LeafBlock block) => block.Lines.ToString().ReplaceLineEndings("\n");

    private static string? SettingOf(Block block) =>
        Neighbour(block, -1) is HtmlBlock comment && SettingComment().Match(comment.Lines.ToString()) is { Success: true } match
            ? match.Groups[1].Value : null;

    private static string? QuotedBy(Block block, string text) =>
        Neighbour(block, -1) is ParagraphBlock { Span: var span }
            && PathBefore().Match(text[span.Start..(span.End + 1)]) is { Success: true } match
            ? match.Groups[1].Value : null;

    /// <summary>The next block, or the one after a paragraph that leads to it.</summary>
    private static string? OutputOf(Block block)
    {
        Block? next = Neighbour(block, 1) is ParagraphBlock ? Neighbour(block, 2) : Neighbour(block, 1);
        return next is FencedCodeBlock { Info: "text" } output ? TextOf(output) : null;
    }

    private static Block? Neighbour(Block block, int distance)
    {
        ContainerBlock parent = block.Parent!;
        int at = parent.IndexOf(block) + distance;
        return at >= 0 && at < parent.Count ? parent[at] : null;
    }

    [GeneratedRegex("`([^` ]+/[^` ]+)`:$")]
    private static partial Regex PathBefore();

    [GeneratedRegex("<!-- snippet: (.+?) -->")]
    private static partial Regex SettingComment();
}
