using Apatite.Model;

namespace Apatite.Rules.NeckImaging;

[Name("rim-enhancement"), Description("Rim enhancement of a retropharyngeal collection")]
[Evidence("RPA-CT-01", "RCT-CT-09")]
internal sealed class RimEnhancement : Rule
{
    public override void Define()
    {
        ImagingFinding finding = null!;
        When()
            .Match(() => finding,
                f => f.Finding == FindingType.RimEnhancement,
                f => f.IsPresent,
                f => NeckCollection.IsOfIt(f));
        Then().Yield(ctx => new Evidence(ctx.Rule.Name, Basis.Of(finding)));
    }
}

[Name("irregular-rim"), Description("Irregular or scalloped rim of a retropharyngeal collection")]
[Evidence("RPA-CT-03")]
internal sealed class IrregularRim : Rule
{
    public override void Define()
    {
        ImagingFinding finding = null!;
        When()
            .Match(() => finding,
                f => f.Finding == FindingType.RimEnhancement,
                f => f.IsPresent,
                f => NeckCollection.IsOfIt(f),
                f => f.Shape == Shape.Irregular || f.Shape == Shape.Scalloped);
        Then().Yield(ctx => new Evidence(ctx.Rule.Name, Basis.Of(finding)));
    }
}

[Name("no-rim-enhancement"), Description("No rim enhancement, contrast medium given")]
[Evidence("RPA-CT-02", "RCT-CT-08")]
internal sealed class NoRimEnhancement : Rule
{
    public override void Define()
    {
        ImagingFinding finding = null!;
        When()
            .Match(() => finding,
                f => f.Finding == FindingType.RimEnhancement,
                f => NeckCollection.IsAbsentWithContrast(f),
                f => NeckCollection.IsOfIt(f));
        Then().Yield(ctx => new Evidence(ctx.Rule.Name, Basis.Of(finding)));
    }
}

[Name("no-rim-enhancement-contrast-unstated"), Description("No rim enhancement, contrast medium not stated")]
[Evidence("RPA-CT-11", "RCT-CT-19")]
internal sealed class NoRimEnhancementContrastUnstated : Rule
{
    public override void Define()
    {
        ImagingFinding finding = null!;
        When()
            .Match(() => finding,
                f => f.Finding == FindingType.RimEnhancement,
                f => NeckCollection.IsAbsentContrastUnstated(f),
                f => NeckCollection.IsOfIt(f));
        Then().Yield(ctx => new Evidence(ctx.Rule.Name, Basis.Of(finding)));
    }
}

[Name("gas-in-soft-tissue"), Description("Gas in the soft tissues")]
[Evidence("RPA-CT-04", "RCT-CT-13")]
internal sealed class GasInSoftTissue : Rule
{
    public override void Define()
    {
        ImagingFinding finding = null!;
        When()
            .Match(() => finding,
                f => f.Finding == FindingType.GasInSoftTissue,
                f => f.IsPresent,
                f => NeckCollection.IsOfIt(f));
        Then().Yield(ctx => new Evidence(ctx.Rule.Name, Basis.Of(finding)));
    }
}

[Name("rim-outside-neck"), Description("Rim enhancement along the spine, outside the neck")]
[Evidence("SEA-MRI-03", "INF-MRI-11")]
internal sealed class RimOutsideNeck : Rule
{
    public override void Define()
    {
        ImagingFinding finding = null!;
        When()
            .Match(() => finding,
                f => f.Finding == FindingType.RimEnhancement,
                f => f.IsPresent,
                f => !NeckCollection.IsOfIt(f));
        Then().Yield(ctx => new Evidence(ctx.Rule.Name, Basis.Of(finding)));
    }
}

[Name("gas-outside-neck"), Description("Gas in the soft tissues along the spine")]
[Evidence("SEA-MRI-03", "INF-MRI-11")]
internal sealed class GasOutsideNeck : Rule
{
    public override void Define()
    {
        ImagingFinding finding = null!;
        When()
            .Match(() => finding,
                f => f.Finding == FindingType.GasInSoftTissue,
                f => f.IsPresent,
                f => !NeckCollection.IsOfIt(f));
        Then().Yield(ctx => new Evidence(ctx.Rule.Name, Basis.Of(finding)));
    }
}

[Name("diffusion-restriction-outside-neck"), Description("Restricted diffusion along the spine")]
[Evidence("SEA-MRI-03", "INF-MRI-11")]
internal sealed class DiffusionRestrictionOutsideNeck : Rule
{
    public override void Define()
    {
        ImagingFinding finding = null!;
        When()
            .Match(() => finding,
                f => f.Finding == FindingType.DiffusionRestriction,
                f => f.IsPresent,
                f => !NeckCollection.IsOfIt(f));
        Then().Yield(ctx => new Evidence(ctx.Rule.Name, Basis.Of(finding)));
    }
}

[Name("suppurative-node"), Description("Suppurative or necrotic retropharyngeal node")]
[Evidence("RPA-CT-05", "RCT-CT-10")]
internal sealed class SuppurativeNode : Rule
{
    public override void Define()
    {
        ImagingFinding finding = null!;
        When().Match(() => finding, f => f.Finding == FindingType.SuppurativeRetropharyngealNode, f => f.IsPresent);
        Then().Yield(ctx => new Evidence(ctx.Rule.Name, Basis.Of(finding)));
    }
}

[Name("mass-effect-on-airway"), Description("Mass effect on the airway")]
[Evidence("RPA-CT-06")]
internal sealed class MassEffectOnAirway : Rule
{
    public override void Define()
    {
        ImagingFinding finding = null!;
        When().Match(() => finding, f => f.Finding == FindingType.MassEffectOnAirway, f => f.IsPresent);
        Then().Yield(ctx => new Evidence(ctx.Rule.Name, Basis.Of(finding)));
    }
}

[Name("diffusion-restriction"), Description("MRI: diffusion restriction of a retropharyngeal collection")]
[Evidence("RPA-MRI-01", "RCT-MRI-04")]
internal sealed class DiffusionRestriction : Rule
{
    public override void Define()
    {
        ImagingFinding finding = null!;
        When()
            .Match(() => finding,
                f => f.Finding == FindingType.DiffusionRestriction,
                f => f.IsPresent,
                f => NeckCollection.IsOfIt(f));
        Then().Yield(ctx => new Evidence(ctx.Rule.Name, Basis.Of(finding)));
    }
}

[Name("no-diffusion-restriction"), Description("MRI: no diffusion restriction of a retropharyngeal collection")]
[Evidence("RCT-MRI-03", "RPA-MRI-02")]
internal sealed class NoDiffusionRestriction : Rule
{
    public override void Define()
    {
        ImagingFinding finding = null!;
        When()
            .Match(() => finding,
                f => f.Finding == FindingType.DiffusionRestriction,
                f => f.IsAbsent,
                f => NeckCollection.IsOfIt(f));
        Then().Yield(ctx => new Evidence(ctx.Rule.Name, Basis.Of(finding)));
    }
}

/// <summary>Which findings belong to a collection of the neck; one without structure and level is taken as one of the neck.</summary>
internal static class NeckCollection
{
    public static bool IsOfIt(ImagingFinding finding) =>
        LongusColli.IsPrevertebralSpace(finding.Structure) || LongusColli.IsNamed(finding.Structure)
        || (finding.Structure is null && (finding.Levels is null || finding.IsAt(LevelRange.Cervical)));

    /// <summary>No rim can only be claimed when contrast medium was given.</summary>
    public static bool IsAbsentWithContrast(ImagingFinding finding) => finding.IsAbsent && finding.ContrastGiven == true;

    /// <summary>The report denies a rim and does not say whether contrast medium was given.</summary>
    public static bool IsAbsentContrastUnstated(ImagingFinding finding) => finding.IsAbsent && finding.ContrastGiven is null;
}
