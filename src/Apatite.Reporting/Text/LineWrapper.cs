namespace Apatite.Reporting;

/// <summary>Breaks text between words, so that it reads well in a terminal and in a mail.</summary>
internal static class LineWrapper
{
    private const int Width = 110;

    public static void Write(TextWriter output, string text, string first, string rest)
    {
        string line = first;
        bool isEmpty = true;
        foreach (string word in text.Split(' ', StringSplitOptions.RemoveEmptyEntries))
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
