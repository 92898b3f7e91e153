using System.Text;

namespace Apatite.Reporting.Drawings.Sheets;

/// <summary>Breaks text into lines that are never wider than their place, whatever family the reader has.</summary>
internal static class TextBlock
{
    private const string Ellipsis = "…";

    /// <summary>Breaks a text between words; what does not fit into the last line ends in an ellipsis.</summary>
    /// <param name="text">The text.</param>
    /// <param name="width">The width of a line.</param>
    /// <param name="lettering">How it is set.</param>
    /// <param name="most">The greatest number of lines.</param>
    public static IReadOnlyList<string> Lines(string text, double width, Lettering lettering, int most = int.MaxValue)
    {
        List<string> lines = [];
        string line = "";
        string[] words = Svg.Harmless(text).Split(' ', StringSplitOptions.RemoveEmptyEntries);
        foreach (string word in words.SelectMany(word => Pieces(word, width, lettering)))
        {
            string longer = line.Length == 0 ? word : $"{line} {word}";
            if (line.Length == 0 || lettering.Width(longer) <= width)
            {
                line = longer;
            }
            else
            {
                lines.Add(line);
                line = word;
            }
        }

        lines.Add(line);
        return lines.Count <= most ? lines : [.. lines.Take(most - 1), Shortened(lines[most - 1], width, lettering)];
    }

    private static string Shortened(string line, double width, Lettering lettering)
    {
        double room = width - lettering.Width(Ellipsis);
        while (line.Contains(' ', StringComparison.Ordinal) && lettering.Width(line) > room)
        {
            line = line[..line.LastIndexOf(' ')];
        }

        return Pieces(line, room, lettering).First().TrimEnd(',', ';', '.', ':', ' ') + Ellipsis;
    }

    /// <summary>A word that is wider than a line is cut.</summary>
    private static IEnumerable<string> Pieces(string word, double width, Lettering lettering)
    {
        string piece = "";
        foreach (Rune letter in word.EnumerateRunes())
        {
            string longer = piece + letter;
            if (piece.Length > 0 && lettering.Width(longer) > width)
            {
                yield return piece;
                longer = letter.ToString();
            }

            piece = longer;
        }

        yield return piece;
    }
}
