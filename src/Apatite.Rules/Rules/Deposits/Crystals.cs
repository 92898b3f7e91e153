using Apatite.Model;
using Apatite.Rules.Anatomy;

namespace Apatite.Rules.Rules.Deposits;

[Description("An ossification is bone"), Seed("S31")]
internal sealed class OssificationIsBone() : CrystalSignOn(
    Crystal.Ossification, d => d.Finding.Finding == FindingType.Ossification || d.Finding.Texture == Texture.Trabecular);

[Description("A deposit of longus colli is apatite"), Seed("S04", "S56")]
internal sealed class LongusColliDepositIsApatite() : CrystalSignOn(
    Crystal.Apatite, d => LongusColli.IsNamed(d.Finding.Structure) && d.Finding.Finding == FindingType.Calcification);

[Description("A dense amorphous, round or oval deposit looks like apatite"), Seed("S24", "S25")]
internal sealed class AmorphousOrRoundDepositIsApatite() : CrystalSignOn(
    Crystal.Apatite, d => Look.IsApatiteLike(d) && d.Finding.Finding != FindingType.Ossification);

[Description("A fine linear, concentric, vertical or peripheral deposit looks like calcium pyrophosphate"), Seed("S26", "S27")]
internal sealed class LinearDepositIsCpp() : CrystalSignOn(Crystal.CalciumPyrophosphate, d => Disc.LooksLikeCpp(d.Finding));

[Description("A deposit of the annulus looks like calcium pyrophosphate"), Seed("S28")]
internal sealed class AnnularDepositIsCpp() : CrystalSignOn(
    Crystal.CalciumPyrophosphate, d => d.Finding.Structure == AnatomicalStructure.AnnulusFibrosus);

[Description("A disc deposit that makes the endplates react, of another look than pyrophosphate, is taken as apatite"), Seed("S03", "S34")]
internal sealed class ResorbingDiscDepositIsApatite() : CrystalSignOn<ImagingFinding>(
    Crystal.Apatite,
    deposit => Look.IsOfDisc(deposit) && !Disc.LooksLikeCpp(deposit.Finding)
        && deposit.Finding.Structure != AnatomicalStructure.AnnulusFibrosus,
    reaction => Disc.IsReactionFinding(reaction.Finding) && reaction.IsPresent,
    (deposit, reaction) => reaction.Touches(deposit.Finding));

[Description("An amorphous or unspecified deposit of the posterior ligaments, bursae, facets, fasciae or soft tissues is taken as apatite")]
[Seed("S63", "S66", "S67", "S68", "S69", "S70", "S71")]
internal sealed class OtherSiteDepositIsApatite() : CrystalSignOn(
    Crystal.Apatite,
    d => (OtherSite.IsPosteriorLigamentOrBursa(d.Finding.Structure)
            || OtherSite.IsFacetFasciaOrSoftTissue(d.Finding.Structure))
        && d.Finding.Finding == FindingType.Calcification && !Disc.LooksLikeCpp(d.Finding));

[Description("Basic calcium phosphate crystals were seen in a sample"), Seed("S04")]
internal sealed class ApatiteCrystalsProven() : CrystalSignOn<LabResult>(
    Crystal.Apatite,
    deposit => deposit.Finding.Finding != FindingType.Ossification,
    crystals => crystals.Test == LabTest.CrystalsApatite && crystals.IsPositive);

[Description("Calcium pyrophosphate crystals were seen in a sample")]
internal sealed class CppCrystalsProven() : CrystalSignOn<LabResult>(
    Crystal.CalciumPyrophosphate,
    deposit => deposit.Finding.Finding != FindingType.Ossification,
    crystals => crystals.Test == LabTest.CrystalsCpp && crystals.IsPositive);
