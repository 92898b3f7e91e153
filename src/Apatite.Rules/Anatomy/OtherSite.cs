using Apatite.Model;

namespace Apatite.Rules.Anatomy;

/// <summary>The sites of apatite deposits outside the discs and longus colli (seed S63 to S71).</summary>
internal static class OtherSite
{
    public static bool IsPosteriorLigamentOrBursa(AnatomicalStructure? structure) =>
        structure == AnatomicalStructure.InterspinousLigament || structure == AnatomicalStructure.SupraspinousLigament
        || structure == AnatomicalStructure.InterspinousBursa || structure == AnatomicalStructure.SuboccipitalLigaments;

    public static bool IsFacetFasciaOrSoftTissue(AnatomicalStructure? structure) =>
        structure == AnatomicalStructure.FacetJoint || structure == AnatomicalStructure.MuscleFascia
        || structure == AnatomicalStructure.ParaspinalSoftTissue;

    public static bool IsOne(AnatomicalStructure? structure) =>
        IsPosteriorLigamentOrBursa(structure) || IsFacetFasciaOrSoftTissue(structure)
        || structure == AnatomicalStructure.LigamentumFlavum || structure == AnatomicalStructure.PeriodontoidTissue;
}
