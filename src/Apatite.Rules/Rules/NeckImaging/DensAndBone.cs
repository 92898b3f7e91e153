using Apatite.Model;
using Apatite.Rules.Anatomy;

namespace Apatite.Rules.Rules.NeckImaging;

[Description("CT: calcification around the dens")]
[Evidence("CDS-CT-01", "MEN-IMG-02", "OCC-IMG-01", "OTH-CT-08"), Seed("S64")]
internal sealed class PeriodontoidCalcification() : Finding<ImagingFinding>(
    f => f.Shows(FindingType.Calcification) && f.Modality == Modality.Ct && Periodontoid.IsIt(f));

[Description("Calcification around the dens on radiograph or MRI")]
[Evidence("CDS-XR-01", "OTH-CT-08"), Seed("S64")]
internal sealed class PeriodontoidCalcificationOtherModality() : Finding<ImagingFinding>(
    f => f.Shows(FindingType.Calcification) && f.Modality != Modality.Ct && Periodontoid.IsIt(f));

[Description("Linear or concentric calcification around the dens")]
[Evidence("CDS-CT-02")]
internal sealed class LinearPeriodontoidCalcification() : Finding<ImagingFinding>(
    f => f.Shows(FindingType.Calcification) && Periodontoid.IsIt(f) && Periodontoid.IsLinear(f));

[Description("Amorphous or round calcification around the dens")]
[Evidence("OTH-CT-03"), Seed("S64")]
internal sealed class AmorphousPeriodontoidCalcification() : Finding<ImagingFinding>(
    f => f.Shows(FindingType.Calcification) && Periodontoid.IsIt(f) && Periodontoid.IsAmorphousOrRound(f));

[Description("CT: no calcification around the dens")]
[Evidence("CDS-CT-03")]
internal sealed class NoPeriodontoidCalcification() : Finding<ImagingFinding>(
    f => f.ShowsNo(FindingType.Calcification) && f.Modality == Modality.Ct && Periodontoid.IsIt(f));

[Description("Erosion of the odontoid")]
[Evidence("RCT-CT-14", "CDS-CT-04")]
internal sealed class OdontoidErosion() : Finding<ImagingFinding>(f => f.Shows(FindingType.OdontoidErosion));

[Description("Bone destruction between C1 and C5")]
[Evidence("RCT-CT-15")]
internal sealed class CervicalBoneDestruction() : Finding<ImagingFinding>(
    f => f.Shows(FindingType.BoneDestruction) && f.IsAt(LevelRange.C1ToC5));

[Description("Meningeal enhancement")]
[Evidence("MEN-IMG-01", "ASM-IMG-01")]
internal sealed class MeningealEnhancement() : Finding<ImagingFinding>(f => f.Shows(FindingType.MeningealEnhancement));
