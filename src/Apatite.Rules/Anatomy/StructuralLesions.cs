using Apatite.Model;

namespace Apatite.Rules.Anatomy;

/// <summary>The findings that mechanical or degenerative pain does not have.</summary>
internal static class StructuralLesions
{
    public static bool IsOne(FindingType finding) =>
        finding == FindingType.BoneDestruction || finding == FindingType.SoftTissueMass
        || finding == FindingType.EpiduralCollection || finding == FindingType.ParavertebralAbscess
        || finding == FindingType.EndplateDestruction || finding == FindingType.DiscHighT2Signal
        || finding == FindingType.DiscEnhancement || finding == FindingType.RetropharyngealCollection
        || finding == FindingType.BulkyCalcifiedMass || finding == FindingType.CalcifiedDiscHerniation
        || finding == FindingType.Ossification || finding == FindingType.OdontoidErosion
        || finding == FindingType.PrevertebralSoftTissueThickening
        || finding == FindingType.PrevertebralInflammatorySignal;
}
