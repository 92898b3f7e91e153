using Apatite.Model;

namespace Apatite.Rules.Tests.Seed;

/// <summary>The three founding cases (seed S01 to S03, S39 to S42, S59), from the Bundles of <c>samples/cases</c>.</summary>
public sealed class CaseTests
{
    private static Assessment One => Library.AssessSample("seed-1");
    private static Assessment TwoAtFirstVisit => Library.AssessSample("seed-2-early");
    private static Assessment TwoAtSecondVisit => Library.AssessSample("seed-2-early2");
    private static Assessment Two => Library.AssessSample("seed-2");
    private static Assessment Three => Library.AssessSample("seed-3");

    [Fact]
    [Trait("Seed", "S01")]
    public void case1_history_weighs_nsaid_relief_and_mixed_rhythm_for_apatite()
    {
        One.Supports(Diagnosis.ApatiteDiscAcuteResorption, "DISC-CL-01");
        One.Supports(Diagnosis.ApatiteDiscAcuteResorption, "DISC-CL-03");
        Assert.Contains(One.ReadReport.Used, used => used.ReadAs.Contains(History.CervicalFractureHistory.Id));
    }

    [Fact]
    [Trait("Seed", "S02")]
    public void case1_imaging_counts_calcification_erosion_and_mirror_oedema()
    {
        One.Supports(Diagnosis.ApatiteDiscAcuteResorption, "DISC-CT-01");
        One.Supports(Diagnosis.ApatiteDiscAcuteResorption, "DISC-CT-06");
        One.Supports(Diagnosis.ApatiteDiscAcuteResorption, "DISC-CT-08");
        One.Supports(Diagnosis.ApatiteDiscAcuteResorption, "DISC-MRI-01");
        One.Supports(Diagnosis.InfectiousSpondylodiscitis, "INF-CT-02");
    }

    [Fact]
    [Trait("Seed", "S03")]
    public void case1_ranks_apatite_disc_resorption_first_and_keeps_the_look_alike()
    {
        One.RanksFirst(Diagnosis.ApatiteDiscAcuteResorption);
        One.IsOpen(Diagnosis.InfectiousSpondylodiscitis);
        DepositDescription deposit = One.TheDeposit();
        Assert.Equal("L4-L5", deposit.Levels?.ToString());
        Assert.Equal(Crystal.Apatite, deposit.Crystal);
        Assert.Equal(DepositPhase.Resorption, deposit.Phase);
    }

    [Fact]
    [Trait("Seed", "S39")]
    public void case2_history_opens_malaria_and_cautions_the_nsaid()
    {
        Two.IsOpen(Diagnosis.Malaria);
        Two.Supports(Diagnosis.Malaria, "MAL-HX-01");
        Two.Alerts(AlertCode.MalariaTravel);
        Two.Advises(RecommendationCode.MalariaTests);
        RecommendationItem nsaid = Two.Advises(RecommendationCode.Nsaid);
        nsaid.Cautions(CautionCode.NsaidWithArbAndDiuretic);
        nsaid.Cautions(CautionCode.NsaidWithAsthma);
        Two.Advises(RecommendationCode.Analgesics).Cautions(CautionCode.SedativeWithMuscleRelaxant);
    }

    [Fact]
    [Trait("Seed", "S40")]
    public void case2_first_visit_reads_crp_and_cells_and_does_not_end_the_search()
    {
        TwoAtFirstVisit.Supports(Diagnosis.RetropharyngealCalcificTendinitis, "RCT-LAB-07");
        TwoAtFirstVisit.Supports(Diagnosis.RetropharyngealCalcificTendinitis, "RCT-CL-20");
        TwoAtFirstVisit.Supports(Diagnosis.InfectiousSpondylodiscitis, "INF-LAB-01");
        TwoAtFirstVisit.Alerts(AlertCode.NerveLabelNotAccepted);
        TwoAtFirstVisit.IsOpen(Diagnosis.Malaria);
        Assert.True(TwoAtFirstVisit.Of(Diagnosis.RetropharyngealCalcificTendinitis).Likelihood <= Likelihood.Possible);
    }

    [Fact]
    [Trait("Seed", "S41")]
    public void case2_second_visit_lowers_meningitis_and_asks_for_the_neck()
    {
        TwoAtSecondVisit.Opposes(Diagnosis.BacterialMeningitis, "MEN-CSF-11");
        TwoAtSecondVisit.Notes(Diagnosis.BacterialMeningitis, NoteCode.KernigBrudzinskiTrigger);
        TwoAtSecondVisit.Alerts(AlertCode.MeningismNeckNotImaged);
        TwoAtSecondVisit.Alerts(AlertCode.NerveLabelNotAccepted);
        TwoAtSecondVisit.Advises(RecommendationCode.DoNotDischargeOnLabel);
        TwoAtSecondVisit.Advises(RecommendationCode.CtNeck);
        TwoAtFirstVisit.DoesNotAlert(AlertCode.MeningismNeckNotImaged);
        TwoAtFirstVisit.DoesNotAdvise(RecommendationCode.DoNotDischargeOnLabel);
    }

    [Fact]
    [Trait("Seed", "S42")]
    public void case2_third_visit_names_the_tendinitis_from_the_ct()
    {
        Two.RanksFirst(Diagnosis.RetropharyngealCalcificTendinitis);
        Two.Supports(Diagnosis.RetropharyngealCalcificTendinitis, "RCT-CT-02");
        Two.DoesNotAdvise(RecommendationCode.CtNeck);
        TwoAtSecondVisit.DoesNotSupport(Diagnosis.RetropharyngealCalcificTendinitis, "RCT-CT-02");
    }

    [Fact]
    [Trait("Seed", "S59")]
    public void case3_superior_longus_colli_calcification_with_torticollis_is_established()
    {
        Three.RanksFirst(Diagnosis.RetropharyngealCalcificTendinitis);
        DifferentialEntry entry = Three.Of(Diagnosis.RetropharyngealCalcificTendinitis);
        Assert.Equal(Likelihood.Established, entry.Likelihood);
        Three.Supports(Diagnosis.RetropharyngealCalcificTendinitis, "RCT-CT-01");
        Assert.Contains(entry.Supporting.Concat(entry.Opposing), item => item.Id == "RCT-CL-09");
    }
}
