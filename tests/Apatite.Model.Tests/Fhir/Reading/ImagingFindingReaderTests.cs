using static Apatite.Model.Tests.Fhir.Record;

namespace Apatite.Model.Tests.Fhir.Reading;

public sealed class ImagingFindingReaderTests
{
    private const string Calcification = "RID5196";

    [Fact]
    public void A_finding_is_read_with_its_place_its_look_and_how_it_was_seen()
    {
        ImagingFinding finding = Read(Imaging(CodeSystems.RadLex, Calcification, $$"""
            "bodySite":{{Concept(CodeSystems.Snomed, "22756007")}},
            "component":[
              {{Component("level-from", $""" "valueCodeableConcept":{Concept(CodeSystems.Snomed, "14806007")}""")}},
              {{Component("level-to", $""" "valueCodeableConcept":{Own("C3")}""")}},
              {{Component("modality", $""" "valueCodeableConcept":{Concept(CodeSystems.Dicom, "CT")}""")}},
              {{Component("texture", $""" "valueCodeableConcept":{Own("texture-amorphous")}""")}},
              {{Component("shape", $""" "valueCodeableConcept":{Own("shape-smooth-fusiform")}""")}},
              {{Component("density", $""" "valueCodeableConcept":{Own("density-dense")}""")}},
              {{Component("margins", $""" "valueCodeableConcept":{Own("margins-fragmented")}""")}},
              {{Component("distribution", $""" "valueCodeableConcept":{Own("distribution-concentric")}""")}},
              {{Component("interval-change", $""" "valueCodeableConcept":{Own("interval-change-smaller")}""")}},
              {{Component("contrast-given", """ "valueBoolean":false""")}},
              {{Component("size", $""" "valueQuantity":{Quantity("1.2", "cm")}""")}}]
            """)).Only<ImagingFinding>();

        Assert.Equal(
            new ImagingFinding("Observation/o", FindingType.Calcification, Presence.Present)
            {
                Modality = Modality.Ct,
                Structure = AnatomicalStructure.LongusColli,
                Levels = LevelRange.C1ToC3,
                Texture = Texture.Amorphous,
                Shape = Shape.SmoothFusiform,
                Density = Density.Dense,
                Margins = Margins.Fragmented,
                Distribution = Distribution.Concentric,
                IntervalChange = IntervalChange.Smaller,
                ContrastGiven = false,
                SizeMm = 12,
            },
            finding);
    }

    [Fact]
    public void The_modality_can_come_from_the_study_that_the_finding_was_derived_from()
    {
        ClinicalCase read = Read(
            Imaging(CodeSystems.RadLex, Calcification, """ "derivedFrom":[{"reference":"ImagingStudy/s"}]"""),
            $$"""{"resourceType":"ImagingStudy","id":"s","status":"available","started":"{{Now}}","subject":{"display":"p"},"modality":[{"system":"{{CodeSystems.Dicom}}","code":"MR"}]}""");
        Assert.Equal(Modality.Mri, read.Only<ImagingFinding>().Modality);
        Assert.Equal(Modality.Mri, read.Only<ImagingExamination>().Modality);
    }

    [Fact]
    public void The_modality_can_come_from_the_method() => Assert.Equal(
        Modality.Ct, Read(Imaging(CodeSystems.RadLex, Calcification, $""" "method":{Concept(CodeSystems.Snomed, "77477000")}""")).Only<ImagingFinding>().Modality);

    [Fact]
    public void A_study_that_was_not_handed_in_costs_the_modality_and_is_said()
    {
        ClinicalCase read = Read(Imaging(CodeSystems.RadLex, Calcification, """ "derivedFrom":[{"reference":"ImagingStudy/s"}]"""));
        Assert.Null(read.Only<ImagingFinding>().Modality);
        Assert.NotEmpty(Assert.Single(read.ReadReport.Used).Remarks);
    }

    [Theory]
    [InlineData("L4-L5", "L4-L5")]
    [InlineData("C0/C1", "C0/C1")]
    public void One_level_is_one_component(string code, string expected) => Assert.Equal(
        LevelRange.Parse(expected),
        Read(Imaging(CodeSystems.RadLex, Calcification, $""" "component":[{Component("level", $""" "valueCodeableConcept":{Own(code)}""")}]""")).Only<ImagingFinding>().Levels);

    [Fact]
    public void A_disc_or_a_vertebra_as_body_site_is_a_level() => Assert.Equal(
        LevelRange.Parse("L4-L5"), Read(Imaging(CodeSystems.RadLex, Calcification, $""" "bodySite":{Concept(CodeSystems.Snomed, "84020006")}""")).Only<ImagingFinding>().Levels);

    [Fact]
    public void A_structure_component_serves_where_there_is_no_body_site() => Assert.Equal(
        AnatomicalStructure.NucleusPulposus,
        Read(Imaging(CodeSystems.RadLex, Calcification, $""" "component":[{Component("structure", $""" "valueCodeableConcept":{Own("nucleus-pulposus")}""")}]""")).Only<ImagingFinding>().Structure);

    [Fact]
    public void A_calcified_disc_names_its_disc() => Assert.Equal(
        AnatomicalStructure.IntervertebralDisc, Read(Imaging(CodeSystems.Snomed, "202747007")).Only<ImagingFinding>().Structure);

    [Fact]
    public void The_finding_can_be_the_value_of_a_generic_question() => Assert.Equal(
        FindingType.Calcification,
        Read(Imaging(CodeSystems.Loinc, "59776-5", $""" "valueCodeableConcept":{Concept(CodeSystems.RadLex, Calcification)}""")).Only<ImagingFinding>().Finding);

    [Theory]
    [InlineData("level-from", "C5", "level-to", "C2")]
    [InlineData("level", "neck", "level", "neck")]
    public void Levels_that_make_no_sense_are_said_and_not_guessed_at(string one, string first, string other, string second)
    {
        ClinicalCase read = Read(Imaging(CodeSystems.RadLex, Calcification, $$"""
            "component":[{{Component(one, $""" "valueCodeableConcept":{Own(first)}""")}},{{Component(other, $""" "valueCodeableConcept":{Own(second)}""")}}]
            """));
        Assert.Null(read.Only<ImagingFinding>().Levels);
        Assert.Contains("invalid-levels", string.Join(' ', Assert.Single(read.ReadReport.Used).Remarks), StringComparison.Ordinal);
    }

    [Fact]
    public void The_same_code_is_a_finding_in_imaging_and_a_diagnosis_as_a_current_Condition()
    {
        Assert.Equal(FindingType.Ossification, Read(Imaging(CodeSystems.RadLex, "RID5224")).Only<ImagingFinding>().Finding);
        Assert.Equal(AnatomicalStructure.PosteriorLongitudinalLigament, Read(Imaging(CodeSystems.RadLex, "RID5224")).Only<ImagingFinding>().Structure);
        Assert.Equal(Diagnosis.Opll, Read(Condition(CodeSystems.RadLex, "RID5224", Status("active"))).Only<StatedDiagnosis>().Diagnosis);
    }
}
