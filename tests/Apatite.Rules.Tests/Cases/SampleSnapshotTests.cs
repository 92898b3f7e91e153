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

    [Theory]
    [MemberData(nameof(Samples))]
    public void json_in_english_is_as_reviewed(string sample) =>
        Snapshot.Match(AssessmentJson.Write(Assess(sample), Language.English), $"{sample}.en.json");

    [Theory]
    [MemberData(nameof(Samples))]
    public void report_in_english_is_as_reviewed(string sample) =>
        Snapshot.Match(TextReport.Write(Assess(sample), Language.English), $"{sample}.en.txt");

    [Theory]
    [MemberData(nameof(Samples))]
    public void report_in_french_is_as_reviewed(string sample) =>
        Snapshot.Match(TextReport.Write(Assess(sample), Language.French), $"{sample}.fr.txt");

    [Theory]
    [MemberData(nameof(Samples))]
    public void json_in_french_is_as_reviewed(string sample) =>
        Snapshot.Match(AssessmentJson.Write(Assess(sample), Language.French), $"{sample}.fr.json");

    [Theory]
    [MemberData(nameof(Samples))]
    public void markdown_is_as_reviewed(string sample) =>
        Snapshot.Match(MarkdownReport.Write(Assess(sample), Language.English), $"{sample}.en.md");

    [Theory]
    [MemberData(nameof(Samples))]
    public void narrative_is_as_reviewed(string sample) =>
        Snapshot.Match(Lines(NarrativeReport.Write(Assess(sample), Language.English)), $"{sample}.en.xhtml");

    [Theory]
    [MemberData(nameof(Samples))]
    public void html_is_as_reviewed(string sample) =>
        Snapshot.Match(Lines(HtmlReport.Write(Assess(sample), Language.English)), $"{sample}.en.html");

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

    /// <summary>Both engines must give the same answer.</summary>
    private static Assessment Assess(string sample) => Library.AssessSample(sample) with { Engine = "builtin" };
}
