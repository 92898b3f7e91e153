namespace Apatite.Reporting.Pictures;

/// <summary>Breaks text into lines by the usual width of sans-serif letters, on the wide side, since no font can be asked.</summary>
internal static class TextBlock
{
    /// <summary>The width of a text in units of the page.</summary>
    public static double Width(string text, double fontSize) => text.Sum(WidthOf) * fontSize;

    /// <summary>Breaks a text between words; what does not fit into the last line ends in an ellipsis.</summary>
    /// <param name="text">The text.</param>
    /// <param name="width">The width of a line.</param>
    /// <param name="fontSize">The size of the letters.</param>
    /// <param name="most">The greatest number of lines.</param>
    public static IReadOnlyList<string> Lines(string text, double width, double fontSize, int most = int.MaxValue)
    {
        List<string> lines = [];
        string line = "";
        string[] words = Svg.Harmless(text).Split(' ', StringSplitOptions.RemoveEmptyEntries);
        foreach (string word in words.SelectMany(word => Pieces(word, width, fontSize)))
        {
            string longer = line.Length == 0 ? word : $"{line} {word}";
            if (line.Length == 0 || Width(longer, fontSize) <= width)
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
        return lines.Count <= most ? lines : [.. lines.Take(most - 1), $"{Shortened(lines[most - 1], width, fontSize)}…"];
    }

    private static string Shortened(string line, double width, double fontSize)
    {
        while (line.Contains(' ', StringComparison.Ordinal) && Width(line + "…", fontSize) > width)
        {
            line = line[..line.LastIndexOf(' ')];
        }

        return line.TrimEnd(',', ';', '.', ':', ' ');
    }

    /// <summary>A word that is wider than a line is cut.</summary>
    private static IEnumerable<string> Pieces(string word, double width, double fontSize)
    {
        int longest = Math.Max(1, (int)(width / fontSize / 0.6));
        return Width(word, fontSize) <= width ? [word] : word.EnumerateRunes().Chunk(longest).Select(piece => string.Concat(piece));
    }

    private static double WidthOf(char letter) => letter switch
    {
        'i' or 'j' or 'l' or '.' or ',' or ':' or ';' or '\'' or '’' or '|' or '·' or ' ' or '\u00a0' => 0.32,
        'f' or 't' or 'r' or '(' or ')' or '[' or ']' or '-' or 'I' or '/' => 0.4,
        'm' or 'w' or 'M' or 'W' or '%' or '…' or '—' or 'œ' or 'Œ' => 0.95,
        >= 'A' and <= 'Z' => 0.7,
        _ => 0.6,
    };
}
