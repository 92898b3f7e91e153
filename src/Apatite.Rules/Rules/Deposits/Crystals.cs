using Apatite.Model;

namespace Apatite.Rules.Deposits;

[Name("ossification-is-bone"), Description("An ossification is bone")]
[Priority(-20)]
[Seed("S31")]
internal sealed class OssificationIsBone : Rule
{
    public override void Define()
    {
        Deposit deposit = null!;
        When()
            .Match(() => deposit,
                d => d.Finding.Finding == FindingType.Ossification || d.Finding.Texture == Texture.Trabecular);
        Then().Yield(ctx => new CrystalSign(ctx.Rule.Name, Basis.Of(deposit), deposit.Finding.Reference, Crystal.Ossification));
    }
}

[Name("longus-colli-deposit-is-apatite"), Description("A deposit of longus colli is apatite")]
[Priority(-20)]
[Seed("S04", "S56")]
internal sealed class LongusColliDepositIsApatite : Rule
{
    public override void Define()
    {
        Deposit deposit = null!;
        When()
            .Match(() => deposit,
                d => NeckImaging.LongusColli.IsNamed(d.Finding.Structure),
                d => d.Finding.Finding == FindingType.Calcification);
        Then().Yield(ctx => new CrystalSign(ctx.Rule.Name, Basis.Of(deposit), deposit.Finding.Reference, Crystal.Apatite));
    }
}

[Name("amorphous-or-round-deposit-is-apatite"), Description("A dense amorphous, round or oval deposit looks like apatite")]
[Priority(-20)]
[Seed("S24", "S25")]
internal sealed class AmorphousOrRoundDepositIsApatite : Rule
{
    public override void Define()
    {
        Deposit deposit = null!;
        When().Match(() => deposit, d => Look.IsApatiteLike(d), d => d.Finding.Finding != FindingType.Ossification);
        Then().Yield(ctx => new CrystalSign(ctx.Rule.Name, Basis.Of(deposit), deposit.Finding.Reference, Crystal.Apatite));
    }
}

[Name("linear-deposit-is-cpp")]
[Description("A fine linear, concentric, vertical or peripheral deposit looks like calcium pyrophosphate")]
[Priority(-20)]
[Seed("S26", "S27")]
internal sealed class LinearDepositIsCpp : Rule
{
    public override void Define()
    {
        Deposit deposit = null!;
        When().Match(() => deposit, d => DiscImaging.Disc.LooksLikeCpp(d.Finding));
        Then()
            .Yield(ctx => new CrystalSign(ctx.Rule.Name, Basis.Of(deposit), deposit.Finding.Reference, Crystal.CalciumPyrophosphate));
    }
}

[Name("annular-deposit-is-cpp"), Description("A deposit of the annulus looks like calcium pyrophosphate")]
[Priority(-20)]
[Seed("S28")]
internal sealed class AnnularDepositIsCpp : Rule
{
    public override void Define()
    {
        Deposit deposit = null!;
        When().Match(() => deposit, d => d.Finding.Structure == AnatomicalStructure.AnnulusFibrosus);
        Then()
            .Yield(ctx => new CrystalSign(ctx.Rule.Name, Basis.Of(deposit), deposit.Finding.Reference, Crystal.CalciumPyrophosphate));
    }
}

[Name("resorbing-disc-deposit-is-apatite")]
[Description("A disc deposit that makes the endplates react, of another look than pyrophosphate, is taken as apatite")]
[Priority(-20)]
[Seed("S03", "S34")]
internal sealed class ResorbingDiscDepositIsApatite : Rule
{
    public override void Define()
    {
        Deposit deposit = null!;
        ImagingFinding reaction = null!;
        When()
            .Match(() => deposit,
                d => Look.IsOfDisc(d),
                d => !DiscImaging.Disc.LooksLikeCpp(d.Finding),
                d => d.Finding.Structure != AnatomicalStructure.AnnulusFibrosus)
            .Match(() => reaction,
                f => DiscImaging.Disc.IsReactionFinding(f.Finding),
                f => f.IsPresent,
                f => f.Touches(deposit.Finding));
        Then()
            .Yield(ctx => new CrystalSign(
                ctx.Rule.Name, Basis.Of(Basis.Of(deposit), reaction), deposit.Finding.Reference, Crystal.Apatite));
    }
}

[Name("other-site-deposit-is-apatite")]
[Description("An amorphous or unspecified deposit of the posterior ligaments, bursae, facets, fasciae or soft tissues is taken as apatite")]
[Priority(-20)]
[Seed("S63", "S66", "S67", "S68", "S69", "S70", "S71")]
internal sealed class OtherSiteDepositIsApatite : Rule
{
    public override void Define()
    {
        Deposit deposit = null!;
        When()
            .Match(() => deposit,
                d => OtherImaging.OtherSite.IsPosteriorLigamentOrBursa(d.Finding.Structure)
                    || OtherImaging.OtherSite.IsFacetFasciaOrSoftTissue(d.Finding.Structure),
                d => d.Finding.Finding == FindingType.Calcification,
                d => !DiscImaging.Disc.LooksLikeCpp(d.Finding));
        Then().Yield(ctx => new CrystalSign(ctx.Rule.Name, Basis.Of(deposit), deposit.Finding.Reference, Crystal.Apatite));
    }
}

[Name("apatite-crystals-proven"), Description("Basic calcium phosphate crystals were seen in a sample")]
[Priority(-20)]
[Seed("S04")]
internal sealed class ApatiteCrystalsProven : Rule
{
    public override void Define()
    {
        Deposit deposit = null!;
        LabResult crystals = null!;
        When()
            .Match(() => deposit, d => d.Finding.Finding != FindingType.Ossification)
            .Match(() => crystals, l => l.Test == LabTest.CrystalsApatite, l => l.IsPositive);
        Then()
            .Yield(ctx => new CrystalSign(
                ctx.Rule.Name, Basis.Of(Basis.Of(deposit), crystals), deposit.Finding.Reference, Crystal.Apatite));
    }
}

[Name("cpp-crystals-proven"), Description("Calcium pyrophosphate crystals were seen in a sample")]
[Priority(-20)]
internal sealed class CppCrystalsProven : Rule
{
    public override void Define()
    {
        Deposit deposit = null!;
        LabResult crystals = null!;
        When()
            .Match(() => deposit, d => d.Finding.Finding != FindingType.Ossification)
            .Match(() => crystals, l => l.Test == LabTest.CrystalsCpp, l => l.IsPositive);
        Then()
            .Yield(ctx => new CrystalSign(
                ctx.Rule.Name, Basis.Of(Basis.Of(deposit), crystals), deposit.Finding.Reference, Crystal.CalciumPyrophosphate));
    }
}

/// <summary>What the look and the site of a deposit say of its crystal (seed S23 to S28; moderate, never decisive: 7).</summary>
internal static class Look
{
    public static bool IsOfDisc(Deposit deposit) =>
        DiscImaging.Disc.IsItsPart(deposit.Finding.Structure) || deposit.Finding.Finding == FindingType.CalcifiedDiscHerniation;

    public static bool IsApatiteLike(Deposit deposit) =>
        DiscImaging.Disc.LooksLikeApatite(deposit.Finding) && !DiscImaging.Disc.LooksLikeCpp(deposit.Finding);
}
