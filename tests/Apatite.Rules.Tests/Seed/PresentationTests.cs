using Apatite.Model;
using Apatite.Model.Fhir;

namespace Apatite.Rules.Tests.Seed;

/// <summary>How apatite disease presents (seed S15 to S19).</summary>
public sealed class PresentationTests
{
    private static CaseBuilder Reacting() =>
        Library
            .Adult(25)
            .Symptom(Symptom.LowBackPain)
            .Imaging(FindingType.Calcification, Modality.Ct, AnatomicalStructure.NucleusPulposus, "L4-L5")
            .Imaging(FindingType.BoneMarrowOedema, Modality.Mri, AnatomicalStructure.UpperEndplate, "L5");

    [Fact]
    [Trait("Seed", "S15")]
    public void deposit_without_symptoms_is_incidental_and_needs_no_treatment()
    {
        Assessment assessment = Library.Assess(Quiet().Symptom(Symptom.Asymptomatic));
        assessment.RanksFirst(Diagnosis.ApatiteIncidental);
        assessment.Supports(Diagnosis.ApatiteIncidental, "INC-CL-01");
        assessment.Advises(RecommendationCode.IncidentalNoTreatment);
        assessment.DoesNotAdvise(RecommendationCode.Nsaid);
        Assert.True(assessment.TheDeposit().Incidental);
    }

    [Fact]
    [Trait("Seed", "S15")]
    public void deposit_with_pain_is_not_called_incidental()
    {
        Assessment assessment = Library.Assess(Quiet().Symptom(Symptom.LowBackPain));
        Assert.False(assessment.TheDeposit().Incidental);
        assessment.DoesNotAdvise(RecommendationCode.IncidentalNoTreatment);
    }

    [Fact]
    [Trait("Seed", "S16")]
    public void inflammatory_back_pain_supports_resorption_and_infection_stays_open()
    {
        Assessment assessment = Library.Assess(Reacting().PainRhythm(PainRhythm.Inflammatory));
        assessment.Supports(Diagnosis.ApatiteDiscAcuteResorption, "DISC-CL-02");
        assessment.IsOpen(Diagnosis.InfectiousSpondylodiscitis);
        Library
            .Assess(Reacting().PainRhythm(PainRhythm.Mechanical))
            .DoesNotSupport(Diagnosis.ApatiteDiscAcuteResorption, "DISC-CL-02");
    }

    [Fact]
    [Trait("Seed", "S17")]
    public void fever_does_not_exclude_apatite_disease_and_the_answer_says_so()
    {
        Assessment assessment = Library.Assess(Reacting().Symptom(Symptom.Fever));
        assessment.Notes(Diagnosis.ApatiteDiscAcuteResorption, NoteCode.FeverDoesNotExcludeApatite);
        Assert.True(assessment.Of(Diagnosis.ApatiteDiscAcuteResorption).Likelihood >= Likelihood.Possible);
        Library.Assess(Reacting()).DoesNotNote(NoteCode.FeverDoesNotExcludeApatite);
    }

    [Fact]
    [Trait("Seed", "S17")]
    public void raised_crp_does_not_exclude_apatite_disease_and_the_answer_says_so()
    {
        Assessment assessment = Library.Assess(Reacting().Lab(LabTest.Crp, 30, "mg/L"));
        assessment.Notes(Diagnosis.ApatiteDiscAcuteResorption, NoteCode.FeverDoesNotExcludeApatite);
        Assert.True(assessment.Of(Diagnosis.ApatiteDiscAcuteResorption).Likelihood >= Likelihood.Possible);
        Library.Assess(Reacting().Lab(LabTest.Crp, 4, "mg/L")).DoesNotNote(NoteCode.FeverDoesNotExcludeApatite);
    }

    [Fact]
    [Trait("Seed", "S18")]
    public void cord_compression_supports_migration_and_is_an_emergency()
    {
        Assessment assessment = Library.Assess(
            Migrated().Symptom(Symptom.MyelopathySigns).Imaging(FindingType.SpinalCordCompression, Modality.Mri, levels: "T8-T9")
        );
        assessment.Supports(Diagnosis.ApatiteDiscMigration, "MIG-CL-03");
        assessment.Supports(Diagnosis.ApatiteDiscMigration, "MIG-MRI-01");
        assessment.Alerts(AlertCode.NeurologicalThreat);
        Assessment without = Library.Assess(Migrated());
        without.DoesNotSupport(Diagnosis.ApatiteDiscMigration, "MIG-CL-03");
        without.DoesNotSupport(Diagnosis.ApatiteDiscMigration, "MIG-MRI-01");
        without.DoesNotAlert(AlertCode.NeurologicalThreat);
    }

    [Fact]
    [Trait("Seed", "S19")]
    public void root_compression_supports_migration()
    {
        Assessment assessment = Library.Assess(
            Migrated().Symptom(Symptom.RadicularSigns).Imaging(FindingType.NerveRootCompression, Modality.Mri, levels: "T8-T9")
        );
        assessment.Supports(Diagnosis.ApatiteDiscMigration, "MIG-CL-04");
        assessment.Supports(Diagnosis.ApatiteDiscMigration, "MIG-MRI-02");
        Library
            .Assess(Migrated().Symptom(Symptom.RadicularSigns, Presence.Absent))
            .DoesNotSupport(Diagnosis.ApatiteDiscMigration, "MIG-CL-04");
    }

    private static CaseBuilder Quiet() =>
        Library
            .Adult(50)
            .Imaging(
                FindingType.Calcification,
                Modality.Ct,
                AnatomicalStructure.NucleusPulposus,
                "L1-L2",
                finding => finding with { Margins = Margins.Sharp }
            );

    private static CaseBuilder Migrated() =>
        Library
            .Adult()
            .Symptom(Symptom.ThoracicBackPain)
            .Imaging(FindingType.CalcifiedDiscHerniation, Modality.Ct, AnatomicalStructure.IntervertebralDisc, "T8-T9");
}
