using Apatite.Model;
using Apatite.Rules.Anatomy;
using Apatite.Rules.Judgements;
using Apatite.Rules.LabValues;
using Apatite.Rules.Rules.Dangers;
using Apatite.Rules.Weighing;

namespace Apatite.Rules.Rules.Recommendations;

[Description("Surgical opinion for a compressed cord"), Seed("S76")]
internal sealed class AskForSurgeonOnCompression() : RecommendationOn<ImagingFinding>(
    RecommendationCode.SpinalSurgeonCompression, f => f.Shows(FindingType.SpinalCordCompression));

[Description("Surgical opinion for a compressed root with weakness")]
internal sealed class AskForSurgeonOnCompressedRoot() : RecommendationOn<ImagingFinding, ClinicalFinding>(
    RecommendationCode.SpinalSurgeonCompression,
    root => root.Shows(FindingType.NerveRootCompression),
    weakness => weakness.Shows(Symptom.LimbWeakness));

[Description("Surgical opinion for a bulky calcified mass"), Seed("S75")]
internal sealed class AskForSurgeonOnBulkyMass() : RecommendationOn<ImagingFinding>(
    RecommendationCode.SurgeonBulkyMass, f => f.Shows(FindingType.BulkyCalcifiedMass));

[Description("CT of the level for calcium when MRI or a radiograph shows a deposit"), Seed("S79")]
internal sealed class AskForSpineCtOnDeposit() : RecommendationOn<Deposit>(
    RecommendationCode.CtSpine,
    d => d.Finding.Modality != Modality.Ct,
    given: when => when.Not<SpineCtDone>(),
    due: Urgency.None);

[Description("CT tells a calcified herniation from an ossified ligament"), Seed("S31")]
internal sealed class AskForCtOnHerniation() : RecommendationOn<ImagingFinding>(
    RecommendationCode.CtTellsOpll,
    f => (f.Shows(FindingType.CalcifiedDiscHerniation) || f.Shows(FindingType.Ossification))
        && f.Modality != Modality.Ct,
    given: when => when.Not<SpineCtDone>());

[Description("Repeat an early MRI while spondylodiscitis is open")]
internal sealed class AskForRepeatMri() : RecommendationOn<ImagingFinding, SymptomCourse>(
    RecommendationCode.MriRepeat,
    finding => Region.IsDiscReaction(finding.Finding) && finding.IsAbsent && finding.Modality == Modality.Mri,
    course => true,
    (finding, course) => Timing.IsEarly(course, finding),
    given: when => when
        .Exists<OpenDanger>(d => d.Diagnosis == Diagnosis.InfectiousSpondylodiscitis)
        .Not<ImagingFinding>(f => Region.IsReactingDisc(f), f => f.IsPresent, f => f.Modality == Modality.Mri));

[Description("Disc biopsy when spondylodiscitis is likely, no culture is positive and no disc deposit explains the picture"), Seed("S35")]
internal sealed class AskForDiscBiopsy() : RecommendationOn<WeighedDiagnosis>(
    RecommendationCode.DiscBiopsy,
    h => h.Diagnosis == Diagnosis.InfectiousSpondylodiscitis && h.Likelihood >= Likelihood.Likely,
    given: when => when
        .Exists<DiscBiopsyGround>()
        .Exists<OpenDanger>(d => d.Diagnosis == Diagnosis.InfectiousSpondylodiscitis)
        .Not<LabResult>(l => l.Test == LabTest.BloodCulture || l.Test == LabTest.DiscOrBoneBiopsyCulture, l => l.IsPositive)
        .Not<Hypothesis>(h => h.Diagnosis == Diagnosis.ApatiteDiscAcuteResorption, h => h.Likelihood >= Likelihood.VeryLikely));

[Description("Disc biopsy when spondylodiscitis is very likely and no culture is positive, whatever the deposit"), Seed("S35")]
internal sealed class AskForDiscBiopsyBesideDeposit() : RecommendationOn<WeighedDiagnosis>(
    RecommendationCode.DiscBiopsy,
    h => h.Diagnosis == Diagnosis.InfectiousSpondylodiscitis && h.Likelihood >= Likelihood.VeryLikely,
    given: when => when
        .Exists<DiscBiopsyGround>()
        .Exists<OpenDanger>(d => d.Diagnosis == Diagnosis.InfectiousSpondylodiscitis)
        .Not<LabResult>(l => l.Test == LabTest.BloodCulture || l.Test == LabTest.DiscOrBoneBiopsyCulture, l => l.IsPositive));

[Description("Disc biopsy when spondylodiscitis is likely in a patient at risk of infection, whatever the deposit"), Seed("S35")]
internal sealed class AskForDiscBiopsyOnRisk() : RecommendationOn<WeighedDiagnosis>(
    RecommendationCode.DiscBiopsy,
    h => h.Diagnosis == Diagnosis.InfectiousSpondylodiscitis && h.Likelihood >= Likelihood.Likely,
    given: when => when
        .Exists<DiscBiopsyGround>()
        .Exists<OpenDanger>(d => d.Diagnosis == Diagnosis.InfectiousSpondylodiscitis)
        .Not<LabResult>(l => l.Test == LabTest.BloodCulture || l.Test == LabTest.DiscOrBoneBiopsyCulture, l => l.IsPositive)
        .Exists<InfectionRisk>());

[Description("Biopsy may wait when calcium explains a reacting disc and nothing speaks of infection"), Seed("S03")]
internal sealed class BiopsyMayWait() : RecommendationOn<Hypothesis>(
    RecommendationCode.BiopsyMayWait,
    h => h.Diagnosis == Diagnosis.ApatiteDiscAcuteResorption && h.Likelihood >= Likelihood.VeryLikely,
    given: when => when
        .Not<AbscessSign>()
        .Not<SepsisSign>()
        .Not<Fever>()
        .Not<InfectionRisk>()
        .Not<ImagingFinding>(f => f.Finding == FindingType.ParavertebralSoftTissueOedema, f => f.IsPresent)
        .Exists<LabResult>(l => l.Test == LabTest.Crp, l => l.IsBelow(20m) || Crp.IsNormal(l))
        .Not<WeighedDiagnosis>(h => h.Diagnosis == Diagnosis.InfectiousSpondylodiscitis, h => h.Likelihood >= Likelihood.VeryLikely));
