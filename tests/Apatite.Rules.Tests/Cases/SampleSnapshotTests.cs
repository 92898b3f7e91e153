using System.Xml.Linq;
using Apatite.Model;
using Apatite.Reporting;
using Snapshooter.Xunit;

namespace Apatite.Rules.Tests.Cases;

/// <summary>The whole answer to each founding case, so that no change of the knowledge passes unread; <c>tests/README.md</c> says how to renew them.</summary>
public sealed class SampleSnapshotTests
{
    public static TheoryData<string> Samples =>
        ["seed-1", "seed-1-early", "seed-2", "seed-2-early", "seed-2-early2", "seed-3", "seed-3-early"];

    public static TheoryData<string, Language> SamplesByLanguage
    {
        get
        {
            TheoryData<string, Language> samples = [];
            foreach (string sample in Samples.Select<object[], string>(row => (string)row[0]))
            {
                samples.Add(sample, Language.English);
                samples.Add(sample, Language.French);
            }

            return samples;
        }
    }

    [Theory]
    [MemberData(nameof(SamplesByLanguage))]
    public void json_is_as_reviewed(string sample, Language language) =>
        Snapshot.Match(new AssessmentJsonWriter { Language = language, Indented = true }.Serialize(Assess(sample)), Name(sample, language, "json"));

    [Theory]
    [MemberData(nameof(SamplesByLanguage))]
    public void text_is_as_reviewed(string sample, Language language) =>
        Snapshot.Match(new TextReportWriter { Language = language }.Serialize(Assess(sample)), Name(sample, language, "txt"));

    [Theory]
    [MemberData(nameof(SamplesByLanguage))]
    public void markdown_is_as_reviewed(string sample, Language language) =>
        Snapshot.Match(new MarkdownReportWriter { Language = language }.Serialize(Assess(sample)), Name(sample, language, "md"));

    [Theory]
    [MemberData(nameof(SamplesByLanguage))]
    public void narrative_is_as_reviewed(string sample, Language language) =>
        Snapshot.Match(Lines(new NarrativeReportWriter { Language = language }.Serialize(Assess(sample))), Name(sample, language, "xhtml"));

    [Theory]
    [MemberData(nameof(SamplesByLanguage))]
    public void html_is_as_reviewed(string sample, Language language) =>
        Snapshot.Match(Lines(new HtmlReportWriter { Language = language }.Serialize(Assess(sample))), Name(sample, language, "html"));

    [Fact]
    public void every_sample_has_its_snapshots()
    {
        IEnumerable<string> files = Directory
            .GetFiles(Path.Combine(AppContext.BaseDirectory, "cases"), "*.json")
            .Select(file => Path.GetFileNameWithoutExtension(file));
        Assert.Equal(files.Order(StringComparer.Ordinal), Samples.Order(StringComparer.Ordinal));
    }

    /// <summary>An element a line, so that a change can be read; the style sheet is read where it stands.</summary>
    private static string Lines(string markup)
    {
        XDocument document = XDocument.Parse(markup);
        document.Descendants("style").Remove();
        return document.Root!.ToString();
    }

    private static string Name(string sample, Language language, string extension) =>
        $"{sample}.{language}.{extension}";

    /// <summary>Both engines must give the same answer.</summary>
    private static Assessment Assess(string sample) => Library.AssessSample(sample);
}
