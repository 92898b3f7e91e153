using Apatite.Model;

namespace Apatite.Rules.Tests.Cases;

/// <summary>What the project was asked to say of its founding cases, sentence by sentence.</summary>
public sealed class FoundingCaseTests
{
    private static readonly Lazy<Assessment> One = new(() => Library.AssessSample("seed-1"));
    private static readonly Lazy<Assessment> FirstVisit = new(() => Library.AssessSample("seed-2-early"));
    private static readonly Lazy<Assessment> SecondVisit = new(() => Library.AssessSample("seed-2-early2"));
    private static readonly Lazy<Assessment> Two = new(() => Library.AssessSample("seed-2"));
    private static readonly Lazy<Assessment> Three = new(() => Library.AssessSample("seed-3"));

    [Fact]
    public void seed2_puts_tendinitis_first_at_least_very_likely_with_its_calcification_and_source()
    {
        Two.Value.RanksFirst(Diagnosis.RetropharyngealCalcificTendinitis);
        DifferentialEntry entry = Two.Value.Of(Diagnosis.RetropharyngealCalcificTendinitis);
        Assert.True(entry.Category >= Likelihood.VeryLikely);
        EvidenceItem calcification = Assert.Single(entry.Supporting, item => item.Id == "RCT-CT-02");
        Assert.Contains("longus colli", calcification.Text.English, StringComparison.Ordinal);
        Assert.Contains("Suh", calcification.Source.Citation, StringComparison.Ordinal);
        string reference = Assert.Single(calcification.Facts);
        Assert.Contains(Two.Value.Input.Used, used => used.Reference == reference && used.ReadAs.Contains(FindingType.Calcification.Id));
    }

    [Fact]
    public void seed2_says_what_would_establish_tendinitis()
    {
        DifferentialEntry entry = Two.Value.Of(Diagnosis.RetropharyngealCalcificTendinitis);
        Assert.NotEqual(Likelihood.Established, entry.Category);
        Assert.Equal(
            ["levels", AnatomicalStructure.LongusColliSuperiorOblique.Id],
            entry.Missing.Where(missing => missing.WouldEstablish).Select(missing => missing.Concept.Id).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void seed2_shows_abscess_as_what_was_to_be_excluded_and_what_answers_it()
    {
        Two.Value.IsOpen(Diagnosis.RetropharyngealAbscess);
        Assert.Contains(Two.Value.Of(Diagnosis.RetropharyngealAbscess).AnsweredBy, answer => answer.English.Contains("rim enhancement", StringComparison.Ordinal));
    }

    [Fact]
    public void seed2_advises_an_nsaid_with_the_cautions_of_this_patient()
    {
        Recommendation nsaid = Two.Value.Advises(AdviceCode.Nsaid);
        nsaid.Cautions(CautionCode.NsaidWithArbAndDiuretic);
        nsaid.Cautions(CautionCode.NsaidWithAsthma);
    }

    [Fact]
    public void seed2_first_visit_claims_no_tendinitis_and_keeps_the_dangers_open()
    {
        Assert.True(FirstVisit.Value.Of(Diagnosis.RetropharyngealCalcificTendinitis).Category <= Likelihood.Possible);
        FirstVisit.Value.IsOpen(Diagnosis.BacterialMeningitis);
        FirstVisit.Value.IsOpen(Diagnosis.RetropharyngealAbscess);
        FirstVisit.Value.Advises(AdviceCode.CtNeck);
        FirstVisit.Value.DoesNotAdvise(AdviceCode.Nsaid);
        Assert.Empty(FirstVisit.Value.Deposits);
    }

    [Fact]
    public void seed2_second_visit_lowers_meningitis_and_leaves_abscess_open()
    {
        ClinicalCase visit = Library.ReadSample("seed-2-early2");
        Assessment unpunctured = Library.Assess(visit.Facts.Where(fact => fact is not LabResult { Test.Id: "lumbar-puncture-summary" }));
        Assert.True(SecondVisit.Value.Of(Diagnosis.BacterialMeningitis).Weight < unpunctured.Of(Diagnosis.BacterialMeningitis).Weight);
        unpunctured.IsOpen(Diagnosis.BacterialMeningitis);
        SecondVisit.Value.Opposes(Diagnosis.BacterialMeningitis, "MEN-CSF-11");
        SecondVisit.Value.IsAnswered(Diagnosis.BacterialMeningitis);
        SecondVisit.Value.IsOpen(Diagnosis.RetropharyngealAbscess);
        SecondVisit.Value.Advises(AdviceCode.CtNeck);
    }

    [Fact]
    public void seed2_second_visit_does_not_end_the_search_at_occipital_neuralgia()
    {
        Assert.NotEqual(Diagnosis.OccipitalNeuralgia, SecondVisit.Value.Differential[0].Diagnosis);
        SecondVisit.Value.Alerts(AlertCode.NerveLabelNotAccepted);
        SecondVisit.Value.Alerts(AlertCode.MeningismNeckNotImaged);
        SecondVisit.Value.Advises(AdviceCode.DoNotDischargeOnLabel);
    }

    [Fact]
    public void seed1_puts_apatite_disc_resorption_first_idiopathic_in_resorption()
    {
        One.Value.RanksFirst(Diagnosis.ApatiteDiscAcuteResorption);
        Assert.Equal(DepositForm.Idiopathic, One.Value.Form.Kind);
        Assert.Equal(DepositPhase.Resorption, One.Value.TheDeposit().Phase);
        Assert.Equal("L4-L5", One.Value.TheDeposit().Levels?.ToString());
    }

    [Fact]
    public void seed1_keeps_infection_and_tumour_listed_with_what_would_answer_them()
    {
        One.Value.IsOpen(Diagnosis.InfectiousSpondylodiscitis);
        One.Value.IsOpen(Diagnosis.SpinalTumour);
    }

    [Fact]
    public void seed3_establishes_tendinitis()
    {
        Three.Value.RanksFirst(Diagnosis.RetropharyngealCalcificTendinitis);
        Assert.Equal(Likelihood.Established, Three.Value.Of(Diagnosis.RetropharyngealCalcificTendinitis).Category);
    }
}
