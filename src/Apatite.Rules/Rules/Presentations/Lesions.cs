using Apatite.Model;
using Apatite.Rules.Anatomy;
using Apatite.Rules.Judgements;

namespace Apatite.Rules.Rules.Presentations;

[Description("A deposit of longus colli")]
internal sealed class LongusColliDeposit() : PresentationOn<Deposit>(
    PresentationKind.LongusColliDeposit, d => LongusColli.IsNamed(d.Finding.Structure));

[Description("A deposit in the prevertebral space of the neck")]
internal sealed class PrevertebralDeposit() : PresentationOn<Deposit>(
    PresentationKind.PrevertebralDeposit, d => LongusColli.IsPrevertebralSpace(d.Finding.Structure));

[Description("A deposit around the dens")]
internal sealed class PeriodontoidDeposit() : PresentationOn<Deposit>(
    PresentationKind.PeriodontoidDeposit, d => d.Finding.Structure == AnatomicalStructure.PeriodontoidTissue);

[Description("A calcified disc in an adult"), Seed("S20")]
internal sealed class DiscDeposit() : PresentationOn<Deposit>(
    PresentationKind.DiscDeposit,
    d => Disc.IsItsPart(d.Finding.Structure) && d.Finding.Finding == FindingType.Calcification,
    given: when => when.Not<PatientFact>(p => p.AgeYears < 18));

[Description("A calcified disc in a child"), Seed("S22")]
internal sealed class DiscDepositOfChild() : PresentationOn<Deposit, PatientFact>(
    PresentationKind.DiscDepositOfChild,
    deposit => Disc.IsItsPart(deposit.Finding.Structure) || deposit.Finding.Finding == FindingType.CalcifiedDiscHerniation,
    patient => patient.AgeYears < 18);

[Description("A calcified disc herniation or an intradural fragment")]
internal sealed class CalcifiedHerniation() : PresentationOn<Deposit>(
    PresentationKind.CalcifiedHerniation,
    d => d.Finding.Finding == FindingType.CalcifiedDiscHerniation || d.Finding.Finding == FindingType.IntraduralCalcifiedFragment);

[Description("A deposit in the epidural space")]
internal sealed class EpiduralDeposit() : PresentationOn<Deposit>(
    PresentationKind.EpiduralDeposit, d => d.Finding.Structure == AnatomicalStructure.EpiduralSpace);

[Description("An ossified posterior longitudinal ligament")]
internal sealed class LigamentOssification() : PresentationOn<Deposit>(
    PresentationKind.LigamentOssification,
    d => d.Finding.Finding == FindingType.Ossification && d.Finding.Structure == AnatomicalStructure.PosteriorLongitudinalLigament);

[Description("A deposit of a posterior ligament, bursa, facet, fascia or soft tissue")]
internal sealed class OtherSiteDeposit() : PresentationOn<Deposit>(
    PresentationKind.OtherSiteDeposit,
    d => OtherSite.IsPosteriorLigamentOrBursa(d.Finding.Structure)
        || OtherSite.IsFacetFasciaOrSoftTissue(d.Finding.Structure));

[Description("A deposit of the ligamentum flavum")]
internal sealed class FlavumDeposit() : PresentationOn<Deposit>(
    PresentationKind.FlavumDeposit,
    d => d.Finding.Structure == AnatomicalStructure.LigamentumFlavum && d.Finding.Finding == FindingType.Calcification);

[Description("Deposits in several discs, in one finding"), Seed("S20")]
internal sealed class SeveralDiscDeposits() : PresentationOn<Deposit>(
    PresentationKind.SeveralDiscDeposits,
    d => Disc.IsItsPart(d.Finding.Structure) && Disc.IsSeveralLevels(d.Finding));

[Description("Recent trauma with a complaint of the neck")]
internal sealed class NeckTrauma() : PresentationOn<HistoryItem>(
    PresentationKind.Trauma,
    h => h.Shows(History.RecentTrauma),
    given: when => when
        .Exists<ClinicalFinding>(
            s => Region.IsNeckSymptom(s.Symptom) || Region.IsThroatSymptom(s.Symptom) || s.Symptom == Symptom.Dyspnoea,
            s => s.IsPresent));

[Description("A sign of arterial dissection or subarachnoid bleeding")]
internal sealed class VascularPicture() : PresentationOn<VascularSign>(PresentationKind.Vascular);

[Description("A reacting disc in a patient on dialysis")]
internal sealed class ReactingDiscOnDialysis() : PresentationOn<HistoryItem, ImagingFinding>(
    PresentationKind.DialysisDisc,
    dialysis => dialysis.Shows(History.Dialysis),
    finding => finding.IsPresent && Region.IsReactingDisc(finding));

[Description("Bone destruction"), Seed("S36")]
internal sealed class LysisSeen() : PresentationOn<ImagingFinding>(PresentationKind.Lysis, f => f.Shows(FindingType.BoneDestruction));

[Description("Soft tissue mass"), Seed("S36")]
internal sealed class MassSeen() : PresentationOn<ImagingFinding>(PresentationKind.Mass, f => f.Shows(FindingType.SoftTissueMass));

[Description("Epidural collection")]
internal sealed class EpiduralCollectionSeen() : PresentationOn<ImagingFinding>(
    PresentationKind.EpiduralCollection, f => f.Shows(FindingType.EpiduralCollection));

[Description("Acute fracture")]
internal sealed class FractureSeen() : PresentationOn<ImagingFinding>(PresentationKind.Fracture, f => f.Shows(FindingType.FractureLine));
