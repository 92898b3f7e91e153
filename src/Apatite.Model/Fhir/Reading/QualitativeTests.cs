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

    /// <summary>Tests that are answered with the organism that grew or was seen.</summary>
    public static bool NameOrganisms(LabTest test) =>
        test == LabTest.BloodCulture || test == LabTest.CsfGramStain || test == LabTest.CsfCulture
        || test == LabTest.DiscOrBoneBiopsyCulture || test == LabTest.AspirateCulture;

    /// <summary>
    /// What a flag says of a test that answers yes or no: laboratories flag the positive one as abnormal or high and the negative one as
    /// normal. A puncture as a whole is called normal or abnormal and nothing else.
    /// </summary>
    public static Interpretation Answer(LabTest test, Interpretation flag) => !Include(test) || test == LabTest.LumbarPunctureSummary ? flag : flag switch
    {
        Interpretation.Abnormal or Interpretation.High => Interpretation.Positive,
        Interpretation.Normal => Interpretation.Negative,
        _ => flag,
    };
}
