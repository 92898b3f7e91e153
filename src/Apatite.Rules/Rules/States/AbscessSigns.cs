using Apatite.Model;

namespace Apatite.Rules.States;

[Name("abscess-of-the-neck"), Description("Rim enhancement, gas, suppurative node or restricted diffusion in the neck")]
public sealed class AbscessOfTheNeck : Rule
{
    public override void Define()
    {
        ImagingFinding finding = null!;
        When().Match(() => finding, f => AbscessFinding.IsInNeck(f), f => f.IsPresent);
        Then().Yield(ctx => new AbscessSign(ctx.Rule.Name, Basis.Of(finding), true));
    }
}

[Name("abscess-of-the-spine"), Description("Epidural collection or paravertebral abscess")]
public sealed class AbscessOfTheSpine : Rule
{
    public override void Define()
    {
        ImagingFinding finding = null!;
        When()
            .Match(() => finding,
                f => f.Finding == FindingType.EpiduralCollection || f.Finding == FindingType.ParavertebralAbscess,
                f => f.IsPresent);
        Then().Yield(ctx => new AbscessSign(ctx.Rule.Name, Basis.Of(finding), false));
    }
}

[Name("pus-from-the-neck"), Description("Positive culture of a retropharyngeal aspirate")]
public sealed class PusFromTheNeck : Rule
{
    public override void Define()
    {
        LabResult result = null!;
        When().Match(() => result, l => l.Test == LabTest.AspirateCulture, l => l.IsPositive);
        Then().Yield(ctx => new AbscessSign(ctx.Rule.Name, Basis.Of(result), true));
    }
}

/// <summary>The findings that speak of pus in the neck; one without a structure is taken as one of the neck.</summary>
internal static class AbscessFinding
{
    public static bool IsInNeck(ImagingFinding finding) =>
        finding.Finding == FindingType.SuppurativeRetropharyngealNode
        || ((finding.Finding == FindingType.RimEnhancement || finding.Finding == FindingType.GasInSoftTissue
             || finding.Finding == FindingType.DiffusionRestriction)
            && NeckImaging.NeckCollection.IsItsStructure(finding.Structure));
}
