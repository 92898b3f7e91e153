using System.Text;

namespace Apatite.Reporting;

/// <summary>Turns runs into Markdown. Text is escaped, so that neither Markdown nor the HTML that Markdown lets through can be made of it.</summary>
internal static class MarkdownText
{
    // What CommonMark, tables and mentions of the common dialects read as markup wherever it stands. A plus, a minus or a number
    // with a full stop does so only at the start of a line, where the writer never puts text of the input. Without a plain colon
    // no address in the input becomes a link.
    private const string Markup = "\\`*_{}[]()<>#|~!&@$^=:";

    public static string Of(IEnumerable<Run> runs) => string.Concat(runs.Select(Of)).Trim();

    public static string Escape(string text)
    {
        StringBuilder result = new(text.Length);
        foreach (char letter in SafeText.OneLine(text))
        {
            if (Markup.Contains(letter, StringComparison.Ordinal))
            {
                result.Append('\\');
            }

            result.Append(letter);
        }

        return result.Replace("www.", "www\\.").ToString();
    }

    private static string Of(Run run) => run.Style switch
    {
        RunStyle.Strong or RunStyle.Danger or RunStyle.Warning => $"**{Escape(run.Text)}**",
        RunStyle.Label => $"*{Escape(run.Text)}*",
        RunStyle.Address when WebAddress.Of(run.Target) is { } address => $"<{address}>",
        RunStyle.Reference => Escape(SafeText.Word(run.Text)),
        _ => Escape(run.Text),
    };
}
