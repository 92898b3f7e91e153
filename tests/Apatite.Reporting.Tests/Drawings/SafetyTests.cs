using System.Globalization;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using Apatite.Model;
using Apatite.Rules;

namespace Apatite.Reporting.Tests.Drawings;

/// <summary>A drawing can stand in any page, whatever came with the record.</summary>
public partial class SafetyTests
{
    public static TheoryData<string, Language> Samples
    {
        get
        {
            TheoryData<string, Language> samples = [];
            foreach (string name in Cases.Names)
            {
                samples.Add(name, Language.English);
                samples.Add(name, Language.French);
            }

            return samples;
        }
    }

    public static TheoryData<string> HostileTexts =>
    [
        "</text><script>alert(1)</script>",
        "\"onload=\"alert(1)",
        "]]><x>&lol;",
        "x\u0000y\u0007",
        "x\u202eexcluded\u202c",
        "x\ud800y",
        "x\uffff\ufffe",
        new string('x', 100_000),
        string.Concat(Enumerable.Repeat("word ", 20_000)),
    ];

    [Theory]
    [MemberData(nameof(Samples))]
    public void Drawings_AreSelfContainedAndHaveTheirOwnIds(string name, Language language)
    {
        foreach (Drawing drawing in Of(Cases.Sample(name), language))
        {
            Assert.Equal(drawing.Ids.Distinct().Count(), drawing.Ids.Count());
            Assert.All(drawing.Ids, id => Assert.True(id == "p" || id.StartsWith("p-", StringComparison.Ordinal), id));
            Assert.All(Reference().Matches(drawing.Text).Select(match => match.Groups[1].Value), target => Assert.True(target.StartsWith("#p-", StringComparison.Ordinal), target));
            Assert.All(
                drawing.Root.Descendants().Attributes("fill").Select(fill => fill.Value).Where(fill => fill.StartsWith("url", StringComparison.Ordinal)),
                fill => Assert.Contains(fill[5..^1], drawing.Ids));
            Assert.Empty(drawing.All("script").Concat(drawing.All("image")).Concat(drawing.All("use")).Concat(drawing.All("foreignObject")));
            Assert.DoesNotContain(drawing.Root.DescendantsAndSelf().Attributes(), attribute => attribute.Name.LocalName.StartsWith("on", StringComparison.Ordinal) || attribute.Name.LocalName == "href");
            Assert.All(Selectors(drawing), selector => Assert.StartsWith("#p", selector, StringComparison.Ordinal));
        }
    }

    [Theory]
    [MemberData(nameof(Samples))]
    public void Drawings_SayWhatTheyShow(string name, Language language)
    {
        foreach (Drawing drawing in Of(Cases.Sample(name), language))
        {
            Assert.Equal("img", (string?)drawing.Root.Attribute("role"));
            Assert.Equal("p-title p-desc", (string?)drawing.Root.Attribute("aria-labelledby"));
            Assert.Equal(language == Language.French ? "fr" : "en", (string?)drawing.Root.Attribute("lang"));
            Assert.NotEmpty(drawing.Description);
            Assert.Matches(@"^0 0 640 \d+(\.\d)?$", (string?)drawing.Root.Attribute("viewBox"));
        }
    }

    [Theory]
    [MemberData(nameof(Samples))]
    public void Drawings_AreTheSameInAnyCultureAndOrder(string name, Language language)
    {
        Assessment assessment = Cases.Sample(name);
        Assessment turned = assessment.With(it => it.ImagingFindings, [.. assessment.ImagingFindings.Reverse()]);
        string[] expected = [.. Of(assessment, language).Select(drawing => drawing.Text)];

        CultureInfo before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo("ar-SA");
            Assert.Equal(expected, Of(turned, language).Select(drawing => drawing.Text));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Theory]
    [MemberData(nameof(HostileTexts))]
    public void HostileText_IsShownAsTextAndDoesNotFillThePage(string text)
    {
        Assessment assessment = Cases.Sample("seed-1");
        DifferentialEntry entry = assessment.Differential[0];
        Assessment hostile = assessment.With(it => it.ImagingFindings, [
                new ImagingFinding(text, new FindingType(text), Presence.Present) { Levels = LevelRange.Parse("C4"), Structure = new AnatomicalStructure(text), Modality = new Modality(text) },
                new ImagingFinding(text, new FindingType(text), Presence.Absent),
                new ImagingFinding(text, new FindingType(text), Presence.Unknown),
                new ImagingFinding(text, new FindingType(text), Presence.Present),
            ]).With(it => it.Differential, [
                entry
                    .With(it => it.Diagnosis, new Diagnosis(text))
                    .With(it => it.Supporting, [.. entry.Supporting.Select(item => item
                                    .With(it => it.Id, text)
                                    .With(it => it.Group, text)
                                    .With(it => it.Text, LocalizedText.Same(text)))]),
            ]);

        foreach (Drawing drawing in Of(hostile, Language.English))
        {
            Assert.Empty(drawing.All("script").Concat(drawing.All("x")));
            Assert.Empty(drawing.Root.DescendantsAndSelf().Attributes("onload"));
            Assert.DoesNotContain(drawing.Text, character => character != '\n' && char.GetUnicodeCategory(character) is UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.Surrogate);
            Assert.True(drawing.Text.Length < 200_000, $"{drawing.Text.Length} characters");
        }
    }

    [Theory]
    [InlineData("")]
    [InlineData("1a")]
    [InlineData("a b")]
    [InlineData("a{}*")]
    [InlineData("a\n")]
    [InlineData("é")]
    public void AnIdThatIsNone_IsRefused(string id)
    {
        Assessment assessment = Cases.Sample("seed-1");

        Assert.Throws<ArgumentException>("idPrefix", () => SpineDrawing.Write(assessment, Language.English, id));
        Assert.Throws<ArgumentException>("idPrefix", () => NeckDrawing.Write(assessment, Language.English, id));
        Assert.Throws<ArgumentException>("idPrefix", () => EvidenceChart.Write(assessment.Differential[0], Language.English, id));
    }

    [Theory]
    [MemberData(nameof(Samples))]
    public void FrenchDrawings_HaveNoEnglishWords(string name, Language _)
    {
        foreach (Drawing drawing in Of(Cases.Sample(name), Language.French))
        {
            Assert.DoesNotMatch(@"\b(spine|neck|view|seen|stated|level|schematic|drawing|anterior|cord|arch|process|ligament of|disc change|sign of|counted|judgement|before|against|for)\b", $"{drawing.Words} {drawing.Description}");
        }
    }

    private static IEnumerable<Drawing> Of(Assessment assessment, Language language) =>
        [Drawing.Spine(assessment, language), Drawing.Neck(assessment, language), .. assessment.Differential.Select(entry => Drawing.Chart(entry, language))];

    private static IEnumerable<string> Selectors(Drawing drawing) => drawing.All("style").Single().Value
        .Split('\n', StringSplitOptions.RemoveEmptyEntries)
        .Select(rule => rule.StartsWith("@media", StringComparison.Ordinal) ? rule[(rule.IndexOf('{', StringComparison.Ordinal) + 1)..] : rule);

    [GeneratedRegex(@"url\(([^)]*)\)")]
    private static partial Regex Reference();
}
