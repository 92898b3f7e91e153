using Apatite.Model;

namespace Apatite.Rules.Anatomy;

/// <summary>Which symptoms and findings make the neck or the back the place of the complaint.</summary>
internal static class Region
{
    public static bool IsNeckSymptom(Symptom symptom) =>
        symptom == Symptom.NeckPain || symptom == Symptom.NeckStiffness || symptom == Symptom.LimitedNeckMovement
        || symptom == Symptom.NeckRotationLimited || symptom == Symptom.Torticollis || symptom == Symptom.OccipitalNeuralgiaPattern
        || symptom == Symptom.KernigSign || symptom == Symptom.BrudzinskiSign;

    /// <summary>The setting of thresholds-and-management.md 3 A is neck pain with painful swallowing.</summary>
    public static bool IsThroatSymptom(Symptom symptom) =>
        symptom == Symptom.Odynophagia || symptom == Symptom.Dysphagia || symptom == Symptom.SoreThroat
        || symptom == Symptom.PharyngealBulge || symptom == Symptom.Stridor || symptom == Symptom.Drooling || symptom == Symptom.Trismus
        || symptom == Symptom.MuffledVoice || symptom == Symptom.CervicalLymphadenopathy;

    public static bool IsThroatFinding(ImagingFinding finding) =>
        finding.Finding == FindingType.RetropharyngealCollection || finding.Finding == FindingType.SuppurativeRetropharyngealNode
        || finding.Finding == FindingType.MassEffectOnAirway
        || ((finding.Finding == FindingType.RimEnhancement || finding.Finding == FindingType.GasInSoftTissue)
            && NeckCollection.IsOfIt(finding));

    public static bool IsBackSymptom(Symptom symptom) =>
        symptom == Symptom.LowBackPain || symptom == Symptom.ThoracicBackPain || symptom == Symptom.MyelopathySigns
        || symptom == Symptom.RadicularSigns || symptom == Symptom.CaudaEquinaSigns || symptom == Symptom.SphincterDisturbance
        || symptom == Symptom.SpinalTenderness;

    public static bool IsBackFinding(ImagingFinding finding) =>
        (finding.Levels is not null && !finding.IsAt(LevelRange.Cervical))
        || (finding.Levels is null
            && (Disc.IsItsPart(finding.Structure)
                || finding.Structure == AnatomicalStructure.UpperEndplate || finding.Structure == AnatomicalStructure.LowerEndplate
                || finding.Structure == AnatomicalStructure.EpiduralSpace || finding.Structure == AnatomicalStructure.VertebralBody));

    /// <summary>The reaction of a disc and its vertebrae that imaging for spondylodiscitis looks for.</summary>
    public static bool IsDiscReaction(FindingType finding) =>
        finding == FindingType.BoneMarrowOedema || finding == FindingType.MirrorBoneMarrowOedema || finding == FindingType.EndplateErosion
        || finding == FindingType.EndplateDestruction || finding == FindingType.DiscHighT2Signal || finding == FindingType.DiscEnhancement
        || finding == FindingType.ParavertebralAbscess || finding == FindingType.Modic1Change || finding == FindingType.FdgUptake;

    /// <summary>A reaction of marrow or endplate alone: ordinary until something else is added.</summary>
    public static bool IsMarrowReaction(FindingType finding) =>
        finding == FindingType.BoneMarrowOedema || finding == FindingType.MirrorBoneMarrowOedema || finding == FindingType.Modic1Change
        || finding == FindingType.EndplateErosion;

    /// <summary>Oedema of the dens or of a facet joint is no reaction of a disc.</summary>
    public static bool IsReactingDisc(ImagingFinding finding) =>
        IsDiscReaction(finding.Finding) && finding.Structure != AnatomicalStructure.PeriodontoidTissue
        && finding.Structure != AnatomicalStructure.FacetJoint && finding.Structure != AnatomicalStructure.LigamentumFlavum;
}
