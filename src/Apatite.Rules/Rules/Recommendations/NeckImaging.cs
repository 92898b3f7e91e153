using Apatite.Model;
using Apatite.Rules.Anatomy;
using Apatite.Rules.Judgements;
using Apatite.Rules.Weighing;

namespace Apatite.Rules.Rules.Recommendations;

[Description("A CT of the neck that says nothing of calcium is to be read again while tendinitis is possible"), Seed("S55", "S79")]
internal sealed class AskForRereadingOfCt() : RecommendationOn<Suspicion>(
    RecommendationCode.RereadCt,
    s => s.AsksFor(RecommendationCode.CtNeck),
    given: when => when
        .Exists<NeckCtDone>()
        .Exists<WeighedDiagnosis>(
            w => w.Diagnosis == Diagnosis.RetropharyngealCalcificTendinitis, w => w.Likelihood >= Likelihood.Possible)
        .Not<ImagingFinding>(f => f.Finding == FindingType.Calcification, f => f.Modality == Modality.Ct));

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
        .Not<ImagingFinding>(f => f.Finding == FindingType.RimEnhancement, f => f.IsPresent || f.ContrastGiven == true),
    due: Urgency.Within48Hours);

[Description("Contrast imaging while an abscess is open and the CT that was done says of no rim and no collection with contrast"),
    Seed("S51")]
internal sealed class AskForContrastAfterCt() : RecommendationOn<OpenDanger>(
    RecommendationCode.ContrastImagingNeck,
    d => d.Diagnosis == Diagnosis.RetropharyngealAbscess,
    given: when => when
        .Exists<NeckCtDone>()
        .Not<ImagingFinding>(
            f => f.Finding == FindingType.RimEnhancement || f.Finding == FindingType.RetropharyngealCollection,
                f => f.ContrastGiven == true));

[Description("ENT and anaesthesia for a sign of pus in the neck")]
internal sealed class AskForEntOnNeckAbscess() : RecommendationOn<AbscessSign>(
    RecommendationCode.AirwayAndEnt, s => s.Site == AbscessSite.Neck);
