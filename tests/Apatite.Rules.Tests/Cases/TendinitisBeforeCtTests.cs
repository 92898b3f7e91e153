using Apatite.Model;
using Apatite.Reporting;
using Apatite.Rules.Tests.Shared;

namespace Apatite.Rules.Tests.Cases;

/// <summary>Nobody remembers the tendinitis: the conclusion of every published case of it names it before the image that shows it.</summary>
public sealed class TendinitisBeforeCtTests
{
    public static TheoryData<string> Patients =>
        [.. File.ReadLines(Repository.PathOf("tests/cases/expected.tsv")).Skip(1).Select(line => line.Split('\t'))
            .Where(cells => cells[1] == Diagnosis.RetropharyngealCalcificTendinitis.Id && cells[3].Length > 0)
            .Select(cells => cells[0])];

    [Theory]
    [MemberData(nameof(Patients))]
    public void tendinitis_is_in_the_conclusion_before_the_image_that_shows_it(string file)
    {
        Assessment assessment = Library.Assessor.Assess(Library.Reader.Read(File.ReadAllText(Repository.PathOf($"tests/cases/bundles/{file}"))));
        string text = new TextReportWriter { Language = Language.English }.Serialize(assessment);
        int keepInMind = text.IndexOf("Keep in mind", StringComparison.Ordinal);
        string conclusion = text[..(keepInMind < 0 ? text.IndexOf("Ranking", StringComparison.Ordinal) : keepInMind)];
        Assert.Contains("Retropharyngeal calcific tendinitis", conclusion, StringComparison.Ordinal);
    }
}
