using Apatite.Model;

namespace Apatite.Rules.States;

[Description("Rim enhancement, gas, suppurative node or restricted diffusion in the neck")]
internal sealed class AbscessOfTheNeck() : Derivation<ImagingFinding, AbscessSign>(
    f => AbscessFinding.IsInNeck(f) && f.IsPresent,
    (rule, basis, _) => new AbscessSign(rule, basis, AbscessSite.Neck));

[Description("Epidural collection, paravertebral abscess, or rim, gas or restricted diffusion along the spine")]
internal sealed class AbscessOfTheSpine() : Derivation<ImagingFinding, AbscessSign>(
    f => AbscessFinding.IsOfSpine(f) && f.IsPresent,
    (rule, basis, _) => new AbscessSign(rule, basis, AbscessSite.Spine));

[Description("Positive culture of a retropharyngeal aspirate")]
internal sealed class PusFromTheNeck() : Derivation<LabResult, AbscessSign>(
    l => l.Test == LabTest.AspirateCulture && l.IsPositive,
    (rule, basis, _) => new AbscessSign(rule, basis, AbscessSite.Neck));

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
