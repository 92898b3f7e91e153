using Apatite.Model;

namespace Apatite.Rules.Tests.Cases;

/// <summary>The look-alikes as themselves: a benign diagnosis must not take what is not its own.</summary>
public sealed class OppositeCaseTests
{
    [Fact]
    public void rim_enhancing_collection_with_fever_and_no_calcification_is_an_abscess()
    {
        Assessment assessment = Library.Assess(
            Library
                .Adult(45)
                .Symptom(Symptom.NeckPain)
                .Symptom(Symptom.Odynophagia)
                .Symptom(Symptom.Fever)
                .Course(Onset.Acute, 4)
                .Lab(LabTest.Crp, 160, "mg/L")
                .Imaging(FindingType.RetropharyngealCollection, Modality.Ct, AnatomicalStructure.RetropharyngealSpace, "C1-C4")
                .Imaging(
                    FindingType.RimEnhancement,
                    Modality.Ct,
                    AnatomicalStructure.RetropharyngealSpace,
                    "C1-C4",
                    finding => finding with { ContrastGiven = true }
                )
                .Imaging(
                    FindingType.Calcification,
                    Modality.Ct,
                    AnatomicalStructure.LongusColli,
                    detail: finding => finding with { Presence = Presence.Absent }
                )
        );
        assessment.RanksFirst(Diagnosis.RetropharyngealAbscess);
        assessment.IsOpen(Diagnosis.RetropharyngealAbscess);
        assessment.Advises(RecommendationCode.AntibioticsAfterCultures);
        assessment.DoesNotAdvise(RecommendationCode.Nsaid);
        assessment.DoesNotAdvise(RecommendationCode.NoPunctureNoAntibiotics);
    }

    [Fact]
    public void fluid_with_neutrophils_and_low_glucose_is_bacterial_meningitis()
    {
        Assessment assessment = Library.Assess(
            Library
                .Adult(45)
                .Symptom(Symptom.Headache)
                .Symptom(Symptom.NeckStiffness)
                .Symptom(Symptom.Fever)
                .Course(Onset.Acute, 1)
                .Lab(LabTest.CsfLeukocytes, 2200, "/uL")
                .Lab(LabTest.CsfNeutrophilPercentage, 92, "%")
                .Lab(LabTest.CsfGlucose, 1.0m, "mmol/L")
                .Lab(LabTest.SerumGlucose, 6.0m, "mmol/L")
        );
        assessment.RanksFirst(Diagnosis.BacterialMeningitis);
        assessment.IsOpen(Diagnosis.BacterialMeningitis);
    }

    [Fact]
    public void bright_disc_with_destroyed_endplates_abscess_and_positive_culture_is_spondylodiscitis()
    {
        Assessment assessment = Library.Assess(
            Library
                .Adult(60)
                .Symptom(Symptom.LowBackPain)
                .Symptom(Symptom.Fever)
                .Course(Onset.Subacute, 30)
                .Imaging(FindingType.DiscHighT2Signal, Modality.Mri, AnatomicalStructure.IntervertebralDisc, "L3-L4")
                .Imaging(FindingType.EndplateDestruction, Modality.Mri, levels: "L3-L4")
                .Imaging(FindingType.ParavertebralAbscess, Modality.Mri, AnatomicalStructure.ParaspinalSoftTissue, "L3-L4")
                .Lab(LabTest.BloodCulture, Interpretation.Positive)
        );
        assessment.RanksFirst(Diagnosis.InfectiousSpondylodiscitis);
        assessment.IsOpen(Diagnosis.InfectiousSpondylodiscitis);
        assessment.DoesNotAdvise(RecommendationCode.BiopsyMayWait);
    }

    [Fact]
    public void fine_linear_annular_calcification_is_pyrophosphate_and_not_apatite()
    {
        Assessment assessment = Library.Assess(
            Library
                .Adult(68)
                .Symptom(Symptom.LowBackPain)
                .Imaging(
                    FindingType.Calcification,
                    Modality.Ct,
                    AnatomicalStructure.AnnulusFibrosus,
                    "L3-L4",
                    finding => finding with { Texture = Texture.Linear, Shape = Shape.Linear }
                )
        );
        Assert.Equal(Crystal.CalciumPyrophosphate, assessment.TheDeposit().Crystal);
        Diagnosis[] apatite =
        [
            Diagnosis.ApatiteDiscAcuteResorption,
            Diagnosis.ApatiteDiscMigration,
            Diagnosis.ApatiteSpineOtherSite,
            Diagnosis.ApatiteIncidental,
        ];
        int pyrophosphate = assessment.Of(Diagnosis.CppdDisc).Rank;
        Assert.All(
            apatite,
            diagnosis => Assert.True((assessment.Find(diagnosis)?.Rank ?? int.MaxValue) > pyrophosphate, diagnosis.Id)
        );
    }

    [Fact]
    public void ossification_behind_the_vertebral_bodies_is_opll()
    {
        Assessment assessment = Library.Assess(
            Library
                .Adult(62)
                .Symptom(Symptom.NeckPain)
                .Symptom(Symptom.MyelopathySigns)
                .Imaging(FindingType.Ossification, Modality.Ct, AnatomicalStructure.PosteriorLongitudinalLigament, "C3-C6")
        );
        assessment.RanksFirst(Diagnosis.Opll);
        Assert.Equal(Crystal.Ossification, assessment.TheDeposit().Crystal);
    }
}
