using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Apatite.Reporting.Document;

namespace Apatite.Reporting.CommonMark;

/// <summary>Turns sections into Markdown.</summary>
internal static class MarkdownBlocks
{
    /// <summary>Sections as Markdown.</summary>
    public static string Of(ImmutableArray<Section> sections)
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
                // What a drawing shows stands in words beside it.
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
