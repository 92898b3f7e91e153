namespace Apatite.Reporting.Drawings.Sheets;

/// <summary>A way to set text.</summary>
/// <param name="Styles">The styles that ask for it.</param>
/// <param name="Size">The size of the letters in units of the page.</param>
/// <param name="IsBold">Whether they are bold, and so wider.</param>
internal sealed record Lettering(string Styles, double Size, bool IsBold = false)
{
    public static readonly Lettering Heading = new("heading", 14, IsBold: true);
    public static readonly Lettering Strong = new("strong", 12, IsBold: true);
    public static readonly Lettering Small = new("small", 10.5);
    public static readonly Lettering SmallStrong = new("small strong", 10.5, IsBold: true);
    public static readonly Lettering Fine = new("fine", 10.5);

    /// <summary>The same, ending where it is set instead of beginning there.</summary>
    public Lettering Ending => this with { Styles = $"{Styles} end" };

    /// <summary>The same, with its middle where it is set.</summary>
    public Lettering Centred => this with { Styles = $"{Styles} middle" };

    /// <summary>The width, in units of the page, that a text does not exceed.</summary>
    public double Width(string text) => text.EnumerateRunes().Sum(letter => LetterWidths.Of(letter, IsBold)) * Size;
}
