using System.Text.Json;
using System.Xml.Linq;
using Apatite.Model;
using Hl7.Fhir.Model;
using Hl7.Fhir.Serialization;
using Language = Apatite.Model.Language;

namespace Apatite.Reporting.Tests.Hostile;

public class HostileNarrativeTests
{
    // Invariant txt-1 of Narrative.div, FHIR R4 4.0.1 (https://hl7.org/fhir/R4/narrative.html).
    private static readonly HashSet<string> Elements =
    [
        "a", "abbr", "acronym", "b", "big", "blockquote", "br", "caption", "cite", "code", "col", "colgroup", "dd", "dfn", "div", "dl", "dt", "em", "h1", "h2",
        "h3", "h4", "h5", "h6", "hr", "i", "img", "li", "ol", "p", "pre", "q", "samp", "small", "span", "strong", "sub", "sup", "table", "tbody", "td", "tfoot",
        "th", "thead", "tr", "tt", "ul", "var",
    ];

    // Of its attributes those that say no style and load nothing; xml:lang stands beside lang (https://hl7.org/fhir/R4/languages.html).
    private static readonly HashSet<string> Attributes = ["xmlns", "lang", "xml:lang", "class", "id", "href", "rel"];

    private static readonly string[] Expected = [.. HtmlTree.Of(new NarrativeReportWriter().Serialize(HostileTexts.Saying(HostileTexts.Harmless)))];

    [Theory]
    [MemberData(nameof(HostileTexts.All), MemberType = typeof(HostileTexts))]
    public void Text_ChangesNoElementAndNoAttribute(string text)
    {
        string div = new NarrativeReportWriter().Serialize(HostileTexts.Saying(text));

        Assert.Equal(Expected, HtmlTree.Of(div));
        Assert.DoesNotContain(div, Letters.IsHarmful);
        AssertAllowed(div);
    }

    [Fact]
    public void SampleReports_HoldOnlyWhatANarrativeMayHold() => Assert.All(Cases.Names, name =>
    {
        AssertAllowed(new NarrativeReportWriter().Serialize(Cases.Sample(name, trace: true)));
        AssertAllowed(new NarrativeReportWriter { Language = Language.French }.Serialize(Cases.Sample(name, trace: true)));
    });

    [Theory]
    [InlineData("<div xmlns=\"http://www.w3.org/1999/xhtml\"><script>x</script></div>")]
    [InlineData("<div xmlns=\"http://www.w3.org/1999/xhtml\"><p onclick=\"x\">x</p></div>")]
    [InlineData("<div xmlns=\"http://www.w3.org/1999/xhtml\"><section>x</section></div>")]
    public void StrictParser_RejectsWhatIsNotAllowed(string div) => Assert.NotNull(Problems(div));

    private static void AssertAllowed(string div)
    {
        XElement root = XElement.Parse(div);
        Assert.All(root.DescendantsAndSelf(), element =>
        {
            Assert.Equal("http://www.w3.org/1999/xhtml", element.Name.NamespaceName);
            Assert.Contains(element.Name.LocalName, Elements);
            Assert.All(element.Attributes(), attribute => Assert.Contains(Name(attribute), Attributes));
        });
        Assert.Null(Problems(div));
    }

    private static string Name(XAttribute attribute) => attribute.Name.Namespace == XNamespace.Xml ? $"xml:{attribute.Name.LocalName}" : attribute.Name.LocalName;

    /// <summary>What the SDK's strict parser finds in a resource with this narrative; null when nothing.</summary>
    private static DeserializationFailedException? Problems(string div)
    {
        string resource = $$"""{ "resourceType": "Basic", "text": { "status": "generated", "div": {{JsonSerializer.Serialize(div)}} }, "code": { "text": "x" } }""";
        try
        {
            Basic? basic = new FhirJsonDeserializer(new DeserializerSettings().UsingMode(DeserializationMode.Strict)).Deserialize<Basic>(resource);
            Assert.Equal(div, basic?.Text?.Div);
            return null;
        }
        catch (DeserializationFailedException exception)
        {
            return exception;
        }
    }
}
