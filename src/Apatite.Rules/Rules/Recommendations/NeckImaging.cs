using Apatite.Model;
using Apatite.Rules.Anatomy;
using Apatite.Rules.Judgements;
using Apatite.Rules.Weighing;

namespace Apatite.Rules.Rules.Recommendations;

[Description("CT is the examination of choice while tendinitis is possible and the neck has no CT"), Seed("S55", "S61", "S79")]
internal sealed class AskForNeckCt() : RecommendationOn<Hypothesis>(
    RecommendationCode.CtNeck,
    h => h.Diagnosis == Diagnosis.RetropharyngealCalcificTendinitis && h.Likelihood >= Likelihood.Possible,
    given: when => when.Exists<Presentation>(p => p.IsOfAdultNeck).Not<NeckCtDone>());

[Description("A CT of the neck that says nothing of calcium is to be read again while tendinitis is possible"), Seed("S55", "S79")]
internal sealed class AskForRereadingOfCt() : RecommendationOn<Hypothesis>(
    RecommendationCode.RereadCt,
    h => h.Diagnosis == Diagnosis.RetropharyngealCalcificTendinitis && h.Likelihood >= Likelihood.Possible,
    given: when => when
        .Exists<NeckCtDone>()
        .Not<ImagingFinding>(f => f.Finding == FindingType.Calcification, f => f.Modality == Modality.Ct));

[Description("CT of the neck while an abscess is possible and the neck has no CT"), Seed("S51", "S55")]
internal sealed class AskForNeckCtOnPossibleAbscess() : RecommendationOn<OpenDanger>(
    RecommendationCode.CtNeck,
    d => d.Diagnosis == Diagnosis.RetropharyngealAbscess,
    given: when => when
        .Exists<Presentation>(p => p.IsOfAdultNeck)
        .Exists<Hypothesis>(h => h.Diagnosis == Diagnosis.RetropharyngealAbscess, h => h.Likelihood >= Likelihood.Possible)
        .Not<NeckCtDone>());

[Description("ENT and anaesthesia when a retropharyngeal abscess is likely")]
internal sealed class AskForEntOnLikelyAbscess() : RecommendationOn<Hypothesis>(
    RecommendationCode.AirwayAndEnt, h => h.Diagnosis == Diagnosis.RetropharyngealAbscess && h.Likelihood >= Likelihood.Likely);

[Description("ENT beside a deposit of longus colli with anything that keeps an abscess open")]
internal sealed class AskForEntOnConcernBesideDeposit() : RecommendationOn<Deposit, AbscessConcern>(
    RecommendationCode.AirwayAndEnt,
    deposit => LongusColli.IsNamed(deposit.Finding.Structure)
        || LongusColli.IsPrevertebralSpace(deposit.Finding.Structure),
    concern => true);

[Description("CT of the neck when an abscess is open in a child without imaging")]
internal sealed class AskForNeckCtInChild() : RecommendationOn<OpenDanger>(
    RecommendationCode.CtNeck,
    d => d.Diagnosis == Diagnosis.RetropharyngealAbscess,
    given: when => when.Exists<Presentation>(p => p.IsOfChildNeck).Not<NeckCtDone>());

[Description("Contrast imaging while an abscess is open and the neck has a CT or a collection"), Seed("S51")]
internal sealed class AskForContrast() : RecommendationOn<OpenDanger>(
    RecommendationCode.ContrastImagingNeck,
    d => d.Diagnosis == Diagnosis.RetropharyngealAbscess,
    given: when => when
        .Exists<ImagingFinding>(
            f => f.Finding == FindingType.RetropharyngealCollection || f.Finding == FindingType.PrevertebralSoftTissueThickening
                || f.Finding == FindingType.PrevertebralInflammatorySignal
                || (f.Finding == FindingType.Calcification && Inflammation.IsInFrontOfSpine(f)),
            f => f.IsPresent)
        .Not<ImagingFinding>(f => f.Finding == FindingType.RimEnhancement, f => f.IsPresent || f.ContrastGiven == true));

[Description("ENT and anaesthesia for an airway threat")]
internal sealed class AskForAirwayTeam() : RecommendationOn<AirwayThreat>(
    RecommendationCode.AirwayAndEnt, given: when => when.Exists<Presentation>(p => p.IsOfNeck));

[Description("ENT and anaesthesia for a sign of pus in the neck")]
internal sealed class AskForEntOnNeckAbscess() : RecommendationOn<AbscessSign>(
    RecommendationCode.AirwayAndEnt, s => s.Site == AbscessSite.Neck);

[Description("CT for fracture and haematoma after trauma")]
internal sealed class AskForTraumaCt() : RecommendationOn<HistoryItem>(
    RecommendationCode.TraumaCt,
    h => h.Shows(History.RecentTrauma),
    given: when => when.Exists<Presentation>(p => p.IsOfNeck).Not<NeckCtDone>());

[Description("Angiography for a vascular sign")]
internal sealed class AskForVascularImaging() : RecommendationOn<VascularSign>(RecommendationCode.VascularImaging);

[Description("Meningism with a normal fluid before the neck is imaged: no discharge on a label"), Seed("S41")]
internal sealed class DoNotDischargeOnNerveLabel() : RecommendationOn<NormalCsf>(
    RecommendationCode.DoNotDischargeOnLabel, given: when => when.Exists<Meningism>().Not<NeckCtDone>());
