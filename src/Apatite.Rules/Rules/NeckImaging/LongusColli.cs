using Apatite.Model;
using Apatite.Rules.Anatomy;

namespace Apatite.Rules.Rules.NeckImaging;

[Description("CT: calcification of the superior fibres of longus colli between C1 and C3")]
[Evidence("RCT-CT-01", "RPA-CT-07", "MEN-IMG-02", "OCC-IMG-01", "TRA-IMG-05"), Seed("S56", "S59")]
internal sealed class SuperiorLongusColliCalcificationOnCt() : Finding<ImagingFinding>(
    f => f.Shows(FindingType.Calcification) && f.Modality == Modality.Ct && LongusColli.IsSuperiorPart(f));

[Description("CT: calcification of the superior longus colli, mass or bone destruction denied")]
[Evidence("TUM-IMG-04")]
internal sealed class SuperiorLongusColliCalcificationWithoutMass() : Finding<ImagingFinding, ImagingFinding>(
    deposit => deposit.Shows(FindingType.Calcification) && deposit.Modality == Modality.Ct && LongusColli.IsSuperiorPart(deposit),
    denied => denied.ShowsNo(FindingType.SoftTissueMass) || denied.ShowsNo(FindingType.BoneDestruction),
    given: when => when
        .Not<ImagingFinding>(f => f.Finding == FindingType.SoftTissueMass, f => f.IsPresent)
        .Not<ImagingFinding>(f => f.Finding == FindingType.BoneDestruction, f => f.IsPresent));

[Description("CT: calcification of longus colli, whatever the level")]
[Evidence("RCT-CT-02"), Seed("S42", "S55")]
internal sealed class LongusColliCalcificationOnCt() : Finding<ImagingFinding>(
    f => f.Shows(FindingType.Calcification) && f.Modality == Modality.Ct && LongusColli.IsNamed(f.Structure));

[Description("Radiograph: calcification of longus colli, or in front of C1 to C3")]
[Evidence("RCT-XR-01"), Seed("S54")]
internal sealed class LongusColliCalcificationOnRadiograph() : Finding<ImagingFinding>(
    f => f.Shows(FindingType.Calcification) && f.Modality == Modality.Radiograph
        && (LongusColli.IsNamed(f.Structure) || (LongusColli.IsPrevertebralSpace(f.Structure) && f.IsAt(LevelRange.C1ToC3))));

[Description("MRI: calcification of longus colli, or in front of C1 to C3")]
[Evidence("RCT-MRI-06")]
internal sealed class LongusColliCalcificationOnMri() : Finding<ImagingFinding>(
    f => f.Shows(FindingType.Calcification) && f.Modality == Modality.Mri
        && (LongusColli.IsNamed(f.Structure) || (LongusColli.IsPrevertebralSpace(f.Structure) && f.IsAt(LevelRange.C1ToC3))));

[Description("Calcification of longus colli, modality not stated")]
[Evidence("RCT-IMG-01")]
internal sealed class LongusColliCalcificationOfUnstatedModality() : Finding<ImagingFinding>(
    f => f.Shows(FindingType.Calcification) && f.Modality == null && LongusColli.IsNamed(f.Structure));

[Description("CT: calcification in the prevertebral or retropharyngeal space at C1 to C3, muscle not named")]
[Evidence("RCT-CT-17", "MEN-IMG-03", "OCC-IMG-02"), Seed("S54")]
internal sealed class PrevertebralCalcificationAtC1ToC3() : Finding<ImagingFinding>(
    f => f.Shows(FindingType.Calcification) && f.Modality == Modality.Ct && LongusColli.IsPrevertebralSpace(f.Structure)
        && f.IsAt(LevelRange.C1ToC3));

[Description("Calcification in the prevertebral or retropharyngeal space, at another level or none stated")]
[Evidence("RCT-CT-18")]
internal sealed class PrevertebralCalcificationElsewhere() : Finding<ImagingFinding>(
    f => f.Shows(FindingType.Calcification) && LongusColli.IsPrevertebralSpace(f.Structure) && !f.IsAt(LevelRange.C1ToC3));

[Description("CT: no calcification of longus colli")]
[Evidence("RCT-CT-04")]
internal sealed class NoLongusColliCalcificationOnCt() : Finding<ImagingFinding>(
    f => f.ShowsNo(FindingType.Calcification) && f.Modality == Modality.Ct && LongusColli.IsLookedAt(f)
        && f.IntervalChange != IntervalChange.Resolved);

[Description("Radiograph: no calcification of longus colli")]
[Evidence("RCT-XR-02")]
internal sealed class NoLongusColliCalcificationOnRadiograph() : Finding<ImagingFinding>(
    f => f.ShowsNo(FindingType.Calcification) && f.Modality == Modality.Radiograph && LongusColli.IsLookedAt(f));

[Description("MRI: no calcification of longus colli seen")]
[Evidence("RCT-MRI-01")]
internal sealed class NoLongusColliCalcificationOnMri() : Finding<ImagingFinding>(
    f => f.ShowsNo(FindingType.Calcification) && f.Modality == Modality.Mri && LongusColli.IsLookedAt(f));

[Description("Calcification of longus colli with blurred or fragmented margins")]
[Evidence("RCT-CT-16"), Seed("S14")]
internal sealed class LongusColliDepositBlurredOrFragmented() : Finding<ImagingFinding>(
    f => f.Shows(FindingType.Calcification) && LongusColli.IsNamed(f.Structure)
        && (f.Margins == Margins.Blurred || f.Margins == Margins.Fragmented));

[Description("Calcification of longus colli smaller or gone on follow-up")]
[Evidence("RCT-COURSE-03"), Seed("S13")]
internal sealed class LongusColliDepositShrinking() : Finding<ImagingFinding>(
    f => f.Finding == FindingType.Calcification && f.IsKnown && LongusColli.IsNamed(f.Structure)
        && (f.IntervalChange == IntervalChange.Smaller || f.IntervalChange == IntervalChange.Resolved));

[Description("A CT of the neck that names no calcification in front of the spine")]
[Evidence("RCT-CT-20")]
internal sealed class NeckCtSilentOnCalcification() : Finding<NeckCtDone>(
    given: when => when.Not<ImagingFinding>(
        f => f.Finding == FindingType.Calcification,
        f => LongusColli.IsNamed(f.Structure) || LongusColli.IsPrevertebralSpace(f.Structure)));
