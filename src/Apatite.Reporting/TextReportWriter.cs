using System.Globalization;
using Apatite.Reporting.Composition;
using Apatite.Reporting.Document;
using Apatite.Reporting.Text;
using Apatite.Rules;

namespace Apatite.Reporting;

/// <summary>
/// Writes an assessment as plain text for a terminal, a log of care or a mail, in lines of at most 110 characters where words allow
/// it.
/// </summary>
public sealed class TextReportWriter : AssessmentWriter
{
    /// <summary>Whether dangers, categories and sources are set off by ANSI colours, for a terminal.</summary>
    public bool Colours { get; init; }

    private protected override string TextOf(Assessment assessment)
    {
        ReportDocument document = ReportComposer.Compose(assessment, Language);
        using StringWriter writer = new(CultureInfo.InvariantCulture) { NewLine = "\n" };
        TextLines lines = new(writer, Colours);
        lines.Write([new Run(document.Title, RunStyle.Strong)]);
        lines.Write(document.Subtitle);
        foreach (Section section in document.Sections)
        {
            lines.Blank();
            lines.Write([new Run(section.Title, RunStyle.Strong)]);
            foreach (Block block in section.Blocks)
            {
                Write(lines, block, "  ");
            }
        }

        return writer.ToString();
    }

    private static void Write(TextLines lines, Block block, string indent)
    {
        switch (block)
        {
            case Paragraph paragraph:
                lines.Write(paragraph.Runs, indent, indent);
                break;
            case ItemList list:
                foreach (ListItem item in list.Items)
                {
                    Write(lines, item, indent);
                }

                break;
            case Group group:
                lines.Write(group.Heading, indent, indent + "  ");
                foreach (Block inner in group.Blocks)
                {
                    Write(lines, inner, indent + "  ");
                }

                break;
            case Figure:
                // What a drawing shows stands in words beside it.
                break;
        }
    }

    private static void Write(TextLines lines, ListItem item, string indent)
    {
        // A danger must catch the eye without colours too.
        string bullet = item.Runs.Any(run => run.Style == RunStyle.Danger) ? "! " : "- ";
        lines.Write(item.Runs, indent + bullet, indent + "  ");
        foreach (ListItem child in item.Children)
        {
            Write(lines, child, indent + "  ");
        }
    }
}
