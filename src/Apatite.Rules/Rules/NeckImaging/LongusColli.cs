using Apatite.Model;

namespace Apatite.Rules.NeckImaging;

[Name("superior-longus-colli-calcification-on-ct")]
[Description("CT: calcification of the superior fibres of longus colli between C1 and C3")]
[Evidence("RCT-CT-01", "RPA-CT-07", "MEN-IMG-02", "OCC-IMG-01", "TRA-IMG-05")]
[Seed("S56", "S59")]
internal sealed class SuperiorLongusColliCalcificationOnCt : Rule
{
    public override void Define()
    {
        ImagingFinding finding = null!;
        When()
            .Match(() => finding,
                f => f.Finding == FindingType.Calcification,
                f => f.IsPresent,
                f => f.Modality == Modality.Ct,
                f => LongusColli.IsSuperiorPart(f));
        Then().Yield(ctx => new Evidence(ctx.Rule.Name, Basis.Of(finding)));
    }
}

[Name("superior-longus-colli-calcification-without-mass")]
[Description("CT: calcification of the superior longus colli, mass or bone destruction denied")]
[Evidence("TUM-IMG-04")]
internal sealed class SuperiorLongusColliCalcificationWithoutMass : Rule
{
    public override void Define()
    {
        ImagingFinding deposit = null!;
        ImagingFinding denied = null!;
        When()
            .Match(() => deposit,
                f => f.Finding == FindingType.Calcification,
                f => f.IsPresent,
                f => f.Modality == Modality.Ct,
                f => LongusColli.IsSuperiorPart(f))
            .Match(() => denied,
                f => f.Finding == FindingType.SoftTissueMass || f.Finding == FindingType.BoneDestruction,
                f => f.IsAbsent)
            .Not<ImagingFinding>(f => f.Finding == FindingType.SoftTissueMass, f => f.IsPresent)
            .Not<ImagingFinding>(f => f.Finding == FindingType.BoneDestruction, f => f.IsPresent);
        Then().Yield(ctx => new Evidence(ctx.Rule.Name, Basis.Of(deposit, denied)));
    }
}

[Name("longus-colli-calcification-on-ct"), Description("CT: calcification of longus colli, whatever the level")]
[Evidence("RCT-CT-02")]
[Seed("S42", "S55")]
internal sealed class LongusColliCalcificationOnCt : Rule
{
    public override void Define()
    {
        ImagingFinding finding = null!;
        When()
            .Match(() => finding,
                f => f.Finding == FindingType.Calcification,
                f => f.IsPresent,
                f => f.Modality == Modality.Ct,
                f => LongusColli.IsNamed(f.Structure));
        Then().Yield(ctx => new Evidence(ctx.Rule.Name, Basis.Of(finding)));
    }
}

[Name("longus-colli-calcification-on-radiograph")]
[Description("Radiograph: calcification of longus colli, or in front of C1 to C3")]
[Evidence("RCT-XR-01")]
[Seed("S54")]
internal sealed class LongusColliCalcificationOnRadiograph : Rule
{
    public override void Define()
    {
        ImagingFinding finding = null!;
        When()
            .Match(() => finding,
                f => f.Finding == FindingType.Calcification,
                f => f.IsPresent,
                f => f.Modality == Modality.Radiograph,
                f => LongusColli.IsNamed(f.Structure)
                    || (LongusColli.IsPrevertebralSpace(f.Structure) && f.IsAt(LevelRange.C1ToC3)));
        Then().Yield(ctx => new Evidence(ctx.Rule.Name, Basis.Of(finding)));
    }
}

[Name("longus-colli-calcification-on-mri"), Description("MRI: calcification of longus colli, or in front of C1 to C3")]
[Evidence("RCT-MRI-06")]
internal sealed class LongusColliCalcificationOnMri : Rule
{
    public override void Define()
    {
        ImagingFinding finding = null!;
        When()
            .Match(() => finding,
                f => f.Finding == FindingType.Calcification,
                f => f.IsPresent,
                f => f.Modality == Modality.Mri,
                f => LongusColli.IsNamed(f.Structure)
                    || (LongusColli.IsPrevertebralSpace(f.Structure) && f.IsAt(LevelRange.C1ToC3)));
        Then().Yield(ctx => new Evidence(ctx.Rule.Name, Basis.Of(finding)));
    }
}

[Name("longus-colli-calcification-of-unstated-modality"), Description("Calcification of longus colli, modality not stated")]
[Evidence("RCT-IMG-01")]
internal sealed class LongusColliCalcificationOfUnstatedModality : Rule
{
    public override void Define()
    {
        ImagingFinding finding = null!;
        When()
            .Match(() => finding,
                f => f.Finding == FindingType.Calcification,
                f => f.IsPresent,
                f => f.Modality == null,
                f => LongusColli.IsNamed(f.Structure));
        Then().Yield(ctx => new Evidence(ctx.Rule.Name, Basis.Of(finding)));
    }
}

[Name("prevertebral-calcification-at-c-1-to-c-3")]
[Description("CT: calcification in the prevertebral or retropharyngeal space at C1 to C3, muscle not named")]
[Evidence("RCT-CT-17", "MEN-IMG-03", "OCC-IMG-02")]
[Seed("S54")]
internal sealed class PrevertebralCalcificationAtC1ToC3 : Rule
{
    public override void Define()
    {
        ImagingFinding finding = null!;
        When()
            .Match(() => finding,
                f => f.Finding == FindingType.Calcification,
                f => f.IsPresent,
                f => f.Modality == Modality.Ct,
                f => LongusColli.IsPrevertebralSpace(f.Structure),
                f => f.IsAt(LevelRange.C1ToC3));
        Then().Yield(ctx => new Evidence(ctx.Rule.Name, Basis.Of(finding)));
    }
}

[Name("prevertebral-calcification-elsewhere")]
[Description("Calcification in the prevertebral or retropharyngeal space, at another level or none stated")]
[Evidence("RCT-CT-18")]
internal sealed class PrevertebralCalcificationElsewhere : Rule
{
    public override void Define()
    {
        ImagingFinding finding = null!;
        When()
            .Match(() => finding,
                f => f.Finding == FindingType.Calcification,
                f => f.IsPresent,
                f => LongusColli.IsPrevertebralSpace(f.Structure),
                f => !f.IsAt(LevelRange.C1ToC3));
        Then().Yield(ctx => new Evidence(ctx.Rule.Name, Basis.Of(finding)));
    }
}

[Name("no-longus-colli-calcification-on-ct"), Description("CT: no calcification of longus colli")]
[Evidence("RCT-CT-04")]
internal sealed class NoLongusColliCalcificationOnCt : Rule
{
    public override void Define()
    {
        ImagingFinding finding = null!;
        When()
            .Match(() => finding,
                f => f.Finding == FindingType.Calcification,
                f => f.IsAbsent,
                f => f.Modality == Modality.Ct,
                f => LongusColli.IsLookedAt(f),
                f => f.IntervalChange != IntervalChange.Resolved);
        Then().Yield(ctx => new Evidence(ctx.Rule.Name, Basis.Of(finding)));
    }
}

[Name("no-longus-colli-calcification-on-radiograph"), Description("Radiograph: no calcification of longus colli")]
[Evidence("RCT-XR-02")]
internal sealed class NoLongusColliCalcificationOnRadiograph : Rule
{
    public override void Define()
    {
        ImagingFinding finding = null!;
        When()
            .Match(() => finding,
                f => f.Finding == FindingType.Calcification,
                f => f.IsAbsent,
                f => f.Modality == Modality.Radiograph,
                f => LongusColli.IsLookedAt(f));
        Then().Yield(ctx => new Evidence(ctx.Rule.Name, Basis.Of(finding)));
    }
}

[Name("no-longus-colli-calcification-on-mri"), Description("MRI: no calcification of longus colli seen")]
[Evidence("RCT-MRI-01")]
internal sealed class NoLongusColliCalcificationOnMri : Rule
{
    public override void Define()
    {
        ImagingFinding finding = null!;
        When()
            .Match(() => finding,
                f => f.Finding == FindingType.Calcification,
                f => f.IsAbsent,
                f => f.Modality == Modality.Mri,
                f => LongusColli.IsLookedAt(f));
        Then().Yield(ctx => new Evidence(ctx.Rule.Name, Basis.Of(finding)));
    }
}

[Name("longus-colli-deposit-blurred-or-fragmented")]
[Description("Calcification of longus colli with blurred or fragmented margins")]
[Evidence("RCT-CT-16")]
[Seed("S14")]
internal sealed class LongusColliDepositBlurredOrFragmented : Rule
{
    public override void Define()
    {
        ImagingFinding finding = null!;
        When()
            .Match(() => finding,
                f => f.Finding == FindingType.Calcification,
                f => f.IsPresent,
                f => LongusColli.IsNamed(f.Structure),
                f => f.Margins == Margins.Blurred || f.Margins == Margins.Fragmented);
        Then().Yield(ctx => new Evidence(ctx.Rule.Name, Basis.Of(finding)));
    }
}

[Name("longus-colli-deposit-shrinking"), Description("Calcification of longus colli smaller or gone on follow-up")]
[Evidence("RCT-COURSE-03")]
[Seed("S13")]
internal sealed class LongusColliDepositShrinking : Rule
{
    public override void Define()
    {
        ImagingFinding finding = null!;
        When()
            .Match(() => finding,
                f => f.Finding == FindingType.Calcification,
                f => f.IsKnown,
                f => LongusColli.IsNamed(f.Structure),
                f => f.IntervalChange == IntervalChange.Smaller || f.IntervalChange == IntervalChange.Resolved);
        Then().Yield(ctx => new Evidence(ctx.Rule.Name, Basis.Of(finding)));
    }
}

/// <summary>Where a calcification counts as one of the longus colli tendon.</summary>
internal static class LongusColli
{
    public static bool IsNamed(AnatomicalStructure? structure) =>
        structure == AnatomicalStructure.LongusColli || structure == AnatomicalStructure.LongusColliSuperiorOblique;

    /// <summary>
    /// The superior oblique part by name, or the muscle at C1 to C3. The superior oblique part inserts there, so a level that
    /// is not stated does not weaken it; one that lies elsewhere does.
    /// </summary>
    public static bool IsSuperiorPart(ImagingFinding finding) =>
        (finding.Structure == AnatomicalStructure.LongusColliSuperiorOblique && (finding.Levels is null || finding.IsAt(LevelRange.C1ToC3)))
        || (finding.Structure == AnatomicalStructure.LongusColli && finding.IsAt(LevelRange.C1ToC3));

    /// <summary>Reports often name the space in front of the spine instead of the muscle that fills it.</summary>
    public static bool IsPrevertebralSpace(AnatomicalStructure? structure) =>
        structure == AnatomicalStructure.PrevertebralSpace || structure == AnatomicalStructure.RetropharyngealSpace;

    /// <summary>An image that was read for the deposit: at C1 to C3, or without a site of its own.</summary>
    public static bool IsLookedAt(ImagingFinding finding) =>
        (finding.Structure is null || IsNamed(finding.Structure) || IsPrevertebralSpace(finding.Structure))
        && (finding.Levels is null || finding.IsAt(LevelRange.C1ToC3));
}
