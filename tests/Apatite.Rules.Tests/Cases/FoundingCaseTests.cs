using Apatite.Model;
using Apatite.Testing;

namespace Apatite.Rules.Tests.Cases;

/// <summary>What the project was asked to say of its founding cases, sentence by sentence.</summary>
public sealed class FoundingCaseTests
{
    private static Assessment One => Library.AssessSample("seed-1");
    private static Assessment FirstVisit => Library.AssessSample("seed-2-early");
    private static Assessment SecondVisit => Library.AssessSample("seed-2-early2");
    private static Assessment Two => Library.AssessSample("seed-2");
    private static Assessment Three => Library.AssessSample("seed-3");

    [Fact]
    public void seed2_puts_tendinitis_first_at_least_very_likely_with_its_calcification_and_source()
    {
        Two.Should().Rank(Diagnosis.RetropharyngealCalcificTendinitis).First().AtLeast(Likelihood.VeryLikely).SupportedBy("RCT-CT-02");
        EvidenceItem calcification = Two.Of(Diagnosis.RetropharyngealCalcificTendinitis).Supporting.Single(item => item.Id == "RCT-CT-02");
        Assert.Contains("longus colli", calcification.Text.In(Language.English), StringComparison.Ordinal);
        Assert.Contains("Suh", calcification.Source.Citation, StringComparison.Ordinal);
        string reference = Assert.Single(calcification.Because);
        Assert.Contains(
            Two.ReadReport.Used,
            used => used.Reference == reference && used.ReadAs.Contains(FindingType.Calcification.Id)
        );
    }

    [Fact]
    public void seed2_says_what_would_establish_tendinitis()
    {
        DifferentialEntry entry = Two.Of(Diagnosis.RetropharyngealCalcificTendinitis);
        Assert.NotEqual(Likelihood.Established, entry.Likelihood);
        Assert.Equal(
            ["level", AnatomicalStructure.LongusColliSuperiorOblique.Id],
            entry
                .Missing.Where(missing => missing.WouldEstablish)
                .Select(missing => missing.Concept.Id)
                .Order(StringComparer.Ordinal)
        );
    }

    [Fact]
    public void seed2_shows_abscess_as_what_was_to_be_excluded_and_what_answers_it()
    {
        Two.IsOpen(Diagnosis.RetropharyngealAbscess);
        Assert.Contains(
            Two.Of(Diagnosis.RetropharyngealAbscess).AnsweredBy,
            answer => answer.In(Language.English).Contains("rim enhancement", StringComparison.Ordinal)
        );
    }

    [Fact]
    public void seed2_advises_an_nsaid_with_the_cautions_of_this_patient() => Two.Should()
        .Advise(RecommendationCode.Nsaid).WithCaution(CautionCode.NsaidWithArbAndDiuretic).WithCaution(CautionCode.NsaidWithAsthma);

    [Fact]
    public void seed2_first_visit_claims_no_tendinitis_and_asks_for_ct_within_48_hours()
    {
        FirstVisit.Should()
            .Rank(Diagnosis.RetropharyngealCalcificTendinitis).AtMost(Likelihood.Possible).And
            .KeepOpen(Diagnosis.InfectiousSpondylodiscitis)
            .KeepOpen(Diagnosis.Malaria)
            .Rank(Diagnosis.BacterialMeningitis).WithDanger(DangerState.NotRaised).And
            .Rank(Diagnosis.RetropharyngealAbscess).WithDanger(DangerState.NotRaised).And
            .NotAdvise(RecommendationCode.Nsaid);
        Assert.StartsWith("Within 48 hours", FirstVisit.Advises(RecommendationCode.CtNeck).Text.In(Language.English), StringComparison.Ordinal);
        Assert.Empty(FirstVisit.Deposits);
    }

    [Fact]
    public void seed2_second_visit_lowers_meningitis_and_asks_for_ct_the_same_day()
    {
        ClinicalCase visit = Library.ReadSample("seed-2-early2");
        Assessment unpunctured = Library.Assess(
            visit.Facts.Where(fact => fact is not LabResult { Test.Id: "lumbar-puncture-summary" })
        );
        Assert.True(SecondVisit.Of(Diagnosis.BacterialMeningitis).Weight < unpunctured.Of(Diagnosis.BacterialMeningitis).Weight);
        unpunctured.IsOpen(Diagnosis.BacterialMeningitis);
        SecondVisit.Should()
            .Rank(Diagnosis.BacterialMeningitis).OpposedBy("MEN-CSF-11").And
            .HaveAnswered(Diagnosis.BacterialMeningitis)
            .Rank(Diagnosis.RetropharyngealAbscess).WithDanger(DangerState.NotRaised).And
            .Advise(RecommendationCode.CtNeck);
        Assert.Equal(RecommendationPriority.Urgent, SecondVisit.Advises(RecommendationCode.CtNeck).Priority);
    }

    [Fact]
    public void seed2_second_visit_does_not_end_the_search_at_occipital_neuralgia()
    {
        Assert.NotEqual(Diagnosis.OccipitalNeuralgia, SecondVisit.Differential[0].Diagnosis);
        SecondVisit.Alerts(AlertCode.NerveLabelNotAccepted);
        SecondVisit.Alerts(AlertCode.MeningismNeckNotImaged);
        SecondVisit.Advises(RecommendationCode.DoNotDischargeOnLabel);
    }

    [Fact]
    public void seed1_puts_apatite_disc_resorption_first_idiopathic_in_resorption()
    {
        One.RanksFirst(Diagnosis.ApatiteDiscAcuteResorption);
        Assert.Equal(DepositForm.Idiopathic, One.Form.Kind);
        Assert.Equal(DepositPhase.Resorption, One.TheDeposit().Phase);
        Assert.Equal("L4-L5", One.TheDeposit().Levels?.ToString());
    }

    [Fact]
    public void seed1_keeps_infection_and_tumour_listed_with_what_would_answer_them()
    {
        One.Should().KeepOpen(Diagnosis.InfectiousSpondylodiscitis).KeepOpen(Diagnosis.SpinalTumour);
    }

    [Fact]
    public void seed3_establishes_tendinitis() =>
        Three.Should().Rank(Diagnosis.RetropharyngealCalcificTendinitis).First().Exactly(Likelihood.Established);
}
