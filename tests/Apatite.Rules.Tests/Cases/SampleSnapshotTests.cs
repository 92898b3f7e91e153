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

    [Fact]
    public void every_sample_has_its_snapshots()
    {
        IEnumerable<string> files = Directory
            .GetFiles(Path.Combine(AppContext.BaseDirectory, "cases"), "*.json")
            .Select(file => Path.GetFileNameWithoutExtension(file));
        Assert.Equal(files.Order(StringComparer.Ordinal), Samples.Order(StringComparer.Ordinal));
    }

    /// <summary>Both engines must give the same answer.</summary>
    private static Assessment Assess(string sample) => Library.AssessSample(sample) with { Engine = "builtin" };
}
