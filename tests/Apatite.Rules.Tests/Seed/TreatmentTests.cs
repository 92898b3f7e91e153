using Apatite.Model;
using Apatite.Model.Fhir;

namespace Apatite.Rules.Tests.Seed;

/// <summary>What is advised (seed S72 to S80).</summary>
public sealed class TreatmentTests
{
    private static CaseBuilder Tendinitis() =>
        Library
            .Adult(40)
            .Symptom(Symptom.NeckPain)
            .Course(Onset.Acute, 3)
            .Imaging(FindingType.Calcification, Modality.Ct, AnatomicalStructure.LongusColliSuperiorOblique, "C1-C2");

    private static CaseBuilder Undecided() => Library.Adult(40).Symptom(Symptom.NeckPain).Course(Onset.Acute, 3);

    [Fact]
    [Trait("Seed", "S72")]
    public void likely_apatite_disease_is_given_analgesics() => IsAdvised(RecommendationCode.Analgesics);

    [Fact]
    [Trait("Seed", "S73")]
    public void likely_apatite_disease_is_given_an_nsaid() => IsAdvised(RecommendationCode.Nsaid);

    [Fact]
    [Trait("Seed", "S74")]
    public void likely_apatite_disease_is_immobilised() => IsAdvised(RecommendationCode.Immobilisation);

    [Fact]
    [Trait("Seed", "S75")]
    public void bulky_mass_goes_to_the_surgeon()
    {
        Assessment assessment = Library.Assess(
            Library
                .Adult()
                .Symptom(Symptom.NeckPain)
                .Imaging(FindingType.BulkyCalcifiedMass, Modality.Ct, AnatomicalStructure.ParaspinalSoftTissue, "C4-C6")
        );
        assessment.Advises(RecommendationCode.SurgeonBulkyMass);
        assessment.Supports(Diagnosis.ApatiteSpineOtherSite, "OTH-CT-06");
        assessment.IsOpen(Diagnosis.SpinalTumour);
        Library.Assess(Tendinitis()).DoesNotAdvise(RecommendationCode.SurgeonBulkyMass);
    }

    [Fact]
    [Trait("Seed", "S76")]
    public void cord_compression_goes_to_the_surgeon_now()
    {
        Assessment seen = Library.Assess(
            Library
                .Adult()
                .Symptom(Symptom.ThoracicBackPain)
                .Imaging(FindingType.SpinalCordCompression, Modality.Mri, levels: "T8-T9")
        );
        Assert.Equal(RecommendationPriority.Immediate, seen.Advises(RecommendationCode.SpinalSurgeonCompression).Priority);
        seen.Alerts(AlertCode.NeurologicalThreat);
        Assessment suspected = Library.Assess(Library.Adult().Symptom(Symptom.ThoracicBackPain).Symptom(Symptom.MyelopathySigns));
        Assert.Equal(RecommendationPriority.Immediate, suspected.Advises(RecommendationCode.MriEmergency).Priority);
        Library.Assess(Library.Adult().Symptom(Symptom.ThoracicBackPain)).DoesNotAdvise(RecommendationCode.MriEmergency);
    }

    [Fact]
    [Trait("Seed", "S77")]
    public void silent_deposit_is_said_to_be_the_usual_kind()
    {
        Library
            .Assess(Quiet().Symptom(Symptom.Asymptomatic))
            .Notes(Diagnosis.ApatiteIncidental, NoteCode.DepositsAreMostlySilent);
        Library.Assess(Quiet().Symptom(Symptom.Asymptomatic)).Supports(Diagnosis.ApatiteIncidental, "INC-CT-01");
        Library.Assess(Quiet().Symptom(Symptom.LowBackPain)).DoesNotNote(NoteCode.DepositsAreMostlySilent);

        static CaseBuilder Quiet() =>
            Library
                .Adult(50)
                .Imaging(
                    FindingType.Calcification,
                    Modality.Ct,
                    AnatomicalStructure.NucleusPulposus,
                    "L1-L2",
                    finding => finding with { Margins = Margins.Sharp }
                );
    }

    [Fact]
    [Trait("Seed", "S78")]
    public void unusual_site_and_resorption_are_said_to_be_hard()
    {
        Library
            .Assess(
                Library
                    .Adult(50)
                    .Symptom(Symptom.NeckPain)
                    .Imaging(FindingType.Calcification, Modality.Ct, AnatomicalStructure.InterspinousBursa, "C5-C6")
            )
            .Notes(Diagnosis.ApatiteSpineOtherSite, NoteCode.EasyExcept);
        Library.AssessSample("seed-1").Notes(Diagnosis.ApatiteDiscAcuteResorption, NoteCode.EasyExcept);
        Library.Assess(Tendinitis()).DoesNotNote(NoteCode.EasyExcept);
    }

    [Fact]
    [Trait("Seed", "S79")]
    public void reacting_disc_on_mri_is_sent_to_ct()
    {
        Library.Assess(Mri()).Advises(RecommendationCode.CtSpine);
        Library.Assess(Mri().Examination(Modality.Ct, ImagedRegion.Lumbar)).DoesNotAdvise(RecommendationCode.CtSpine);

        static CaseBuilder Mri() =>
            Library
                .Adult()
                .Symptom(Symptom.LowBackPain)
                .Course(Onset.Acute, 20)
                .Imaging(FindingType.BoneMarrowOedema, Modality.Mri, AnatomicalStructure.UpperEndplate, "L5");
    }

    [Fact]
    [Trait("Seed", "S80")]
    public void classical_tendinitis_is_said_to_need_medicines_only()
    {
        Library.Assess(Tendinitis()).DoesNotAdvise(RecommendationCode.NoPunctureNoAntibiotics);
        Assessment assessment = Library.Assess(
            Tendinitis().Imaging(FindingType.RimEnhancement, Modality.Ct, AnatomicalStructure.RetropharyngealSpace, detail: fact =>
                fact with { Presence = Presence.Absent, ContrastGiven = true })
        );
        assessment.Notes(Diagnosis.RetropharyngealCalcificTendinitis, NoteCode.TreatmentUsuallyMedical);
        assessment.Advises(RecommendationCode.NoPunctureNoAntibiotics);
        assessment.DoesNotAdvise(RecommendationCode.AntibioticsAfterCultures);
        Library
            .Assess(Tendinitis().Imaging(FindingType.GasInSoftTissue, Modality.Ct, AnatomicalStructure.RetropharyngealSpace))
            .DoesNotAdvise(RecommendationCode.NoPunctureNoAntibiotics);
    }

    private static void IsAdvised(RecommendationCode code)
    {
        Library.Assess(Tendinitis()).Advises(code);
        Library.AssessSample("seed-1").Advises(code);
        Library.Assess(Undecided()).DoesNotAdvise(code);
    }
}
