using Apatite.Model.Fhir;

namespace Apatite.Model.Tests.Fhir;

public sealed class RoundTripTests
{
    [Fact]
    public void Reading_what_the_builder_wrote_gives_the_facts_that_were_put_in()
    {
        CaseBuilder builder = new CaseBuilder("seed-2")
            .Patient(47, Sex.Female)
            .History(History.Asthma)
            .Symptom(Symptom.NeckPain)
            .Symptom(Symptom.Fever, Presence.Absent)
            .Course(Onset.Acute, days: 8)
            .Lab(LabTest.Crp, 7.5m, "mg/dL")
            .Lab(LabTest.Leukocytes, Interpretation.Normal)
            .Lab(LabTest.Neutrophils, 11, "Gpt/L", Comparator.LessThan)
            .Imaging(FindingType.Calcification, Modality.Ct, AnatomicalStructure.LongusColli, "C1-C2", x => x with { Texture = Texture.Amorphous, SizeMm = 7 })
            .Examination(Modality.Ct, ImagedRegion.Neck)
            .Medication(Medication.Diuretic);

        ClinicalCase read = new CaseReader().Read(builder.ToJson());

        Assert.Empty(read.Input.Rejected);
        Assert.Empty(read.Input.Ignored);
        Assert.Equal(11, read.Facts.Length);
        Assert.Equal(CaseBuilder.DefaultAsOf, read.AsOf);
        Assert.Contains(new PatientFact("Patient/seed-2", 47, Sex.Female), read.Facts);
        Assert.Contains(new LabResult("Observation/seed-2-observation-4", LabTest.Crp, 75), read.Facts);
        Assert.Contains(new Course("Observation/seed-2-observation-3", Onset.Acute, 8), read.Facts);
        Assert.Contains(
            new ImagingFinding("Observation/seed-2-observation-7", FindingType.Calcification, Presence.Present)
            {
                Modality = Modality.Ct,
                Structure = AnatomicalStructure.LongusColli,
                Levels = LevelRange.Parse("C1-C2"),
                Texture = Texture.Amorphous,
                SizeMm = 7,
            },
            read.Facts);
        Assert.Contains(new ImagingExamination("ImagingStudy/seed-2-study-1", Modality.Ct, ImagedRegion.Neck), read.Facts);
    }
}
