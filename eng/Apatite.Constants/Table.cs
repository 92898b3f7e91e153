using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace Apatite.Constants;

/// <summary>A table: the rows that can be constants, and what is wrong with the others.</summary>
internal sealed record Table(string FileName, EquatableArray<Row> Rows, EquatableArray<Problem> Problems)
{
    private const string KindColumn = "kind";
    private const string TextColumn = "text_en";

    /// <summary>Reads the lines as the library does: cells hold neither tabs nor line ends, the first row names the columns.</summary>
    public static Table Read(AdditionalText file, CancellationToken cancellation)
    {
        SourceText text = file.GetText(cancellation) ?? SourceText.From("");
        string name = Path.GetFileName(file.Path);
        string[] columns = text.Lines[0].ToString().Split('\t');
        int kind = Array.IndexOf(columns, KindColumn);
        int words = Array.IndexOf(columns, TextColumn);
        if (words < 0)
        {
            return new(name, new([]), new([Wrong(text.Lines[0], $"The table has no column '{TextColumn}'")]));
        }

        List<Row> rows = [];
        List<Problem> problems = [];
        Dictionary<string, int> lineByName = new(StringComparer.Ordinal);
        foreach (TextLine line in text.Lines.Skip(1))
        {
            if (line.Span.IsEmpty && line.LineNumber == text.Lines.Count - 1)
            {
                break; // What follows the last line end is no row.
            }

            string[] cells = line.ToString().Split('\t');
            if (cells.Length != columns.Length)
            {
                problems.Add(Wrong(line, $"The row has {cells.Length} cells instead of {columns.Length}"));
                continue;
            }

            Row row = new(cells[0], kind < 0 ? "" : cells[kind], cells[words].Trim());
            if (!row.HasName)
            {
                problems.Add(Wrong(line, $"'{row.Id}' gives no name of a constant"));
            }
            else if (lineByName.TryGetValue(row.Name, out int other))
            {
                problems.Add(Wrong(line, $"'{row.Id}' gives the constant {row.Name}, as line {other} does"));
            }
            else if (row.Text.Length == 0)
            {
                problems.Add(Wrong(line, $"'{row.Id}' has no {TextColumn}"));
            }
            else
            {
                rows.Add(row);
                lineByName.Add(row.Name, line.LineNumber + 1);
            }
        }

        return new(name, new([.. rows]), new([.. problems]));

        Problem Wrong(TextLine line, string problem) => new(Problem.WrongRow, Place.Of(file.Path, line), problem);
    }
}
