using Apatite.Model;
using Apatite.Rules.Anatomy;
using Apatite.Rules.Judgements;
using Apatite.Rules.LabValues;
using Apatite.Rules.Weighing;

namespace Apatite.Rules.Rules.Recommendations;

[Description("MRI of the spine for back complaint with fever")]
internal sealed class AskForSpineMriOnFever() : SpineMriOfBackOn<Fever>();

[Description("MRI of the spine for back complaint with a risk of infection or a sign of tumour")]
internal sealed class AskForSpineMriOnRisk() : SpineMriOfBackOn<InfectionRisk>();

[Description("MRI of the spine for back complaint with a sign of tumour")]
internal sealed class AskForSpineMriOnTumourSign() : SpineMriOfBackOn<TumourSign>();

[Description("MRI of the spine for back complaint with raised CRP or ESR")]
internal sealed class AskForSpineMriOnMarkers() : SpineMriOfBackOn<LabResult>(
    l => (l.Test == LabTest.Crp || l.Test == LabTest.Esr) && (l.IsAtLeast(20m) || l.Interpretation == Interpretation.High));

[Description("MRI of the spine for a back complaint of at least six weeks")]
internal sealed class AskForSpineMriOnLongComplaint() : SpineMriOfBackOn<SymptomCourse>(
    c => c.Onset == Onset.Chronic || c.DurationDays >= 42);

[Description("MRI of the spine for a reacting disc or lysis on radiograph or CT"), Seed("S35", "S36")]
internal sealed class AskForSpineMriOnRadiograph() : RecommendationOn<ImagingFinding>(
    RecommendationCode.MriSpine,
    f => (Region.IsReactingDisc(f) || f.Finding == FindingType.BoneDestruction
            || f.Finding == FindingType.DiscSpaceNarrowing || f.Finding == FindingType.OdontoidErosion)
        && f.IsPresent && f.Modality != Modality.Mri,
    given: when => when.Not<SpineMriDone>());

[Description("MRI for an infection of the cervical spine that is open, with fever and no MRI")]
internal sealed class AskForSpineMriOnNeckInfection() : RecommendationOn<Fever>(
    RecommendationCode.MriSpine,
    given: when => when
        .Exists<Presentation>(p => p.IsOfNeck)
        .Exists<OpenDanger>(d => d.Diagnosis == Diagnosis.InfectiousSpondylodiscitis)
        .Not<SpineMriDone>());

[Description("Emergency MRI for a neurological threat"), Seed("S76")]
internal sealed class AskForEmergencyMri() : RecommendationOn<NeurologicalThreat>(
    RecommendationCode.MriEmergency,
    given: when => when.Not<ImagingFinding>(f => f.Finding == FindingType.SpinalCordCompression, f => f.Modality == Modality.Mri));

[Description("Surgical opinion for a compressed cord"), Seed("S76")]
internal sealed class AskForSurgeonOnCompression() : RecommendationOn<ImagingFinding>(
    RecommendationCode.SpinalSurgeonCompression, f => f.Shows(FindingType.SpinalCordCompression));

[Description("Surgical opinion for a bulky calcified mass"), Seed("S75")]
internal sealed class AskForSurgeonOnBulkyMass() : RecommendationOn<ImagingFinding>(
    RecommendationCode.SurgeonBulkyMass, f => f.Shows(FindingType.BulkyCalcifiedMass));

[Description("CT of the level for calcium and erosions when a disc reacts and has no CT"), Seed("S79")]
internal sealed class AskForSpineCt() : RecommendationOn<Presentation>(
    RecommendationCode.CtSpine,
    s => s.Kind == PresentationKind.DiscReaction,
    given: when => when.Not<SpineCtDone>());

[Description("CT of the level for calcium when MRI or a radiograph shows a deposit"), Seed("S79")]
internal sealed class AskForSpineCtOnDeposit() : RecommendationOn<Deposit>(
    RecommendationCode.CtSpine,
    d => d.Finding.Modality != Modality.Ct,
    given: when => when.Not<SpineCtDone>());

[Description("CT tells a calcified herniation from an ossified ligament"), Seed("S31")]
internal sealed class AskForCtOnHerniation() : RecommendationOn<ImagingFinding>(
    RecommendationCode.CtTellsOpll,
    f => (f.Shows(FindingType.DiscHerniation) || f.Shows(FindingType.CalcifiedDiscHerniation) || f.Shows(FindingType.Ossification))
        && f.Modality != Modality.Ct,
    given: when => when.Not<SpineCtDone>());

[Description("Repeat an early MRI while spondylodiscitis is open")]
internal sealed class AskForRepeatMri() : RecommendationOn<ImagingFinding, SymptomCourse>(
    RecommendationCode.MriRepeat,
    finding => Region.IsDiscReaction(finding.Finding) && finding.IsKnown && finding.Modality == Modality.Mri,
    course => course.DurationDays < 14,
    given: when => when.Exists<OpenDanger>(d => d.Diagnosis == Diagnosis.InfectiousSpondylodiscitis));

[Description("Disc biopsy when spondylodiscitis is likely, no culture is positive and no disc deposit explains the picture"), Seed("S35")]
internal sealed class AskForDiscBiopsy() : RecommendationOn<Hypothesis>(
    RecommendationCode.DiscBiopsy,
    h => h.Diagnosis == Diagnosis.InfectiousSpondylodiscitis && h.Likelihood >= Likelihood.Likely,
    given: when => when
        .Not<LabResult>(l => l.Test == LabTest.BloodCulture || l.Test == LabTest.DiscOrBoneBiopsyCulture, l => l.IsPositive)
        .Not<Hypothesis>(h => h.Diagnosis == Diagnosis.ApatiteDiscAcuteResorption, h => h.Likelihood >= Likelihood.VeryLikely));

[Description("Disc biopsy when spondylodiscitis is very likely and no culture is positive, whatever the deposit"), Seed("S35")]
internal sealed class AskForDiscBiopsyBesideDeposit() : RecommendationOn<Hypothesis>(
    RecommendationCode.DiscBiopsy,
    h => h.Diagnosis == Diagnosis.InfectiousSpondylodiscitis && h.Likelihood >= Likelihood.VeryLikely,
    given: when => when
        .Not<LabResult>(l => l.Test == LabTest.BloodCulture || l.Test == LabTest.DiscOrBoneBiopsyCulture, l => l.IsPositive));

[Description("Disc biopsy when spondylodiscitis is likely in a patient at risk of infection, whatever the deposit"), Seed("S35")]
internal sealed class AskForDiscBiopsyOnRisk() : RecommendationOn<Hypothesis>(
    RecommendationCode.DiscBiopsy,
    h => h.Diagnosis == Diagnosis.InfectiousSpondylodiscitis && h.Likelihood >= Likelihood.Likely,
    given: when => when
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
        .Not<Hypothesis>(h => h.Diagnosis == Diagnosis.InfectiousSpondylodiscitis, h => h.Likelihood >= Likelihood.VeryLikely));

[Description("Tumour work-up for a lysis or a mass"), Seed("S36")]
internal sealed class AskForTumourWorkUp() : RecommendationOn<ImagingFinding>(
    RecommendationCode.TumourWorkUp, f => f.Shows(FindingType.BoneDestruction) || f.Shows(FindingType.SoftTissueMass));
