using System.Globalization;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using Apatite.Model;
using Apatite.Rules;

namespace Apatite.Reporting.Tests.Drawings;

/// <summary>A drawing as a reader meets it: parsed, with its words, marks and bones.</summary>
internal sealed partial class Drawing
{
    private static readonly XNamespace Svg = "http://www.w3.org/2000/svg";

    private Drawing(string text)
    {
        Text = text;
        Root = XElement.Parse(text);
    }

    public string Text { get; }

    public XElement Root { get; }

    /// <summary>What is said to those who cannot see it.</summary>
    public string Description => Root.Element(Svg + "desc")!.Value;

    /// <summary>The words on the page, line after line.</summary>
    public string Words => string.Join(" ", Root.Descendants(Svg + "text").Select(text => text.Value));

    public IEnumerable<string> Ids => Root.DescendantsAndSelf().Attributes("id").Select(id => id.Value);

    public IEnumerable<XElement> All(string element) => Root.Descendants(Svg + element);

    /// <summary>The elements of a style.</summary>
    public IEnumerable<XElement> Of(string style) =>
        Root.Descendants().Where(element => ((string?)element.Attribute("class"))?.Split(' ').Contains(style) == true);

    /// <summary>The mark whose words begin with a text, as a point of the page.</summary>
    public (double X, double Y) Mark(string words)
    {
        XElement mark = Of("mark").Single(mark => mark.Element(Svg + "title")!.Value.StartsWith(words, StringComparison.Ordinal));
        double[] at = Numbers((string)mark.Attribute("transform")!);
        return (at[0], at[1]);
    }

    /// <summary>How far a vertebra or disc reaches from top to bottom.</summary>
    public (double Top, double Bottom) Reach(string level)
    {
        (double X, double Y)[] outline = [.. Outline(level)];
        return (outline.Min(point => point.Y), outline.Max(point => point.Y));
    }

    /// <summary>The area of a vertebra or disc.</summary>
    public double AreaOf(string level)
    {
        (double X, double Y)[] outline = [.. Outline(level)];
        return Math.Abs(outline.Zip([.. outline[1..], outline[0]], (one, next) => (one.X * next.Y) - (next.X * one.Y)).Sum()) / 2;
    }

    private IEnumerable<(double X, double Y)> Outline(string level) =>
        PointsOf(All("g").Single(group => (string?)group.Attribute("id") == $"p-{level}").Element(Svg + "path")!);

    /// <summary>The points of a path.</summary>
    public static IEnumerable<(double X, double Y)> PointsOf(XElement path) =>
        Numbers((string)path.Attribute("d")!).Chunk(2).Select(pair => (pair[0], pair[1]));

    public static Drawing Spine(Assessment assessment, Language? language = null) => new(SpineDrawing.Write(assessment, language ?? Language.English, "p"));

    public static Drawing Neck(Assessment assessment, Language? language = null) => new(NeckDrawing.Write(assessment, language ?? Language.English, "p"));

    public static Drawing Chart(DifferentialEntry entry, Language? language = null) => new(EvidenceChart.Write(entry, language ?? Language.English, "p"));

    /// <summary>An assessment with these imaging findings and no more.</summary>
    public static Assessment With(params ImagingFinding[] findings) =>
        Cases.Bundle().With(it => it.ImagingFindings, [.. findings]);

    public static ImagingFinding Seen(FindingType finding, string? levels, AnatomicalStructure? structure = null, Presence presence = Presence.Present) =>
        new("Observation/o", finding, presence) { Levels = levels is null ? null : LevelRange.Parse(levels), Structure = structure };

    private static double[] Numbers(string data) => [.. Number().Matches(data).Select(match => double.Parse(match.Value, CultureInfo.InvariantCulture))];

    [GeneratedRegex(@"-?\d+(\.\d+)?")]
    private static partial Regex Number();
}
