using System.Text;
using Apatite.Reporting.Document;

namespace Apatite.Reporting.Text;

/// <summary>
/// The one way from runs to lines of text: what came with the input is made harmless, and lines are broken between words, so
/// that the report reads well in a terminal and in a mail.
/// </summary>
internal sealed class TextLines(TextWriter output, bool colours)
{
    private const int Width = 110;

    public void Blank() => output.WriteLine();

    /// <summary>Writes runs over as many lines as they take.</summary>
    /// <param name="runs">The runs.</param>
    /// <param name="first">What the first line begins with.</param>
    /// <param name="rest">What the lines after it begin with.</param>
    public void Write(IEnumerable<Run> runs, string first = "", string rest = "")
    {
        StringBuilder line = new(first);
        int width = first.Length;
        bool isEmpty = true;
        foreach (IReadOnlyList<Run> word in Words(runs))
        {
            int length = word.Sum(piece => piece.Text.Length);
            if (!isEmpty && width + 1 + length > Width)
            {
                output.WriteLine(line);
                line.Clear().Append(rest);
                width = rest.Length;
                isEmpty = true;
            }

            line.Append(isEmpty ? "" : " ").AppendJoin("", word.Select(Coloured));
            width += length + (isEmpty ? 0 : 1);
            isEmpty = false;
        }

        output.WriteLine(line);
    }

    /// <summary>Words may be made of pieces of several styles: a mark and the full stop behind it stay together.</summary>
    private static IEnumerable<IReadOnlyList<Run>> Words(IEnumerable<Run> runs)
    {
        List<Run> word = [];
        foreach (Run run in runs)
        {
            string[] parts = Harmless(run).Split(' ');
            for (int i = 0; i < parts.Length; i++)
            {
                if (i > 0 && word.Count > 0)
                {
                    yield return word;
                    word = [];
                }

                if (parts[i].Length > 0)
                {
                    word.Add(run with { Text = parts[i] });
                }
            }
        }

        if (word.Count > 0)
        {
            yield return word;
        }
    }

    private static string Harmless(Run run) => run.Style switch
    {
        RunStyle.Reference => HarmlessText.Word(run.Text),
        RunStyle.Label or RunStyle.Warning or RunStyle.Danger => $"[{HarmlessText.OneLine(run.Text)}]",
        _ => HarmlessText.OneLine(run.Text),
    };

    private string Coloured(Run piece) => !colours || Colour(piece.Style) is not { } code ? piece.Text : $"\u001b[{code}m{piece.Text}\u001b[0m";

    // The sixteen colours that every terminal has, as the user has set them.
    private static string? Colour(RunStyle style) => style switch
    {
        RunStyle.Strong => "1",
        RunStyle.Danger => "1;31",
        RunStyle.Warning => "33",
        RunStyle.Weight => "36",
        RunStyle.Id or RunStyle.SourceMark or RunStyle.SourceNumber or RunStyle.Reference or RunStyle.Address => "2",
        _ => null,
    };
}
