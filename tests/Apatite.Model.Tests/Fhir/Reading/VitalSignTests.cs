using Apatite.Model.Fhir;
using static Apatite.Model.Tests.Fhir.Record;

namespace Apatite.Model.Tests.Fhir.Reading;

public sealed class VitalSignTests
{
    [Theory]
    [InlineData("8867-4", "/min", "heart-rate")]
    [InlineData("9279-1", "/min", "respiratory-rate")]
    [InlineData("2708-6", "%", "oxygen-saturation")]
    [InlineData("59408-5", "%", "oxygen-saturation")]
    [InlineData("8480-6", "mm[Hg]", "systolic-blood-pressure")]
    public void A_vital_sign_is_read_in_its_unit(string code, string unit, string test) => Assert.Equal(
        new LabResult("Observation/o", new LabTest(test), 90),
        Read(Vital(code, $$""" "valueQuantity":{"value":90,"system":"http://unitsofmeasure.org","code":"{{unit}}"} """)).Only<LabResult>());

    [Fact]
    public void The_systolic_pressure_is_read_from_the_panel()
    {
        ClinicalCase read = Read(Vital("85354-9", """
            "component":[
              {"code":{"coding":[{"system":"http://loinc.org","code":"8480-6"}]},"valueQuantity":{"value":88,"system":"http://unitsofmeasure.org","code":"mm[Hg]"}},
              {"code":{"coding":[{"system":"http://loinc.org","code":"8462-4"}]},"valueQuantity":{"value":52,"system":"http://unitsofmeasure.org","code":"mm[Hg]"}}]
            """));
        Assert.Equal(new LabResult("Observation/o", LabTest.SystolicBloodPressure, 88), read.Only<LabResult>());
        Assert.Equal("systolic-blood-pressure", Assert.Single(Assert.Single(read.ReadReport.Used).ReadAs));
    }

    [Theory]
    [InlineData("{score}")]
    [InlineData("1")]
    public void The_Glasgow_coma_scale_is_read_from_a_survey(string unit) => Assert.Equal(
        new LabResult("Observation/o", LabTest.Gcs, 13),
        Read(Vital("9269-2", $$""" "valueQuantity":{"value":13,"system":"http://unitsofmeasure.org","code":"{{unit}}"} """, "survey")).Only<LabResult>());

    [Theory]
    [InlineData(""" "valueInteger":13 """)]
    [InlineData(""" "valueQuantity":{"value":13} """)]
    public void A_score_needs_no_unit(string value) =>
        Assert.Equal(new LabResult("Observation/o", LabTest.Gcs, 13), Read(Vital("9269-2", value, "survey")).Only<LabResult>());

    [Theory]
    [InlineData("no-unit", """ "valueQuantity":{"value":90} """)]
    [InlineData("unreadable-value", """ "valueInteger":90 """)]
    public void A_quantity_without_a_unit_is_not_guessed(string reason, string value) => Assert.Equal(reason, Read(Vital("8867-4", value)).RejectedFor());

    [Theory]
    [InlineData("9269-2", 2, "{score}")]
    [InlineData("2708-6", 101, "%")]
    [InlineData("8867-4", -1, "/min")]
    public void A_value_that_no_patient_has_is_rejected(string code, int value, string unit) => Assert.Equal(
        "implausible-value",
        Read(Vital(code, $$""" "valueQuantity":{"value":{{value}},"system":"http://unitsofmeasure.org","code":"{{unit}}"} """)).RejectedFor());

    [Theory]
    [InlineData("2024-01-15T14:00:00Z", true)]
    [InlineData("2024-01-14T20:00:00Z", true)]
    [InlineData("2024-01-13T11:00:00Z", false)]
    [InlineData("2024-01-20T08:00:00Z", false)]
    public void Vital_signs_of_the_same_visit_count_and_no_others(string when, bool counts) => Assert.Equal(
        counts,
        Read(
            Observation(CodeSystems.Snomed, "81680005"),
            Vital("8867-4", """ "valueQuantity":{"value":130,"unit":"/min"} """).Replace("2024-01-15T12:00:00Z", when)).Facts.OfType<LabResult>().Any());

    [Fact]
    public void Vital_signs_of_the_same_visit_make_the_record_later_and_those_of_another_do_not()
    {
        string pulse = Vital("8867-4", """ "valueQuantity":{"value":130,"unit":"/min"} """);
        string pain = Observation(CodeSystems.Snomed, "81680005");
        DateTimeOffset seen = new(2024, 1, 15, 12, 0, 0, TimeSpan.Zero);
        Assert.Equal(seen.AddHours(3), Read(pain, pulse.Replace("12:00:00Z", "15:00:00Z")).AsOf);
        Assert.Equal(seen, Read(pain, pulse.Replace("2024-01-15T", "2024-01-17T")).AsOf);
        Assert.Equal(seen.AddDays(2), Read(pulse.Replace("2024-01-15T", "2024-01-17T")).AsOf);
    }

    [Fact]
    public void The_builder_writes_vital_signs_and_scores_into_their_categories() => Assert.Equal(
        ["vital-signs", "vital-signs", "survey", "laboratory"],
        new CaseBuilder("a")
            .Lab(LabTest.HeartRate, 120, "/min").Lab(LabTest.OxygenSaturation, 91, "%").Lab(LabTest.Gcs, 14, "{score}").Lab(LabTest.Lactate, 3, "mmol/L")
            .Build().Entry.Select(entry => ((Hl7.Fhir.Model.Observation)entry.Resource!).Category[0].Coding[0].Code));

    private static string Vital(string code, string value, string category = "vital-signs") => $$"""
        {"resourceType":"Observation","id":"o","status":"final","effectiveDateTime":"2024-01-15T12:00:00Z",
        "category":[{"coding":[{"system":"http://terminology.hl7.org/CodeSystem/observation-category","code":"{{category}}"}]}],
        "code":{"coding":[{"system":"http://loinc.org","code":"{{code}}"}]}, {{value}} }
        """;
}
