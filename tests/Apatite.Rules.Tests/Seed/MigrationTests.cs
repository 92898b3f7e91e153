using Apatite.Model;
using Apatite.Model.Fhir;

namespace Apatite.Rules.Tests.Seed;

/// <summary>Calcifications that have moved out of the disc (seed S29 to S33).</summary>
public sealed class MigrationTests
{
    private static CaseBuilder Back() => Library.Adult().Symptom(Symptom.RadicularSigns);

    [Fact]
    [Trait("Seed", "S29")]
    public void calcification_inside_a_herniation_is_a_migration()
    {
        Assessment assessment = Library.Assess(
            Back().Imaging(FindingType.CalcifiedDiscHerniation, Modality.Ct, AnatomicalStructure.IntervertebralDisc, "L4-L5")
        );
        assessment.RanksFirst(Diagnosis.ApatiteDiscMigration);
        assessment.Supports(Diagnosis.ApatiteDiscMigration, "MIG-CT-01");
        Assert.Equal(FindingType.CalcifiedDiscHerniation, assessment.TheDeposit().Migration);
        Library
            .Assess(Back().Imaging(FindingType.DiscHerniation, Modality.Ct, levels: "L4-L5"))
            .DoesNotSupport(Diagnosis.ApatiteDiscMigration, "MIG-CT-01");
    }

    [Fact]
    [Trait("Seed", "S29")]
    public void calcified_disc_with_a_herniation_at_its_level_supports_migration()
    {
        Library.Assess(WithHerniationAt("L4-L5")).Supports(Diagnosis.ApatiteDiscMigration, "MIG-CT-02");
        Library.Assess(WithHerniationAt("L1-L2")).DoesNotSupport(Diagnosis.ApatiteDiscMigration, "MIG-CT-02");

        static CaseBuilder WithHerniationAt(string level) =>
            Back()
                .Imaging(FindingType.Calcification, Modality.Ct, AnatomicalStructure.NucleusPulposus, "L4-L5")
                .Imaging(FindingType.DiscHerniation, Modality.Mri, AnatomicalStructure.IntervertebralDisc, level);
    }

    [Fact]
    [Trait("Seed", "S30")]
    public void intradural_fragment_is_said_to_be_exceptional()
    {
        Assessment assessment = Library.Assess(
            Back().Imaging(FindingType.IntraduralCalcifiedFragment, Modality.Ct, levels: "T9-T10")
        );
        assessment.Alerts(AlertCode.IntraduralMigration);
        assessment.Supports(Diagnosis.ApatiteDiscMigration, "MIG-CT-05");
        Assert.Equal(FindingType.IntraduralCalcifiedFragment, assessment.TheDeposit().Migration);
        Library
            .Assess(Back().Imaging(FindingType.CalcifiedDiscHerniation, Modality.Ct, levels: "T9-T10"))
            .DoesNotAlert(AlertCode.IntraduralMigration);
    }

    [Fact]
    [Trait("Seed", "S31")]
    public void calcified_herniation_on_mri_asks_for_ct_and_keeps_ossification_listed()
    {
        Assessment onMri = Library.Assess(Back().Imaging(FindingType.CalcifiedDiscHerniation, Modality.Mri, levels: "C5-C6"));
        onMri.Advises(RecommendationCode.CtTellsOpll);
        onMri.Of(Diagnosis.Opll);
        Assessment onCt = Library.Assess(Back().Imaging(FindingType.CalcifiedDiscHerniation, Modality.Ct, levels: "C5-C6"));
        onCt.DoesNotAdvise(RecommendationCode.CtTellsOpll);
        onCt.Opposes(Diagnosis.Opll, "OPL-CT-03");
    }

    [Fact]
    [Trait("Seed", "S31")]
    public void ossified_posterior_ligament_is_bone_and_no_herniation()
    {
        Assessment assessment = Library.Assess(
            Back().Imaging(FindingType.Ossification, Modality.Ct, AnatomicalStructure.PosteriorLongitudinalLigament, "C3-C6")
        );
        assessment.RanksFirst(Diagnosis.Opll);
        assessment.Opposes(Diagnosis.ApatiteDiscMigration, "MIG-CT-03");
        Assert.Equal(Crystal.Ossification, assessment.TheDeposit().Crystal);
        Assert.Equal(DepositForm.Undetermined, assessment.Form.Kind);
    }

    [Fact]
    [Trait("Seed", "S32")]
    public void ascending_herniation_is_described_at_the_level_that_it_has_reached()
    {
        Assessment assessment = Library.Assess(
            Back().Imaging(FindingType.CalcifiedDiscHerniation, Modality.Ct, AnatomicalStructure.EpiduralSpace, "L4")
        );
        DepositDescription deposit = assessment.TheDeposit();
        Assert.Equal(FindingType.CalcifiedDiscHerniation, deposit.Migration);
        Assert.Equal(AnatomicalStructure.EpiduralSpace, deposit.Structure);
        Assert.Equal("L4", deposit.Levels?.ToString());
    }

    [Fact]
    [Trait("Seed", "S32")]
    public void epidural_calcification_above_a_herniated_disc_supports_migration()
    {
        Library
            .Assess(Epidural().Imaging(FindingType.DiscHerniation, Modality.Mri, AnatomicalStructure.IntervertebralDisc, "L4-L5"))
            .Supports(Diagnosis.ApatiteDiscMigration, "MIG-CT-04");
        Library.Assess(Epidural()).DoesNotSupport(Diagnosis.ApatiteDiscMigration, "MIG-CT-04");

        static CaseBuilder Epidural() =>
            Back().Imaging(FindingType.Calcification, Modality.Ct, AnatomicalStructure.EpiduralSpace, "L4");
    }

    [Fact]
    [Trait("Seed", "S33")]
    public void calcified_schmorl_herniation_with_bone_resorption_is_a_disc_in_resorption()
    {
        Assessment assessment = Library.Assess(
            Schmorl("L3").Imaging(FindingType.EndplateErosion, Modality.Ct, AnatomicalStructure.UpperEndplate, "L3")
        );
        assessment.Supports(Diagnosis.ApatiteDiscAcuteResorption, "DISC-CT-09");
        Assert.Equal(DepositPhase.Resorption, assessment.TheDeposit().Phase);
        Library.Assess(Schmorl("T8")).DoesNotSupport(Diagnosis.ApatiteDiscAcuteResorption, "DISC-CT-09");

        static CaseBuilder Schmorl(string level) =>
            Back()
                .Imaging(FindingType.Calcification, Modality.Ct, AnatomicalStructure.NucleusPulposus, "L2-L3")
                .Imaging(FindingType.IntravertebralHerniation, Modality.Ct, AnatomicalStructure.VertebralBody, level);
    }
}
