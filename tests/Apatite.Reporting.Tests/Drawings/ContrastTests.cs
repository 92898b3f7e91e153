using System.Globalization;
using System.Text.RegularExpressions;

namespace Apatite.Reporting.Tests.Drawings;

/// <summary>Contrast as WCAG 2 measures it: 4.5 for text, 3 for what must be seen.</summary>
public partial class ContrastTests
{
    private static readonly string[] Marks = ["deposit", "soft-tissue", "abscess-sign", "marrow", "bone-loss", "disc-change", "compression", "mass", "other"];
    private static readonly string[] Texts = ["ink", "muted"];
    private static readonly string[] Shapes = ["edge", "support", "oppose", "ink", "muted"];
    private static readonly string[] Tissues = ["paper", "bone", "process", "disc", "canal", "cord", "muscle", "tissue", "air"];

    [Theory]
    [InlineData("light")]
    [InlineData("dark")]
    public void Texts_AreReadable(string theme)
    {
        Dictionary<string, double> light = Luminances(theme);

        Assert.All(Texts, text => Assert.True(Contrast(light[text], light["paper"]) >= 4.5, text));
        Assert.True(Contrast(light["ink"], light["process"]) >= 4.5);
    }

    [Theory]
    [InlineData("light")]
    [InlineData("dark")]
    public void Marks_StandOutFromEveryTissue(string theme)
    {
        Dictionary<string, double> light = Luminances(theme);

        Assert.All(Marks, mark => Assert.All(Tissues, tissue => Assert.True(Contrast(light[mark], light[tissue]) >= 3, $"{mark} on {tissue}: {Contrast(light[mark], light[tissue]):0.00}")));
    }

    [Theory]
    [InlineData("light")]
    [InlineData("dark")]
    public void BonesAndBars_StandOutFromThePaper(string theme)
    {
        Dictionary<string, double> light = Luminances(theme);

        Assert.All(Shapes, shape => Assert.True(Contrast(light[shape], light["paper"]) >= 3, shape));
    }

    private static double Contrast(double one, double other) => (Math.Max(one, other) + 0.05) / (Math.Min(one, other) + 0.05);

    private static Dictionary<string, double> Luminances(string theme)
    {
        string[] rules = [.. Drawing.Spine(Drawing.With()).All("style").Single().Value.Split('\n').Where(rule => rule.Contains("--paper:", StringComparison.Ordinal))];
        return Property().Matches(rules[theme == "light" ? 0 : 1]).ToDictionary(match => match.Groups[1].Value, match => Luminance(match.Groups[2].Value));
    }

    private static double Luminance(string colour)
    {
        double Channel(int start)
        {
            double value = int.Parse(colour.AsSpan(start, 2), NumberStyles.HexNumber, CultureInfo.InvariantCulture) / 255.0;
            return value <= 0.04045 ? value / 12.92 : Math.Pow((value + 0.055) / 1.055, 2.4);
        }

        return (0.2126 * Channel(0)) + (0.7152 * Channel(2)) + (0.0722 * Channel(4));
    }

    [GeneratedRegex("--([a-z-]+):#([0-9a-f]{6})")]
    private static partial Regex Property();
}
