using Apatite.Model;

namespace Apatite.Rules.Anatomy;

/// <summary>The findings that speak of pus, in the neck or along the spine.</summary>
internal static class AbscessFinding
{
    public static bool IsInNeck(ImagingFinding finding) =>
        finding.Finding == FindingType.SuppurativeRetropharyngealNode || (IsWall(finding) && NeckCollection.IsOfIt(finding));

    public static bool IsOfSpine(ImagingFinding finding) =>
        finding.Finding == FindingType.EpiduralCollection || finding.Finding == FindingType.ParavertebralAbscess
        || (IsWall(finding) && !NeckCollection.IsOfIt(finding));

    private static bool IsWall(ImagingFinding finding) =>
        finding.Finding == FindingType.RimEnhancement || finding.Finding == FindingType.GasInSoftTissue
        || finding.Finding == FindingType.DiffusionRestriction;
}
