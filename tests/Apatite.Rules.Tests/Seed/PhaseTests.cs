using Apatite.Model;
using Apatite.Model.Fhir;

namespace Apatite.Rules.Tests.Seed;

/// <summary>The phases of a deposit (seed S11 to S14, S34, S58).</summary>
public sealed class PhaseTests
{
    [Fact]
    [Trait("Seed", "S11")]
    public void radiograph_without_deposit_says_that_the_pre_calcific_phase_is_not_visible()
    {
        Assessment assessment = Library.Assess(
            Library
                .Adult(45)
                .Symptom(Symptom.NeckPain)
                .Symptom(Symptom.LimitedNeckMovement)
                .Lab(LabTest.Crp, 40m, "mg/L")
                .Course(Onset.Acute, 3)
                .Imaging(
                    FindingType.Calcification,
                    Modality.Radiograph,
                    AnatomicalStructure.LongusColli,
                    "C1-C2",
                    finding => finding with { Presence = Presence.Absent }
                )
        );
        assessment.Notes(Diagnosis.RetropharyngealCalcificTendinitis, NoteCode.PreCalcificNotVisible);
        assessment.Advises(RecommendationCode.CtNeck);
        Assert.Empty(assessment.Deposits);
        Library.Assess(Library.Adult(45).Symptom(Symptom.NeckPain)).DoesNotNote(NoteCode.PreCalcificNotVisible);
    }

    [Theory]
    [Trait("Seed", "S12")]
    [InlineData("radiograph")]
    [InlineData("ct")]
    public void deposit_that_an_image_shows_is_calcific(string modality)
    {
        Assessment assessment = Library.Assess(
            Library
                .Adult()
                .Symptom(Symptom.NeckPain)
                .Imaging(FindingType.Calcification, new Modality(modality), AnatomicalStructure.LongusColli, "C1-C2")
        );
        Assert.Equal(DepositPhase.Calcific, assessment.TheDeposit().Phase);
    }

    [Fact]
    [Trait("Seed", "S13")]
    public void deposit_that_shrinks_is_post_calcific() =>
        Assert.Equal(DepositPhase.PostCalcific, PhaseOf(finding => finding with { IntervalChange = IntervalChange.Smaller }));

    [Theory]
    [Trait("Seed", "S13")]
    [InlineData(IntervalChange.Stable)]
    [InlineData(IntervalChange.Larger)]
    public void deposit_that_does_not_shrink_is_not_post_calcific(IntervalChange change) =>
        Assert.Equal(DepositPhase.Calcific, PhaseOf(finding => finding with { IntervalChange = change }));

    /// <summary>"Gone" is written as an absent calcification whose change is resolved: it was there, so it does not speak against the disease.</summary>
    [Fact]
    [Trait("Seed", "S13")]
    public void deposit_that_has_gone_is_post_calcific_and_still_speaks_for_tendinitis()
    {
        Assessment assessment = Library.Assess(
            Deposit(finding => finding with { Presence = Presence.Absent, IntervalChange = IntervalChange.Resolved })
        );
        assessment.Supports(Diagnosis.RetropharyngealCalcificTendinitis, "RCT-COURSE-03");
        assessment.DoesNotOppose(Diagnosis.RetropharyngealCalcificTendinitis, "RCT-CT-04");
        Assert.Equal(DepositPhase.PostCalcific, assessment.TheDeposit().Phase);
    }

    [Theory]
    [Trait("Seed", "S14")]
    [InlineData(Margins.Blurred, DepositPhase.Resorption)]
    [InlineData(Margins.Fragmented, DepositPhase.Resorption)]
    [InlineData(Margins.Sharp, DepositPhase.Calcific)]
    public void margins_tell_a_deposit_in_resorption(Margins margins, DepositPhase phase) =>
        Assert.Equal(phase, PhaseOf(finding => finding with { Margins = margins }));

    [Fact]
    [Trait("Seed", "S14")]
    public void blurred_longus_colli_deposit_speaks_for_acute_tendinitis()
    {
        Library
            .Assess(Deposit(finding => finding with { Margins = Margins.Blurred }))
            .Supports(Diagnosis.RetropharyngealCalcificTendinitis, "RCT-CT-16");
        Library
            .Assess(Deposit(finding => finding with { Margins = Margins.Sharp }))
            .DoesNotSupport(Diagnosis.RetropharyngealCalcificTendinitis, "RCT-CT-16");
    }

    [Fact]
    [Trait("Seed", "S14")]
    public void shrinking_deposit_amid_inflammation_is_in_resorption()
    {
        CaseBuilder inflamed = Deposit(finding =>
            finding with
            {
                IntervalChange = IntervalChange.Smaller,
                Margins = Margins.Blurred,
            }
        );
        Assert.Equal(DepositPhase.Resorption, Library.Assess(inflamed).TheDeposit().Phase);
    }

    [Theory]
    [Trait("Seed", "S58")]
    [InlineData("prevertebral-space", "C2", DepositPhase.Resorption)]
    [InlineData("longus-colli", "C2", DepositPhase.Resorption)]
    [InlineData("prevertebral-space", "C6", DepositPhase.Calcific)]
    public void calcification_in_front_of_c2_with_thickening_is_acute_resorption(
        string structure,
        string level,
        DepositPhase phase
    )
    {
        Assessment assessment = Library.Assess(
            Library
                .Adult()
                .Symptom(Symptom.NeckPain)
                .Imaging(FindingType.Calcification, Modality.Ct, new AnatomicalStructure(structure), level)
                .Imaging(
                    FindingType.PrevertebralSoftTissueThickening,
                    Modality.Ct,
                    AnatomicalStructure.PrevertebralSpace,
                    "C2-C4"
                )
        );
        Assert.Equal(phase, assessment.TheDeposit().Phase);
    }

    [Fact]
    [Trait("Seed", "S58")]
    public void calcification_in_front_of_c2_without_thickening_is_at_rest() =>
        Assert.Equal(DepositPhase.Calcific, PhaseOf(finding => finding));

    private static CaseBuilder Deposit(Func<ImagingFinding, ImagingFinding> detail) =>
        Library
            .Adult()
            .Symptom(Symptom.NeckPain)
            .Imaging(FindingType.Calcification, Modality.Ct, AnatomicalStructure.LongusColli, "C1-C2", detail);

    private static DepositPhase PhaseOf(Func<ImagingFinding, ImagingFinding> detail) =>
        Library.Assess(Deposit(detail)).TheDeposit().Phase;
}
