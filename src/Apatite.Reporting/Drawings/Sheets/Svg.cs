using System.Globalization;
using System.Text;
using System.Xml;
using System.Xml.Linq;
using Apatite.Reporting.Document;
using Apatite.Reporting.Drawings.Anatomy;

namespace Apatite.Reporting.Drawings.Sheets;

/// <summary>Makes SVG elements: numbers with a fixed number of decimals in no culture, text that can do no harm.</summary>
internal static class Svg
{
    /// <summary>Longer text came with the input; nobody reads it in a drawing.</summary>
    private const int LongestText = 300;

    private static readonly XNamespace Namespace = "http://www.w3.org/2000/svg";

    public static XElement Element(string name, params object?[] content) => new(Namespace + name, content);

    public static XElement Group(string styles, params object?[] content) => Element("g", Class(styles), content);

    public static XElement Path(string styles, string data) => Element("path", Class(styles), new XAttribute("d", data));

    public static XElement Line(string styles, Point from, Point to) => Path(styles, $"M{At(from)} L{At(to)}");

    public static XElement Ellipse(string styles, Point centre, double radiusX, double radiusY, double degrees = 0) => Element(
        "ellipse",
        Class(styles),
        Attribute("rx", radiusX),
        Attribute("ry", radiusY),
        new XAttribute("transform", $"translate({At(centre)}) rotate({Number(degrees)})"));

    public static XElement Text(Lettering lettering, Point at, string text) =>
        Element("text", Class(lettering.Styles), Attribute("x", at.X), Attribute("y", at.Y), Harmless(text));

    public static XElement Title(string text) => Element("title", Harmless(text));

    public static XAttribute Class(string styles) => new("class", styles);

    public static XAttribute Attribute(string name, double value) => new(name, Number(value));

    /// <summary>Coordinates as path data wants them.</summary>
    public static string At(Point point) => $"{Number(point.X)} {Number(point.Y)}";

    // Adding zero turns a negative zero into zero.
    public static string Number(double value) => (Math.Round(value, 1) + 0.0).ToString("0.#", CultureInfo.InvariantCulture);

    public static string Harmless(string text)
    {
        string line = HarmlessText.OneLine(text);
        return line.Length <= LongestText ? line : HarmlessText.OneLine(string.Concat(line.AsSpan(0, LongestText), "…"));
    }

    /// <summary>The same bytes on every machine.</summary>
    public static string Write(XElement drawing)
    {
        StringBuilder text = new();
        XmlWriterSettings settings = new() { Indent = true, NewLineChars = "\n", OmitXmlDeclaration = true };
        using (XmlWriter writer = XmlWriter.Create(text, settings))
        {
            drawing.WriteTo(writer);
        }

        return text.Append('\n').ToString();
    }
}
