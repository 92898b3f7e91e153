using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Apatite.Rules;

namespace Apatite.Reporting;

/// <summary>Writes an assessment as Markdown (CommonMark) for a card, a ticket or a wiki. Pictures are left out; their content stands in words.</summary>
public sealed class MarkdownReportWriter : AssessmentWriter
{
    private protected override string TextOf(Assessment assessment)
    {
        ReportDocument document = ReportComposer.Compose(assessment, Language);
        StringBuilder text = new();
        text.Append(CultureInfo.InvariantCulture, $"# {MarkdownText.Escape(document.Title)}\n\n{MarkdownText.Of(document.Subtitle)}\n");
        return text.Append(TextOf(document.Sections)).ToString();
    }

    /// <summary>Sections as Markdown.</summary>
    internal static string TextOf(ImmutableArray<Section> sections)
    {
        StringBuilder text = new();
        foreach (Section section in sections)
        {
            text.Append(CultureInfo.InvariantCulture, $"\n## {MarkdownText.Escape(section.Title)}\n");
            foreach (Block block in section.Blocks)
            {
                Write(text, block, 3);
            }
        }

        return text.ToString();
    }

    private static void Write(StringBuilder text, Block block, int heading)
    {
        switch (block)
        {
            case Paragraph paragraph:
                text.Append(CultureInfo.InvariantCulture, $"\n{MarkdownText.Of(paragraph.Runs)}\n");
                break;
            case ItemList list:
                text.Append('\n');
                foreach (ListItem item in list.Items)
                {
                    Write(text, item, "");
                }

                break;
            case Group group:
                text.Append(CultureInfo.InvariantCulture, $"\n{new string('#', heading)} {MarkdownText.Of(group.Heading)}\n");
                foreach (Block inner in group.Blocks)
                {
                    Write(text, inner, heading + 1);
                }

                break;
            case Figure:
                // What a picture shows stands in words beside it.
                break;
        }
    }

    private static void Write(StringBuilder text, ListItem item, string indent)
    {
        text.Append(CultureInfo.InvariantCulture, $"{indent}- {MarkdownText.Of(item.Runs)}\n");
        foreach (ListItem child in item.Children)
        {
            Write(text, child, indent + "  ");
        }
    }
}
