using Apatite.Model;
using Apatite.Model.Fhir;

namespace Apatite.Rules.Tests.Seed;

/// <summary>Acute resorption of a disc calcification, and what it can pass for (seed S34 to S38).</summary>
public sealed class ResorptionTests
{
    private static CaseBuilder Calcified() =>
        Library
            .Adult(45)
            .Symptom(Symptom.LowBackPain)
            .Imaging(FindingType.Calcification, Modality.Ct, AnatomicalStructure.NucleusPulposus, "L4-L5");

    private static CaseBuilder Reacting() =>
        Calcified().Imaging(FindingType.BoneMarrowOedema, Modality.Mri, AnatomicalStructure.UpperEndplate, "L5");

    [Fact]
    [Trait("Seed", "S34")]
    public void oedema_beside_the_deposit_is_resorption()
    {
        Assessment assessment = Library.Assess(Reacting());
        assessment.Supports(Diagnosis.ApatiteDiscAcuteResorption, "DISC-MRI-06");
        Assert.Equal(DepositPhase.Resorption, assessment.TheDeposit().Phase);
        Assert.Equal(Crystal.Apatite, assessment.TheDeposit().Crystal);
        Assessment quiet = Library.Assess(Calcified());
        quiet.DoesNotSupport(Diagnosis.ApatiteDiscAcuteResorption, "DISC-MRI-06");
        Assert.Equal(DepositPhase.Calcific, quiet.TheDeposit().Phase);
    }

    [Fact]
    [Trait("Seed", "S35")]
    public void infection_stays_listed_and_open_until_a_named_test_answers_it()
    {
        Assessment assessment = Library.Assess(Reacting().NsaidResponse(NsaidResponse.Good));
        assessment.RanksFirst(Diagnosis.ApatiteDiscAcuteResorption);
        assessment.IsOpen(Diagnosis.InfectiousSpondylodiscitis);
        assessment.Alerts(AlertCode.ResorptionMisleads);
        assessment.Advises(RecommendationCode.CrpAndEsr);
        Library
            .Assess(
                Reacting()
                    .Imaging(
                        FindingType.FdgUptake,
                        Modality.Nuclear,
                        levels: "L1-S1",
                        detail: finding => finding with { Presence = Presence.Absent }
                    )
            )
            .IsAnswered(Diagnosis.InfectiousSpondylodiscitis);
        Library.Assess(Calcified()).DoesNotAlert(AlertCode.ResorptionMisleads);
    }

    [Fact]
    [Trait("Seed", "S36")]
    public void tumour_stays_listed_and_open_until_lysis_and_mass_are_denied()
    {
        Library.Assess(Reacting()).IsOpen(Diagnosis.SpinalTumour);
        Library.Assess(Without(Reacting(), FindingType.BoneDestruction)).IsOpen(Diagnosis.SpinalTumour);
        Library.Assess(Without(Reacting(), FindingType.SoftTissueMass)).IsOpen(Diagnosis.SpinalTumour);
        Library
            .Assess(Without(Without(Reacting(), FindingType.BoneDestruction), FindingType.SoftTissueMass))
            .IsAnswered(Diagnosis.SpinalTumour);

        static CaseBuilder Without(CaseBuilder builder, FindingType finding) =>
            builder.Imaging(finding, Modality.Mri, levels: "L1-S1", detail: fact => fact with { Presence = Presence.Absent });
    }

    [Fact]
    [Trait("Seed", "S36")]
    public void lysis_or_mass_raises_tumour_and_its_work_up()
    {
        Assessment assessment = Library.Assess(
            Reacting().Imaging(FindingType.BoneDestruction, Modality.Ct, AnatomicalStructure.VertebralBody, "L5")
        );
        assessment.Alerts(AlertCode.TumourSign);
        assessment.Advises(RecommendationCode.TumourWorkUp);
        assessment.Supports(Diagnosis.SpinalTumour, "TUM-IMG-06");
        Library.Assess(Reacting()).DoesNotAlert(AlertCode.TumourSign);
    }

    [Fact]
    [Trait("Seed", "S37")]
    public void erosion_facing_the_deposit_supports_resorption()
    {
        Library.Assess(Eroded("L5")).Supports(Diagnosis.ApatiteDiscAcuteResorption, "DISC-CT-06");
        Assert.Equal(DepositPhase.Resorption, Library.Assess(Eroded("L5")).TheDeposit().Phase);
        Library.Assess(Eroded("T9")).DoesNotSupport(Diagnosis.ApatiteDiscAcuteResorption, "DISC-CT-06");

        static CaseBuilder Eroded(string level) =>
            Calcified().Imaging(FindingType.EndplateErosion, Modality.Ct, AnatomicalStructure.UpperEndplate, level);
    }

    [Fact]
    [Trait("Seed", "S38")]
    public void migration_into_the_vertebra_supports_resorption()
    {
        Assessment assessment = Library.Assess(
            Calcified()
                .Imaging(FindingType.IntraosseousCalcificationMigration, Modality.Ct, AnatomicalStructure.VertebralBody, "L5")
        );
        assessment.Supports(Diagnosis.ApatiteDiscAcuteResorption, "DISC-CT-05");
        DepositDescription inDisc = Assert.Single(
            assessment.Deposits,
            deposit => deposit.Structure == AnatomicalStructure.NucleusPulposus
        );
        Assert.Equal(DepositPhase.Resorption, inDisc.Phase);
        Assert.Contains(assessment.Deposits, deposit => deposit.Migration == FindingType.IntraosseousCalcificationMigration);
        Library.Assess(Calcified()).DoesNotSupport(Diagnosis.ApatiteDiscAcuteResorption, "DISC-CT-05");
    }
}
