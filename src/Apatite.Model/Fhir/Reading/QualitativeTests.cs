namespace Apatite.Model.Fhir;

/// <summary>
/// Tests that answer yes or no. A later negative does not undo an earlier positive, and several negatives say more than one,
/// so none of them supersedes another.
/// </summary>
internal static class QualitativeTests
{
    public static bool Include(LabTest test) =>
        test == LabTest.BloodCulture || test == LabTest.MalariaSmear || test == LabTest.RapidMalariaTest
        || test == LabTest.CsfGramStain || test == LabTest.CsfCulture || test == LabTest.LumbarPunctureSummary
        || test == LabTest.DiscOrBoneBiopsyCulture || test == LabTest.AspirateCulture
        || test == LabTest.CrystalsApatite || test == LabTest.CrystalsCpp || test == LabTest.InfluenzaConfirmed;
}
