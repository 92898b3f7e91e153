using Apatite.Model;
using Apatite.Rules.Anatomy;

namespace Apatite.Rules.Rules.DiscImaging;

[Description("Erosion of an endplate that faces a calcification of the disc")]
[Evidence("DISC-CT-06"), Seed("S02", "S37")]
internal sealed class FocalErosionFacingDiscCalcification() : Finding<ImagingFinding, ImagingFinding>(
    deposit => deposit.Shows(FindingType.Calcification) && Disc.IsItsPart(deposit.Structure),
    erosion => erosion.Shows(FindingType.EndplateErosion),
    (deposit, erosion) => erosion.Touches(deposit));

[Description("Erosion of an endplate")]
[Evidence("INF-CT-02"), Seed("S02")]
internal sealed class EndplateErosion() : Finding<ImagingFinding>(f => f.Shows(FindingType.EndplateErosion));

[Description("Diffuse destruction of both endplates of a disc")]
[Evidence("DISC-CT-07", "INF-MRI-07")]
internal sealed class EndplateDestruction() : Finding<ImagingFinding>(f => f.Shows(FindingType.EndplateDestruction));

[Description("Depression of an endplate that faces a calcification of the disc")]
[Evidence("DISC-CT-08"), Seed("S02")]
internal sealed class DepressionFacingDiscCalcification() : Finding<ImagingFinding, ImagingFinding>(
    deposit => deposit.Shows(FindingType.Calcification) && Disc.IsItsPart(deposit.Structure),
    depression => depression.Shows(FindingType.EndplateDepression),
    (deposit, depression) => depression.Touches(deposit));

[Description("Intravertebral herniation that contains or touches a calcification")]
[Evidence("DISC-CT-09"), Seed("S33")]
internal sealed class CalcifiedIntravertebralHerniation() : Finding<ImagingFinding, ImagingFinding>(
    herniation => herniation.Shows(FindingType.IntravertebralHerniation),
    deposit => deposit.Shows(FindingType.Calcification),
    (herniation, deposit) => deposit.Touches(herniation));

[Description("Intravertebral (Schmorl) herniation")]
[Evidence("DEG-IMG-02")]
internal sealed class IntravertebralHerniation() : Finding<ImagingFinding>(f => f.Shows(FindingType.IntravertebralHerniation));

[Description("Migration of a calcification into the vertebra")]
[Evidence("DISC-CT-05"), Seed("S37", "S38")]
internal sealed class IntraosseousMigration() : Finding<ImagingFinding>(f => f.Shows(FindingType.IntraosseousCalcificationMigration));

[Description("MRI: mirror oedema of the opposite endplate")]
[Evidence("DISC-MRI-01"), Seed("S02")]
internal sealed class MirrorOedema() : Finding<ImagingFinding>(f => f.Shows(FindingType.MirrorBoneMarrowOedema));

[Description("Vertebral marrow oedema")]
[Evidence("DISC-MRI-06", "INF-MRI-09"), Seed("S34")]
internal sealed class MarrowOedema() : Finding<ImagingFinding>(f => f.Shows(FindingType.BoneMarrowOedema));

[Description("MRI: mirror oedema of both endplates and no high T2 signal of the disc")]
[Evidence("DEG-MRI-02")]
internal sealed class MirrorOedemaWithDryDisc() : Finding<ImagingFinding, ImagingFinding>(
    oedema => oedema.Shows(FindingType.MirrorBoneMarrowOedema),
    disc => disc.ShowsNo(FindingType.DiscHighT2Signal));

[Description("Modic type 1 change")]
[Evidence("MOD-MRI-01")]
internal sealed class Modic1Change() : Finding<ImagingFinding>(f => f.Shows(FindingType.Modic1Change));

[Description("Intradiscal vacuum phenomenon")]
[Evidence("INF-CT-05", "MOD-CT-01")]
internal sealed class VacuumPhenomenon() : Finding<ImagingFinding>(f => f.Shows(FindingType.VacuumPhenomenon));

[Description("Disc space narrowing")]
[Evidence("INF-CT-04", "DEG-IMG-01")]
internal sealed class DiscSpaceNarrowing() : Finding<ImagingFinding>(f => f.Shows(FindingType.DiscSpaceNarrowing));

[Description("Endplate erosion, oedema of the soft tissues beside the spine denied")]
[Evidence("MOD-CT-02")]
internal sealed class EndplateErosionWithQuietSoftTissue() : Finding<ImagingFinding, ImagingFinding>(
    erosion => erosion.Shows(FindingType.EndplateErosion),
    softTissue => softTissue.ShowsNo(FindingType.ParavertebralSoftTissueOedema) && Imaging.IsCrossSectional(softTissue.Modality),
    given: when => when
        .Not<ImagingFinding>(f => f.Finding == FindingType.ParavertebralSoftTissueOedema, f => f.IsPresent)
        .Not<ImagingFinding>(f => DiscSigns.IsOne(f.Finding), f => f.IsPresent));

[Description("No endplate destruction, and none on another image")]
[Evidence("INF-MRI-14")]
internal sealed class NoEndplateDestruction() : Finding<ImagingFinding>(
    f => f.ShowsNo(FindingType.EndplateDestruction) && Imaging.IsCrossSectional(f.Modality),
    given: when => when.Not<ImagingFinding>(
        f => f.Finding == FindingType.EndplateDestruction || f.Finding == FindingType.EndplateErosion
            || f.Finding == FindingType.BoneDestruction,
        f => f.IsPresent));

[Description("The radiologist read the images as infectious discitis")]
[Evidence("INF-IMG-05")]
internal sealed class ReadAsInfectiousDiscitis() : Finding<ImagingFinding>(f => f.Shows(FindingType.ReadAsInfectiousDiscitis));

[Description("MRI without marrow oedema after at least 14 days of complaint")]
[Evidence("INF-MRI-08")]
internal sealed class NoMarrowOedemaAfterTwoWeeks() : Finding<ImagingFinding, SymptomCourse>(
    finding => finding.ShowsNo(FindingType.BoneMarrowOedema) && finding.Modality == Modality.Mri,
    course => course.DurationDays >= 14 || course.Onset == Onset.Chronic);

[Description("Marrow oedema beside a calcification")]
[Evidence("INC-MRI-01"), Seed("S34")]
internal sealed class OedemaBesideQuietDeposit() : Finding<ImagingFinding, ImagingFinding>(
    deposit => deposit.Shows(FindingType.Calcification),
    oedema => oedema.Shows(FindingType.BoneMarrowOedema),
    (deposit, oedema) => oedema.Touches(deposit));
