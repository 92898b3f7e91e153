using static Apatite.Model.Tests.Fhir.Record;

namespace Apatite.Model.Tests.Fhir.Reading;

public sealed class LabReaderTests
{
    private const string Crp = "1988-5";
    private const string V3 = "http://terminology.hl7.org/CodeSystem/v3-ObservationInterpretation";

    [Fact]
    public void A_number_is_read_in_the_canonical_unit_with_its_comparator_and_its_word() => Assert.Equal(
        new LabResult("Observation/o", LabTest.Crp, 5, Comparator.LessThan, Interpretation.Normal),
        Read(Lab(Crp, $$""" "valueQuantity":{"value":0.5,"comparator":"<","unit":"mg/dL"},"interpretation":[{{Concept(V3, "N")}}]""")).Only<LabResult>());

    [Theory]
    [InlineData("6690-2", """{"value":11.2,"unit":"G/L"}""", 11.2)]
    [InlineData("6690-2", """{"value":11.2,"unit":"G/L","system":"http://unitsofmeasure.org","code":"10*9/L"}""", 11.2)]
    [InlineData("6690-2", """{"value":11200,"code":"/uL"}""", 11.2)]
    [InlineData("8310-5", """{"value":104,"unit":"°F"}""", 40)]
    [InlineData("2345-7", """{"value":100,"unit":"mg/dL","system":"http://unitsofmeasure.org","code":"mg/dL"}""", 5.550744910)]
    public void People_s_spellings_count_where_there_is_no_UCUM_code(string loinc, string quantity, decimal expected) =>
        Assert.Equal(expected, Read(Lab(loinc, $""" "valueQuantity":{quantity}""")).Only<LabResult>().Value);

    [Theory]
    [InlineData("""{"value":75}""", "no-unit")]
    [InlineData("""{"value":75,"unit":"furlong"}""", "unknown-unit")]
    [InlineData("""{"value":0.7,"unit":"mol/L","system":"http://unitsofmeasure.org","code":"mol/L"}""", "unknown-unit")]
    [InlineData("""{"value":701,"unit":"mg/L"}""", "implausible-value")]
    [InlineData("""{"value":-1,"unit":"mg/L"}""", "implausible-value")]
    [InlineData("""{"value":79228162514264337593543950335,"unit":"g/L"}""", "implausible-value")]
    [InlineData("""{"unit":"mg/L"}""", "no-value")]
    public void A_number_that_cannot_be_trusted_is_rejected_where_it_stands(string quantity, string reason)
    {
        ClinicalCase read = Read(Lab(Crp, $""" "valueQuantity":{quantity}"""));
        Assert.Equal(reason, read.RejectedFor());
        Assert.Equal("value", read.ReadReport.Rejected[0].Path);
    }

    [Theory]
    [InlineData("H", Interpretation.High)]
    [InlineData("HH", Interpretation.High)]
    [InlineData("L", Interpretation.Low)]
    [InlineData("N", Interpretation.Normal)]
    [InlineData("A", Interpretation.Abnormal)]
    [InlineData("POS", Interpretation.Positive)]
    [InlineData("NEG", Interpretation.Negative)]
    public void An_interpretation_alone_is_a_result(string code, Interpretation expected) => Assert.Equal(
        new LabResult("Observation/o", LabTest.Crp, Interpretation: expected),
        Read(Lab(Crp, $""" "interpretation":[{Concept(V3, code)}]""")).Only<LabResult>());

    [Theory]
    [InlineData("600-7", """ "valueCodeableConcept":{"coding":[{"system":"http://snomed.info/sct","code":"264868006"}]}""", Interpretation.Negative)]
    [InlineData("600-7", """ "valueString":"Positive" """, Interpretation.Positive)]
    [InlineData("600-7", """ "valueCodeableConcept":{"coding":[{"system":"http://snomed.info/sct","code":"3092008"}]},"interpretation":[{"coding":[{"system":"http://terminology.hl7.org/CodeSystem/v3-ObservationInterpretation","code":"POS"}]}]""", Interpretation.Positive)]
    [InlineData("51587-4", """ "valueCodeableConcept":{"coding":[{"system":"http://loinc.org","code":"LA6577-6"}]}""", Interpretation.Negative)]
    [InlineData("40664-5", """ "valueCodeableConcept":{"coding":[{"system":"https://apatite-rules.example/fhir/CodeSystem/apatite-concept","code":"present"}]}""", Interpretation.Positive)]
    public void A_result_in_a_word_is_read_from_codes_and_whole_words(string loinc, string members, Interpretation expected) =>
        Assert.Equal(expected, Read(Lab(loinc, members)).Only<LabResult>().Interpretation);

    [Fact]
    public void The_lumbar_puncture_as_a_whole_is_normal_or_abnormal() => Assert.Equal(
        new LabResult("Observation/o", LabTest.LumbarPunctureSummary, Interpretation: Interpretation.Normal),
        Read(Observation(ApatiteCodeSystem.Url, "lumbar-puncture-summary", $""" "valueCodeableConcept":{Concept(CodeSystems.Snomed, "17621005")}""", "laboratory")).Only<LabResult>());

    [Fact]
    public void A_culture_that_names_an_organism_is_positive() =>
        Assert.True(Read(Lab("600-7", $""" "valueCodeableConcept":{Concept(CodeSystems.Snomed, "3092008")}""")).Only<LabResult>().IsPositive);

    [Fact]
    public void A_result_that_is_still_missing_is_no_result() => Assert.Equal(
        "no-result", Read(Lab(Crp, $""" "dataAbsentReason":{Concept("http://terminology.hl7.org/CodeSystem/data-absent-reason", "unknown")}""")).IgnoredFor());

    [Fact]
    public void A_panel_is_read_component_by_component_and_what_cannot_be_read_is_said()
    {
        ClinicalCase read = Read(Lab("58410-2", $$"""
            "component":[
              {"code":{{Concept(CodeSystems.Loinc, "6690-2")}},"valueQuantity":{{Quantity("11.2", "10*9/L")}}},
              {"code":{{Concept(CodeSystems.Loinc, "777-3")}},"valueQuantity":{{Quantity("250", "furlong")}}}]
            """));

        Assert.Equal(new LabResult("Observation/o", LabTest.Leukocytes, 11.2m), read.Only<LabResult>());
        LocalizedText remark = Assert.Single(Assert.Single(read.ReadReport.Used).Remarks);
        Assert.Contains("component[1].value unknown-unit", remark.In(Language.English), StringComparison.Ordinal);
        Assert.Contains("component[1].value unknown-unit", remark.In(Language.French), StringComparison.Ordinal);
    }

    [Fact]
    public void The_members_of_a_panel_are_read_and_the_panel_is_their_container()
    {
        ClinicalCase read = Read(
            Lab("58410-2", """ "hasMember":[{"reference":"Observation/w"}]""", id: "p"),
            Lab("6690-2", $""" "valueQuantity":{Quantity("9", "10*9/L")}""", id: "w"));
        Assert.Equal(9, read.Only<LabResult>().Value);
        Assert.Equal("container", Assert.Single(read.ReadReport.Ignored).Reason);
    }

    [Fact]
    public void A_percentage_of_neutrophils_is_only_a_hint_at_their_count() =>
        Assert.Equal("code-too-broad", Read(Lab("770-8", $""" "valueQuantity":{Quantity("80", "%")}""")).IgnoredFor());

    [Theory]
    [InlineData("cancelled", "cancelled")]
    [InlineData("entered-in-error", "entered-in-error")]
    [InlineData("registered", "no-result")]
    public void A_result_that_does_not_stand_is_ignored(string status, string reason) => Assert.Equal(
        reason, Read(Lab(Crp, $""" "valueQuantity":{Quantity("75", "mg/L")}""").Replace("\"final\"", $"\"{status}\"", StringComparison.Ordinal)).IgnoredFor());

    [Theory]
    [InlineData("preliminary")]
    [InlineData("amended")]
    [InlineData("corrected")]
    public void A_result_that_stands_or_was_corrected_is_read(string status) => Assert.Equal(
        75, Read(Lab(Crp, $""" "valueQuantity":{Quantity("75", "mg/L")}""").Replace("\"final\"", $"\"{status}\"", StringComparison.Ordinal)).Only<LabResult>().Value);

    [Fact]
    public void A_result_without_an_effective_time_has_the_time_at_which_it_was_issued()
    {
        string issued = Lab(Crp, $""" "valueQuantity":{Quantity("75", "mg/L")}""").Replace("effectiveDateTime", "issued", StringComparison.Ordinal);
        Assert.Equal(DateTimeOffset.Parse(Now, System.Globalization.CultureInfo.InvariantCulture), Read(issued).AsOf);
    }
}
