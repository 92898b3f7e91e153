namespace Apatite.Reporting;

/// <summary>
/// The one way from text to the lines of a report: what came with the input is made harmless, and lines are broken between
/// words, so that the report reads well in a terminal and in a mail.
/// </summary>
internal sealed class ReportLines(TextWriter output)
{
    private const int Width = 110;

    public void Blank() => output.WriteLine();

    /// <summary>Writes text over as many lines as it takes.</summary>
    /// <param name="text">The text.</param>
    /// <param name="first">What the first line begins with.</param>
    /// <param name="rest">What the lines after it begin with.</param>
    public void Write(string text, string first = "", string rest = "")
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
