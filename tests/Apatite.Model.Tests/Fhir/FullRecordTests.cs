using System.Text;
using Apatite.Benchmarks.Reading;
using Apatite.Model.Fhir;
using Hl7.Fhir.Model;
using Hl7.Fhir.Serialization;

namespace Apatite.Model.Tests.Fhir;

/// <summary>A case inside the record of a busy hospital is the case.</summary>
public sealed class FullRecordTests
{
    private static readonly string Bundles = Path.Combine(AppContext.BaseDirectory, "cases", "bundles");

    // Every seventh published case, and all that the project started from.
    public static TheoryData<string> Cases =>
    [
        .. Directory.GetFiles(Bundles, "*.json").Select(file => Path.GetFileName(file)).Order(StringComparer.Ordinal)
            .Where((name, index) => index % 7 == 0 || name.StartsWith("seed-", StringComparison.Ordinal)),
    ];

    [Theory]
    [MemberData(nameof(Cases))]
    public void Hundreds_of_unrelated_resources_change_no_fact_and_each_is_accounted_for(string name)
    {
        const int Unrelated = 400;
        byte[] bundle = File.ReadAllBytes(Path.Combine(Bundles, name));
        ClinicalCase alone = new CaseReader().Read(bundle);
        ClinicalCase within = new CaseReader().Read(FullRecord.Around(bundle, Unrelated));
        Assert.Equal(alone.AsOf, within.AsOf);
        Assert.Equal(Clinical(alone), Clinical(within));
        Assert.Empty(within.ReadReport.Rejected);
        Assert.Equal(Count(alone.ReadReport) + Unrelated, Count(within.ReadReport));
    }

    [Fact]
    public void What_is_passed_over_is_accounted_for_as_if_it_had_been_parsed()
    {
        byte[] record = FullRecord.Around(File.ReadAllBytes(Path.Combine(Bundles, "seed-2.json")), 80);
        ClinicalCase passed = new CaseReader().Read(record);
        new FhirJsonDeserializer().TryDeserializeResource(Encoding.UTF8.GetString(record), out Resource? bundle, out _);
        ClinicalCase parsed = new CaseReader().Read(Assert.IsType<Bundle>(bundle));
        Assert.Equal(parsed.Facts.AsEnumerable(), passed.Facts.AsEnumerable());
        Assert.Equal(Left(parsed), Left(passed));
        Assert.Equal(parsed.ReadReport.Used.Select(used => used.Reference), passed.ReadReport.Used.Select(used => used.Reference));
    }

    private static IEnumerable<(string, string, LocalizedText?)> Left(ClinicalCase read) =>
        read.ReadReport.Ignored.Select(ignored => (ignored.Reference, ignored.Reason, ignored.Detail));

    private static string[] Clinical(ClinicalCase read) =>
        [.. read.Facts.Where(fact => fact is not (EncounterFact or CareSettingFact)).Select(fact => fact.ToString()).Order(StringComparer.Ordinal)];

    private static int Count(ReadReport account) => account.Used.Length + account.Ignored.Length + account.Rejected.Length;
}
