using Apatite.Model.Fhir;
using static Apatite.Model.Tests.Fhir.Record;

namespace Apatite.Model.Tests.Fhir.Reading;

public sealed class MedicationReaderTests
{
    [Fact]
    public void An_active_medicine_is_read_by_its_ATC_class() => Assert.Equal(
        new MedicationUse("MedicationStatement/m", Medication.Nsaid, Presence.Present), Read(Statement("active", "M01AE01")).Only<MedicationUse>());

    [Fact]
    public void A_combination_is_all_that_is_in_it() => Assert.Equal(
        [Medication.Diuretic, Medication.ReninAngiotensinBlocker],
        Read(Statement("active", "C09DA01")).Facts.Cast<MedicationUse>().Select(use => use.Medication).OrderBy(medication => medication.Id));

    [Theory]
    [InlineData("completed")]
    [InlineData("stopped")]
    [InlineData("on-hold")]
    [InlineData("intended")]
    public void A_medicine_that_is_not_taken_now_is_ignored(string status) => Assert.Equal("not-active", Read(Statement(status, "M01AE01")).IgnoredFor());

    [Theory]
    [InlineData("\"effectiveDateTime\":\"2023-06-01\"", true)]
    [InlineData("\"effectivePeriod\":{\"start\":\"2023-06-01\"}", true)]
    [InlineData("\"effectivePeriod\":{\"start\":\"2023-06-01\",\"end\":\"2023-12-01\"}", false)]
    [InlineData("\"effectivePeriod\":{\"start\":\"2023-06-01\",\"end\":\"2024-06-01\"}", true)]
    public void An_active_medicine_has_no_age_unless_its_period_has_ended(string effective, bool counts)
    {
        CaseReaderOptions now = new() { AsOf = DateTimeOffset.Parse(Now, System.Globalization.CultureInfo.InvariantCulture) };
        Assert.Equal(counts, Read(now, Statement("active", "M01AE01").TrimEnd()[..^1] + "," + effective + "}").Facts.Length == 1);
    }

    [Fact]
    public void The_planned_end_of_a_course_does_not_make_the_record_later() => Assert.Equal(
        DateTimeOffset.Parse(Now, System.Globalization.CultureInfo.InvariantCulture),
        Read(
            Statement("active", "M01AE01").TrimEnd()[..^1] + ""","effectivePeriod":{"start":"2024-01-02","end":"2024-06-01"}}""",
            Observation(CodeSystems.Snomed, "81680005")).AsOf);

    [Fact]
    public void Not_taken_is_stated_and_not_silence() =>
        Assert.Equal(Presence.Absent, Read(Statement("not-taken", "B01AA03")).Only<MedicationUse>().Presence);

    [Fact]
    public void Antibiotics_already_given_are_history_even_when_completed() => Assert.Equal(
        new HistoryItem("MedicationStatement/m", History.PriorAntibiotics, Presence.Present), Read(Statement("completed", "J01CR02")).Only<HistoryItem>());

    [Theory]
    [InlineData("order", "active", true)]
    [InlineData("proposal", "active", false)]
    [InlineData("plan", "active", false)]
    [InlineData("order", "completed", false)]
    [InlineData("order", "draft", false)]
    public void Only_an_active_order_is_a_medicine(string intent, string status, bool isUsed)
    {
        ClinicalCase read = Read($$"""
            {"resourceType":"MedicationRequest","id":"r","status":"{{status}}","intent":"{{intent}}","subject":{"display":"p"},"medicationCodeableConcept":{{Concept(CodeSystems.Atc, "C03CA01")}}}
            """);
        Assert.Equal(isUsed, read.Facts.OfType<MedicationUse>().Any());
    }

    [Fact]
    public void A_dose_given_counts_for_two_weeks()
    {
        string Given(string when) => $$"""
            {"resourceType":"MedicationAdministration","id":"a","status":"completed","subject":{"display":"p"},"effectiveDateTime":"{{when}}","medicationCodeableConcept":{{Concept(CodeSystems.Atc, "H02AB06")}}}
            """;
        CaseReaderOptions now = new() { AsOf = DateTimeOffset.Parse(Now, System.Globalization.CultureInfo.InvariantCulture) };
        Assert.Equal(Medication.Immunosuppressant, Read(now, Given("2024-01-10")).Only<MedicationUse>().Medication);
        Assert.Equal("outside-time-window", Read(now, Given("2023-12-01")).IgnoredFor());
    }

    [Fact]
    public void The_medicine_can_be_a_resource_of_its_own_or_a_contained_one()
    {
        ClinicalCase own = Read(
            """{"resourceType":"MedicationStatement","id":"m","status":"active","subject":{"display":"p"},"medicationReference":{"reference":"Medication/x"}}""",
            $$"""{"resourceType":"Medication","id":"x","code":{{Concept(CodeSystems.Atc, "C03CA01")}}}""");
        Assert.Equal(Medication.Diuretic, own.Only<MedicationUse>().Medication);
        Assert.Equal("supporting", Assert.Single(own.ReadReport.Ignored).Reason);

        ClinicalCase contained = Read($$"""
            {"resourceType":"MedicationStatement","id":"m","status":"active","subject":{"display":"p"},"medicationReference":{"reference":"#x"},
             "contained":[{"resourceType":"Medication","id":"x","code":{{Concept(CodeSystems.Atc, "C03CA01")}}}]}
            """);
        Assert.Equal(Medication.Diuretic, contained.Only<MedicationUse>().Medication);
        Assert.Equal("MedicationStatement/m#x", Assert.Single(contained.ReadReport.Ignored).Reference);
    }

    [Fact]
    public void A_medicine_that_was_not_handed_in_is_a_broken_reference() => Assert.Equal("broken-reference", Read(
        """{"resourceType":"MedicationStatement","id":"m","status":"active","subject":{"display":"p"},"medicationReference":{"reference":"Medication/x"}}""").RejectedFor());

    [Theory]
    [InlineData(CodeSystems.Snomed, "293586001", "", Presence.Present)]
    [InlineData(CodeSystems.Atc, "M01AB05", "", Presence.Present)]
    [InlineData(CodeSystems.Atc, "M01AB05", "refuted", Presence.Absent)]
    public void An_allergy_to_an_NSAID_is_hypersensitivity(string system, string code, string verification, Presence expected)
    {
        string status = verification.Length == 0 ? "" : $""" ,"verificationStatus":{Concept("http://terminology.hl7.org/CodeSystem/allergyintolerance-verification", verification)}""";
        ClinicalCase read = Read($$"""{"resourceType":"AllergyIntolerance","id":"a","patient":{"display":"p"},"code":{{Concept(system, code)}}{{status}}}""");
        Assert.Equal(new HistoryItem("AllergyIntolerance/a", History.NsaidHypersensitivity, expected), read.Only<HistoryItem>());
    }

    [Fact]
    public void Another_allergy_is_not_relevant() => Assert.Equal("not-relevant", Read(
        $$"""{"resourceType":"AllergyIntolerance","id":"a","patient":{"display":"p"},"code":{{Concept(CodeSystems.Snomed, "91935009")}}}""").IgnoredFor());

    private static string Statement(string status, string atc) => $$"""
        {"resourceType":"MedicationStatement","id":"m","status":"{{status}}","subject":{"display":"p"},"medicationCodeableConcept":{{Concept(CodeSystems.Atc, atc)}}}
        """;
}
