using System.Text;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Content;

namespace Apatite.Browser.Tests;

/// <summary>A report on paper, read back: its text without spaces, on which page each letter stands, and what stands in the margins.</summary>
internal sealed class PrintedReport
{
    private const double PointsPerMillimetre = 72 / 25.4;

    /// <summary>The margin that the style sheet asks for.</summary>
    private const double Margin = 16 * PointsPerMillimetre;

    /// <summary>Letters lean a little over the edge of their line.</summary>
    private const double Tolerance = 1;

    private readonly List<int> pages = [];

    private PrintedReport(PdfDocument document)
    {
        StringBuilder text = new();
        foreach (Page page in document.GetPages())
        {
            Letter[] inMargin = [.. page.Letters.Where(letter => IsInMargin(page, letter))];
            Margins.Add(Compact(inMargin));
            text.Append(Compact(page.Letters.Except(inMargin)));
            pages.AddRange(Enumerable.Repeat(page.Number, text.Length - pages.Count));
            Sizes.Add((Math.Round(page.Width / PointsPerMillimetre), Math.Round(page.Height / PointsPerMillimetre)));
        }

        Text = text.ToString();
    }

    /// <summary>The text between the margins, without spaces.</summary>
    public string Text { get; }

    /// <summary>For each page what stands in its margins, without spaces.</summary>
    public List<string> Margins { get; } = [];

    /// <summary>The width and the height of each page in millimetres.</summary>
    public List<(double Width, double Height)> Sizes { get; } = [];

    public static PrintedReport Read(byte[] pdf)
    {
        using PdfDocument document = PdfDocument.Open(pdf);
        return new PrintedReport(document);
    }

    /// <summary>The page, from 1, on which a letter of <see cref="Text"/> stands.</summary>
    public int PageOf(int index) => pages[index];

    /// <summary>Text without spaces, and with ligatures taken apart: what a browser and a PDF must agree on.</summary>
    public static string Compact(string text) => string.Concat(text.Normalize(NormalizationForm.FormKC).Where(letter => !char.IsWhiteSpace(letter)));

    private static string Compact(IEnumerable<Letter> letters) => Compact(string.Concat(letters.Select(letter => letter.Value)));

    private static bool IsInMargin(Page page, Letter letter) =>
        letter.BoundingBox.Left < Margin - Tolerance || letter.BoundingBox.Right > page.Width - Margin + Tolerance
        || letter.BoundingBox.Bottom < Margin - Tolerance || letter.BoundingBox.Top > page.Height - Margin + Tolerance;
}
