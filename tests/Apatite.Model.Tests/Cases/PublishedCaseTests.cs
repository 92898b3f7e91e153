using Apatite.CaseEncoding;
using Apatite.Model.Fhir;

namespace Apatite.Model.Tests.Cases;

/// <summary>The committed Bundles are what the encoder makes of the committed cases, and the reader takes all of them.</summary>
public sealed class PublishedCaseTests
{
    private static readonly string Root = Path.Combine(AppContext.BaseDirectory, "cases");

    private static readonly string[] Files =
        [.. Directory.GetFiles(Path.Combine(Root, "published"), "*.json").Select(file => Path.GetFileName(file)).Order(StringComparer.Ordinal)];

    public static TheoryData<string> Names => new(Files);

    [Theory]
    [MemberData(nameof(Names))]
    public void A_committed_Bundle_is_a_fresh_encoding_and_is_read_without_loss(string name)
    {
        PublishedCase published = Case(name);
        string json = File.ReadAllText(Path.Combine(Root, "bundles", name));
        Assert.Equal(PublishedCaseEncoder.Encode(published).Builder.ToJson(), json);

        ClinicalCase read = new CaseReader().Read(json, new CaseReaderOptions { Strict = true });
        Assert.Empty(read.ReadReport.Rejected);
        Assert.Empty(read.ReadReport.Ignored);
        Assert.Equal(published.Labs.Count, read.Facts.OfType<LabResult>().Count());
        Assert.Equal(published.Clinical.Count, read.Facts.OfType<ClinicalFinding>().Count());
        Assert.Equal(published.History.Count, read.Facts.OfType<HistoryItem>().Count());
        Assert.Equal(published.Imaging.Count, read.Facts.OfType<ImagingFinding>().Count());
        Assert.Equal(published.ImagingDone.Count, read.Facts.OfType<ImagingExamination>().Count());
        Assert.Equal(published.Medications.Count, read.Facts.OfType<MedicationUse>().Count());
        Assert.Equal(published.Attributes.Count, read.Facts.Count(fact => fact is PainRhythmStatement or NsaidResponseStatement));
        Assert.Equal(published.Patient.AgeYears is { } age ? (int)age : null, read.Facts.OfType<PatientFact>().Single().AgeYears);
        Assert.Equal(published.DurationDays, read.Facts.OfType<SymptomCourse>().SingleOrDefault()?.DurationDays);
    }

    [Fact]
    public void What_is_expected_is_in_the_table_and_not_in_the_Bundles()
    {
        string[] lines = [ExpectedTable.Header, .. Files.Select(name => ExpectedTable.Line(Case(name)))];
        Assert.Equal(lines, File.ReadAllLines(Path.Combine(Root, "expected.tsv")));
        Assert.Equal(8, Files.Select(Case).Where(published => published.IsContested).Select(published => published.EarlierStageOf ?? published.Id).Distinct().Count());
    }

    [Fact]
    public void The_samples_are_the_seeds()
    {
        string[] seeds = [.. Directory.GetFiles(Path.Combine(AppContext.BaseDirectory, "seeds"), "seed-*.json").Order(StringComparer.Ordinal)];
        Assert.Equal(7, seeds.Length);
        Assert.All(seeds, seed => Assert.Equal(File.ReadAllText(Path.Combine(Root, "bundles", Path.GetFileName(seed))), File.ReadAllText(seed)));
    }

    private static PublishedCase Case(string name) => PublishedCase.Parse(File.ReadAllText(Path.Combine(Root, "published", name)));
}
