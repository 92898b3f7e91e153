using static Apatite.Model.Tests.Fhir.Record;

namespace Apatite.Model.Tests.Fhir.Reading;

public sealed class AttributeReaderTests
{
    [Fact]
    public void Components_of_a_symptom_say_how_it_began_how_long_it_lasts_and_how_it_behaves()
    {
        ClinicalCase read = Read(Observation(CodeSystems.Snomed, "279039007", $$"""
            "component":[
              {{Component("onset", $""" "valueCodeableConcept":{Own("onset-chronic")}""")}},
              {{Component("duration", $""" "valueQuantity":{Quantity("1", "a")}""")}},
              {{Component("pain-rhythm", $""" "valueCodeableConcept":{Own("pain-rhythm-mixed")}""")}},
              {{Component("nsaid-response", $""" "valueCodeableConcept":{Own("nsaid-response-good")}""")}}]
            """));
        Assert.Equal(new ClinicalFinding("Observation/o", Symptom.LowBackPain, Presence.Present), read.Only<ClinicalFinding>());
        Assert.Equal(new SymptomCourse("Observation/o", Onset.Chronic, 365.25m), read.Only<SymptomCourse>());
        Assert.Equal(PainRhythm.Mixed, read.Only<PainRhythmStatement>().Rhythm);
        Assert.Equal(NsaidResponse.Good, read.Only<NsaidResponseStatement>().Response);
    }

    [Fact]
    public void Each_can_be_an_Observation_of_its_own()
    {
        Assert.Equal(
            new SymptomCourse("Observation/o", Onset.NotStated, 14),
            Read(Observation(ApatiteCodeSystem.Url, "duration", $""" "valueQuantity":{Quantity("2", "wk")}""")).Only<SymptomCourse>());
        Assert.Equal(
            new SymptomCourse("Observation/o", Onset.Acute, null),
            Read(Observation(ApatiteCodeSystem.Url, "onset", $""" "valueCodeableConcept":{Own("onset-acute")}""")).Only<SymptomCourse>());
        Assert.Equal(
            PainRhythm.Inflammatory,
            Read(Observation(ApatiteCodeSystem.Url, "pain-rhythm", $""" "valueCodeableConcept":{Own("pain-rhythm-inflammatory")}""")).Only<PainRhythmStatement>().Rhythm);
    }

    [Fact]
    public void A_value_of_another_attribute_is_rejected() => Assert.Equal(
        "unknown-answer", Read(Observation(ApatiteCodeSystem.Url, "onset", $""" "valueCodeableConcept":{Own("texture-amorphous")}""")).RejectedFor());
}
