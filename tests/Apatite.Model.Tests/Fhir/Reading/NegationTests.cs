using static Apatite.Model.Tests.Fhir.Record;

namespace Apatite.Model.Tests.Fhir.Reading;

/// <summary>Present, absent and unknown never collapse, however a sender says them.</summary>
public sealed class NegationTests
{
    private const string Stiffness = "161882006";
    private const string V2 = "http://terminology.hl7.org/CodeSystem/v2-0078";
    private const string V3 = "http://terminology.hl7.org/CodeSystem/v3-ObservationInterpretation";

    public static TheoryData<string, Presence> Spellings => new()
    {
        { "", Presence.Present },
        { """ "valueBoolean":true""", Presence.Present },
        { """ "valueBoolean":false""", Presence.Absent },
        { $""" "valueCodeableConcept":{Concept(CodeSystems.Snomed, "2667000")}""", Presence.Absent },
        { $""" "valueCodeableConcept":{Concept(CodeSystems.Snomed, "52101004")}""", Presence.Present },
        { $""" "valueCodeableConcept":{Concept(CodeSystems.Snomed, "260385009")}""", Presence.Absent },
        { $""" "valueCodeableConcept":{Concept(CodeSystems.Snomed, "10828004")}""", Presence.Present },
        { $""" "valueCodeableConcept":{Concept(CodeSystems.Snomed, "373067005")}""", Presence.Absent },
        { $""" "valueCodeableConcept":{Concept(CodeSystems.Snomed, "24484000")}""", Presence.Present },
        { $""" "valueCodeableConcept":{Concept(CodeSystems.Snomed, "42425007")}""", Presence.Unknown },
        { $""" "valueCodeableConcept":{Concept(CodeSystems.Loinc, "LA9634-2")}""", Presence.Absent },
        { $""" "valueCodeableConcept":{Concept(CodeSystems.Loinc, "LA33-6")}""", Presence.Present },
        { $""" "valueCodeableConcept":{Concept(CodeSystems.Loinc, "LA32-8")}""", Presence.Absent },
        { $""" "valueCodeableConcept":{Concept(CodeSystems.Loinc, "LA4489-6")}""", Presence.Unknown },
        { $""" "valueCodeableConcept":{Concept(V2, "NEG")}""", Presence.Absent },
        { $""" "valueCodeableConcept":{Concept("http://terminology.hl7.org/CodeSystem/v2-0276", "NEG")}""", Presence.Absent },
        { $""" "valueCodeableConcept":{Concept("http://terminology.hl7.org/CodeSystem/v2-0136", "N")}""", Presence.Absent },
        { $""" "valueCodeableConcept":{Own("present")}""", Presence.Present },
        { $""" "valueCodeableConcept":{Own("absent")}""", Presence.Absent },
        { """ "valueCodeableConcept":{"text":"Absent"}""", Presence.Absent },
        { """ "valueString":"negative" """, Presence.Absent },
        { $""" "interpretation":[{Concept(V3, "NEG")}]""", Presence.Absent },
        { $""" "interpretation":[{Concept(V3, "POS")}]""", Presence.Present },
        { """ "valueInteger":7""", Presence.Present },
        { $""" "dataAbsentReason":{Concept("http://terminology.hl7.org/CodeSystem/data-absent-reason", "not-asked")}""", Presence.Unknown },
    };

    [Theory]
    [MemberData(nameof(Spellings))]
    public void A_symptom_is_present_absent_or_unknown_as_the_sender_says(string members, Presence expected) => Assert.Equal(
        new ClinicalFinding("Observation/o", Symptom.NeckStiffness, expected),
        Read(Observation(CodeSystems.Snomed, Stiffness, members)).Only<ClinicalFinding>());

    [Theory]
    [MemberData(nameof(Spellings))]
    public void So_is_an_imaging_finding(string members, Presence expected) => Assert.Equal(
        new ImagingFinding("Observation/o", FindingType.RimEnhancement, expected),
        Read(Imaging(CodeSystems.RadLex, "RID34303", members)).Only<ImagingFinding>());

    [Theory]
    [InlineData(""" "valueInteger":0""")]
    [InlineData(""" "valueString":"ne sait pas" """)]
    [InlineData(""" "valueCodeableConcept":{"coding":[{"system":"http://snomed.info/sct","code":"123"}]}""")]
    [InlineData(""" "interpretation":[{"coding":[{"system":"http://terminology.hl7.org/CodeSystem/v3-ObservationInterpretation","code":"H"}]}]""")]
    [InlineData(""" "valueQuantity":{"value":0}""")]
    public void An_answer_that_is_not_known_is_never_taken_for_a_yes(string members) =>
        Assert.Equal("unknown-answer", Read(Observation(CodeSystems.Snomed, Stiffness, members)).RejectedFor());

    [Fact]
    public void A_modifier_that_is_not_understood_is_never_read_past() => Assert.Equal(
        "modifier-extension",
        Read(Observation(CodeSystems.Snomed, Stiffness, """ "modifierExtension":[{"url":"http://example.org/negated","valueBoolean":true}]""")).RejectedFor());

    [Theory]
    [InlineData("confirmed", Presence.Present)]
    [InlineData("refuted", Presence.Absent)]
    [InlineData("provisional", Presence.Unknown)]
    [InlineData("unconfirmed", Presence.Unknown)]
    public void A_Condition_is_negated_by_its_verification_status(string status, Presence expected) => Assert.Equal(
        expected,
        Read(Condition(CodeSystems.Snomed, "195967001", $""" "verificationStatus":{Concept("http://terminology.hl7.org/CodeSystem/condition-ver-status", status)}"""))
            .Only<HistoryItem>().Presence);
}
