using Apatite.Model.Fhir;
using static Apatite.Model.Tests.Fhir.Record;

namespace Apatite.Model.Tests.Fhir.Reading;

public sealed class EncounterReaderTests
{
    private static readonly DateTimeOffset Start = new(2024, 1, 14, 20, 0, 0, TimeSpan.Zero);
    private static readonly CaseReaderOptions AtNow = new() { AsOf = new DateTimeOffset(2024, 1, 15, 12, 0, 0, TimeSpan.Zero) };

    [Theory]
    [InlineData("AMB", EncounterSetting.Ambulatory)]
    [InlineData("EMER", EncounterSetting.Emergency)]
    [InlineData("FLD", EncounterSetting.Field)]
    [InlineData("HH", EncounterSetting.HomeHealth)]
    [InlineData("IMP", EncounterSetting.Inpatient)]
    [InlineData("ACUTE", EncounterSetting.Inpatient)]
    [InlineData("NONAC", EncounterSetting.Inpatient)]
    [InlineData("OBSENC", EncounterSetting.Observation)]
    [InlineData("PRENC", EncounterSetting.PreAdmission)]
    [InlineData("SS", EncounterSetting.ShortStay)]
    [InlineData("VR", EncounterSetting.Virtual)]
    [InlineData("somewhere", EncounterSetting.NotStated)]
    public void An_encounter_is_read_with_its_setting_and_its_period(string code, EncounterSetting expected)
    {
        ClinicalCase read = Read(AtNow, Encounter("in-progress", code, """ "start":"2024-01-14T20:00:00Z" """));
        Assert.Equal(new EncounterFact("Encounter/e", expected, Start, null), read.Only<EncounterFact>());
        Assert.Equal("encounter", Assert.Single(Assert.Single(read.ReadReport.Used).ReadAs));
    }

    [Theory]
    [InlineData("cancelled", "cancelled")]
    [InlineData("entered-in-error", "entered-in-error")]
    [InlineData("planned", "not-done")]
    public void An_encounter_that_was_none_is_ignored(string status, string reason) =>
        Assert.Equal(reason, Read(AtNow, Encounter(status, "EMER", """ "start":"2024-01-14" """)).IgnoredFor());

    [Theory]
    [InlineData(""" "start":"2023-11-01","end":"2023-11-09" """, "outside-time-window")]
    [InlineData(""" "start":"2024-03-01" """, "after-as-of")]
    public void An_encounter_of_another_time_is_not_of_this_case(string period, string reason) =>
        Assert.Equal(reason, Read(AtNow, Encounter("finished", "AMB", period)).IgnoredFor());

    [Fact]
    public void An_encounter_that_says_neither_where_nor_when_is_context() =>
        Assert.Equal("context-only", Read("""{"resourceType":"Encounter","id":"e","status":"finished","class":{"code":"AMB"}}""").IgnoredFor());

    [Fact]
    public void A_period_that_ends_before_it_starts_is_rejected() =>
        Assert.Equal("invalid-date", Read(AtNow, Encounter("finished", "AMB", """ "start":"2024-01-10","end":"2023-01-10" """)).RejectedFor());

    [Fact]
    public void Its_time_does_not_make_the_record_later()
    {
        ClinicalCase read = Read(
            Observation(CodeSystems.Snomed, "81680005"), Encounter("finished", "AMB", """ "start":"2024-03-01","end":"2024-03-02" """));
        Assert.Equal(AtNow.AsOf, read.AsOf);
        Assert.Equal("after-as-of", Assert.Single(read.ReadReport.Ignored).Reason);
    }

    [Fact]
    public void An_encounter_of_another_patient_is_rejected() => Assert.Equal(
        "other-patient",
        Assert.Single(Read(
            """{"resourceType":"Patient","id":"p"}""",
            Encounter("finished", "AMB", """ "start":"2024-01-10" """).TrimEnd()[..^1] + ""","subject":{"reference":"Patient/q"}}""").ReadReport.Rejected).Reason);

    private static string Encounter(string status, string code, string period) => $$"""
        {"resourceType":"Encounter","id":"e","status":"{{status}}","class":{"system":"http://terminology.hl7.org/CodeSystem/v3-ActCode","code":"{{code}}"},"period":{ {{period}} } }
        """;
}
