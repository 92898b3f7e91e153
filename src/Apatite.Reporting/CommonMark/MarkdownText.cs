using System.Text.RegularExpressions;
using Apatite.Reporting.Document;

namespace Apatite.Reporting.CommonMark;

/// <summary>Turns runs into Markdown. Text is escaped, so that neither Markdown nor the HTML that Markdown lets through can be made of it.</summary>
internal static partial class MarkdownText
{
    /// <summary>The runs as one line.</summary>
    public static string Of(IEnumerable<Run> runs) => LineStart().Replace(string.Concat(runs.Select(Of)).Trim(), @"${number}\");

    public static string Escape(string text) => Markup().Replace(HarmlessText.OneLine(text), @"\$&");

    private static string Of(Run run) => run.Style switch
    {
        RunStyle.Strong or RunStyle.Danger or RunStyle.Warning => $"**{Escape(run.Text)}**",
        RunStyle.Label => $"*{Escape(run.Text)}*",
        RunStyle.Address when WebAddress.Of(run.Target) is { } address => $"<{address}>",
        RunStyle.Reference => Escape(HarmlessText.Word(run.Text)),
        _ => Escape(run.Text),
    };

    // What CommonMark, tables and mentions of the common dialects read as markup wherever it stands. Without a plain colon before
    // it no address in the input becomes a link; a round bracket makes one only behind a square one.
    [GeneratedRegex(@"[\\`*_{}\[\]<>#|~!&@$^=]|:(?!\s)|\+(?=\+)|(?<=\+)\+|(?<=[Ww]{3})\.")]
    private static partial Regex Markup();

    // What makes a list, a definition or a rule across the page at the start of a line only; some dialects number with letters.
    [GeneratedRegex(@"^(?:(?=-|[+:](?:\s|$))|(?<number>[0-9A-Za-z]+)(?=[.)](?:\s|$)))")]
    private static partial Regex LineStart();
}
