using Apatite.Model;

namespace Apatite.Rules.Tests.Seed;

/// <summary>The three founding cases (seed S01 to S03, S39 to S42, S59), from the Bundles of <c>samples/cases</c>.</summary>
public sealed class CaseTests
{
    private static readonly Lazy<Assessment> One = new(() => Library.AssessSample("seed-1"));
    private static readonly Lazy<Assessment> TwoAtFirstVisit = new(() => Library.AssessSample("seed-2-early"));
    private static readonly Lazy<Assessment> TwoAtSecondVisit = new(() => Library.AssessSample("seed-2-early2"));
    private static readonly Lazy<Assessment> Two = new(() => Library.AssessSample("seed-2"));
    private static readonly Lazy<Assessment> Three = new(() => Library.AssessSample("seed-3"));

    [Fact]
    [Trait("Seed", "S01")]
    public void case1_history_weighs_nsaid_relief_and_mixed_rhythm_for_apatite()
    {
        One.Value.Supports(Diagnosis.ApatiteDiscAcuteResorption, "DISC-CL-01");
        One.Value.Supports(Diagnosis.ApatiteDiscAcuteResorption, "DISC-CL-03");
        Assert.Contains(One.Value.Input.Used, used => used.ReadAs.Contains(History.CervicalFractureHistory.Id));
    }

    [Fact]
    [Trait("Seed", "S02")]
    public void case1_imaging_counts_calcification_erosion_and_mirror_oedema()
    {
        One.Value.Supports(Diagnosis.ApatiteDiscAcuteResorption, "DISC-CT-01");
        One.Value.Supports(Diagnosis.ApatiteDiscAcuteResorption, "DISC-CT-06");
        One.Value.Supports(Diagnosis.ApatiteDiscAcuteResorption, "DISC-CT-08");
        One.Value.Supports(Diagnosis.ApatiteDiscAcuteResorption, "DISC-MRI-01");
        One.Value.Supports(Diagnosis.InfectiousSpondylodiscitis, "INF-CT-02");
    }

    [Fact]
    [Trait("Seed", "S03")]
    public void case1_ranks_apatite_disc_resorption_first_and_keeps_the_look_alike()
    {
        One.Value.RanksFirst(Diagnosis.ApatiteDiscAcuteResorption);
        One.Value.IsOpen(Diagnosis.InfectiousSpondylodiscitis);
        DepositDescription deposit = One.Value.TheDeposit();
        Assert.Equal("L4-L5", deposit.Levels?.ToString());
        Assert.Equal(Crystal.Apatite, deposit.Crystal);
        Assert.Equal(DepositPhase.Resorption, deposit.Phase);
    }

    [Fact]
    [Trait("Seed", "S39")]
    public void case2_history_opens_malaria_and_cautions_the_nsaid()
    {
        Two.Value.IsOpen(Diagnosis.Malaria);
        Two.Value.Supports(Diagnosis.Malaria, "MAL-HX-01");
        Two.Value.Alerts(AlertCode.MalariaTravel);
        Two.Value.Advises(AdviceCode.MalariaTests);
        Recommendation nsaid = Two.Value.Advises(AdviceCode.Nsaid);
        nsaid.Cautions(CautionCode.NsaidWithArbAndDiuretic);
        nsaid.Cautions(CautionCode.NsaidWithAsthma);
        Two.Value.Advises(AdviceCode.Analgesics).Cautions(CautionCode.SedativeWithMuscleRelaxant);
    }

    [Fact]
    [Trait("Seed", "S40")]
    public void case2_first_visit_reads_crp_and_cells_and_does_not_end_the_search()
    {
        TwoAtFirstVisit.Value.Supports(Diagnosis.RetropharyngealCalcificTendinitis, "RCT-LAB-07");
        TwoAtFirstVisit.Value.Supports(Diagnosis.RetropharyngealCalcificTendinitis, "RCT-CL-20");
        TwoAtFirstVisit.Value.Supports(Diagnosis.InfectiousSpondylodiscitis, "INF-LAB-01");
        TwoAtFirstVisit.Value.Alerts(AlertCode.NerveLabelNotAccepted);
        TwoAtFirstVisit.Value.IsOpen(Diagnosis.Malaria);
        Assert.True(TwoAtFirstVisit.Value.Of(Diagnosis.RetropharyngealCalcificTendinitis).Category <= Likelihood.Possible);
    }

    [Fact]
    [Trait("Seed", "S41")]
    public void case2_second_visit_lowers_meningitis_and_asks_for_the_neck()
    {
        TwoAtSecondVisit.Value.Opposes(Diagnosis.BacterialMeningitis, "MEN-CSF-11");
        TwoAtSecondVisit.Value.Notes(Diagnosis.BacterialMeningitis, NoteCode.KernigBrudzinskiTrigger);
        TwoAtSecondVisit.Value.Alerts(AlertCode.MeningismNeckNotImaged);
        TwoAtSecondVisit.Value.Alerts(AlertCode.NerveLabelNotAccepted);
        TwoAtSecondVisit.Value.Advises(AdviceCode.DoNotDischargeOnLabel);
        TwoAtSecondVisit.Value.Advises(AdviceCode.CtNeck);
        TwoAtFirstVisit.Value.DoesNotAlert(AlertCode.MeningismNeckNotImaged);
        TwoAtFirstVisit.Value.DoesNotAdvise(AdviceCode.DoNotDischargeOnLabel);
    }

    [Fact]
    [Trait("Seed", "S42")]
    public void case2_third_visit_names_the_tendinitis_from_the_ct()
    {
        Two.Value.RanksFirst(Diagnosis.RetropharyngealCalcificTendinitis);
        Two.Value.Supports(Diagnosis.RetropharyngealCalcificTendinitis, "RCT-CT-02");
        Two.Value.DoesNotAdvise(AdviceCode.CtNeck);
        TwoAtSecondVisit.Value.DoesNotSupport(Diagnosis.RetropharyngealCalcificTendinitis, "RCT-CT-02");
    }

    [Fact]
    [Trait("Seed", "S59")]
    public void case3_superior_longus_colli_calcification_with_torticollis_is_established()
    {
        Three.Value.RanksFirst(Diagnosis.RetropharyngealCalcificTendinitis);
        DifferentialEntry entry = Three.Value.Of(Diagnosis.RetropharyngealCalcificTendinitis);
        Assert.Equal(Likelihood.Established, entry.Category);
        Three.Value.Supports(Diagnosis.RetropharyngealCalcificTendinitis, "RCT-CT-01");
        Assert.Contains(entry.Supporting.Concat(entry.Opposing), item => item.Id == "RCT-CL-09");
    }
}
