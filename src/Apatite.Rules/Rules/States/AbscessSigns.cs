using Apatite.Model;

namespace Apatite.Rules.States;

[Name("abscess-of-the-neck"), Description("Rim enhancement, gas, suppurative node or restricted diffusion in the neck")]
internal sealed class AbscessOfTheNeck : Rule
{
    public override void Define()
    {
        ImagingFinding finding = null!;
        When().Match(() => finding, f => AbscessFinding.IsInNeck(f), f => f.IsPresent);
        Then().Yield(ctx => new AbscessSign(ctx.Rule.Name, Basis.Of(finding), AbscessSite.Neck));
    }
}

[Name("abscess-of-the-spine")]
[Description("Epidural collection, paravertebral abscess, or rim, gas or restricted diffusion along the spine")]
internal sealed class AbscessOfTheSpine : Rule
{
    public override void Define()
    {
        ImagingFinding finding = null!;
        When().Match(() => finding, f => AbscessFinding.IsOfSpine(f), f => f.IsPresent);
        Then().Yield(ctx => new AbscessSign(ctx.Rule.Name, Basis.Of(finding), AbscessSite.Spine));
    }
}

[Name("pus-from-the-neck"), Description("Positive culture of a retropharyngeal aspirate")]
internal sealed class PusFromTheNeck : Rule
{
    public override void Define()
    {
        LabResult result = null!;
        When().Match(() => result, l => l.Test == LabTest.AspirateCulture, l => l.IsPositive);
        Then().Yield(ctx => new AbscessSign(ctx.Rule.Name, Basis.Of(result), AbscessSite.Neck));
    }
}

/// <summary>The findings that speak of pus, in the neck or along the spine.</summary>
internal static class AbscessFinding
{
    public static bool IsInNeck(ImagingFinding finding) =>
        finding.Finding == FindingType.SuppurativeRetropharyngealNode || (IsWall(finding) && NeckImaging.NeckCollection.IsOfIt(finding));

    public static bool IsOfSpine(ImagingFinding finding) =>
        finding.Finding == FindingType.EpiduralCollection || finding.Finding == FindingType.ParavertebralAbscess
        || (IsWall(finding) && !NeckImaging.NeckCollection.IsOfIt(finding));

    private static bool IsWall(ImagingFinding finding) =>
        finding.Finding == FindingType.RimEnhancement || finding.Finding == FindingType.GasInSoftTissue
        || finding.Finding == FindingType.DiffusionRestriction;
}
