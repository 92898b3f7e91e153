using Apatite.Model;
using Apatite.Rules.Anatomy;

namespace Apatite.Rules.Rules.OtherImaging;

[Description("Calcification of interspinous, supraspinous or suboccipital ligaments or of an interspinous bursa")]
[Evidence("OTH-CT-01"), Seed("S63", "S66", "S67", "S68")]
internal sealed class PosteriorLigamentCalcification() : Finding<ImagingFinding>(
    f => f.Shows(FindingType.Calcification) && OtherSite.IsPosteriorLigamentOrBursa(f.Structure) && f.Texture != Texture.Trabecular);

[Description("Calcification of a facet joint, a muscle fascia or the paraspinal soft tissues")]
[Evidence("OTH-CT-02"), Seed("S69", "S70", "S71")]
internal sealed class FacetOrFasciaCalcification() : Finding<ImagingFinding>(
    f => f.Shows(FindingType.Calcification) && OtherSite.IsFacetFasciaOrSoftTissue(f.Structure) && f.Texture != Texture.Trabecular);

[Description("Calcification of the ligamentum flavum")]
[Evidence("OTH-CT-04", "CPD-CT-05"), Seed("S65")]
internal sealed class LigamentumFlavumCalcification() : Finding<ImagingFinding>(
    f => f.Shows(FindingType.Calcification) && f.Structure == AnatomicalStructure.LigamentumFlavum);

[Description("MRI: soft tissue oedema around a calcification outside the disc")]
[Evidence("OTH-MRI-01")]
internal sealed class OedemaAroundOtherDeposit() : Finding<ImagingFinding, ImagingFinding>(
    deposit => deposit.Shows(FindingType.Calcification) && OtherSite.IsOne(deposit.Structure),
    oedema => oedema.Shows(FindingType.ParavertebralSoftTissueOedema) && oedema.Modality == Modality.Mri,
    (deposit, oedema) => oedema.Structure == deposit.Structure || oedema.Touches(deposit) || oedema.Levels == null);

[Description("Marrow oedema beside a calcification outside the disc")]
[Evidence("OTH-MRI-02")]
internal sealed class MarrowOedemaBesideOtherDeposit() : Finding<ImagingFinding, ImagingFinding>(
    deposit => deposit.Shows(FindingType.Calcification) && OtherSite.IsOne(deposit.Structure),
    oedema => oedema.Shows(FindingType.BoneMarrowOedema),
    (deposit, oedema) => oedema.Structure == deposit.Structure || oedema.Touches(deposit));

[Description("Bulky calcified mass")]
[Evidence("OTH-CT-06"), Seed("S75")]
internal sealed class BulkyCalcifiedMass() : Finding<ImagingFinding>(f => f.Shows(FindingType.BulkyCalcifiedMass));

[Description("Bone destruction beside a calcification")]
[Evidence("OTH-CT-05")]
internal sealed class BoneDestructionBesideDeposit() : Finding<ImagingFinding, ImagingFinding>(
    deposit => deposit.Shows(FindingType.Calcification),
    destruction => destruction.Shows(FindingType.BoneDestruction),
    (deposit, destruction) => destruction.Touches(deposit));
