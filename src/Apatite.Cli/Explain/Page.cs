using Apatite.Model;
using Apatite.Reporting;

namespace Apatite.Cli.Explain;

/// <summary>A page of plain text: a title, labelled lines and lists, broken between words.</summary>
internal sealed class Page(TextWriter output, Language language)
{
    private const int Width = 110;

    private bool hasTitle;

    public void Title(string id, string text)
    {
        if (hasTitle)
        {
            output.WriteLine();
        }

        hasTitle = true;
        Write($"{id} - {text}", "", "  ");
    }

    public void Paragraph(string text) => Write(text, "  ", "  ");

    public void Field(LocalizedText label, string text) =>
        Write($"{label.In(language)}{Headings.Colon.In(language)} {text}", "  ", "    ");

    public void List(LocalizedText heading, IEnumerable<string> items)
    {
        string[] all = [.. items];
        if (all.Length > 0)
        {
            output.WriteLine();
            Write(heading.In(language), "  ", "  ");
            foreach (string item in all)
            {
                Write(item, "  - ", "    ");
            }
        }
    }

    private void Write(string text, string first, string rest)
    {
        string line = first;
        bool isEmpty = true;
        foreach (string word in SafeText.OneLine(text).Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            if (!isEmpty && line.Length + 1 + word.Length > Width)
            {
                output.WriteLine(line);
                line = rest;
                isEmpty = true;
            }

            line += isEmpty ? word : " " + word;
            isEmpty = false;
        }

        output.WriteLine(line);
    }
}
