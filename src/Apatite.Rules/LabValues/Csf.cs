using Apatite.Model;

namespace Apatite.Rules.LabValues;

/// <summary>The tests of the cerebrospinal fluid and what makes a glucose low.</summary>
internal static class Csf
{
    public static bool IsItsTest(LabTest test) =>
        test == LabTest.LumbarPunctureSummary || test == LabTest.CsfLeukocytes || test == LabTest.CsfNeutrophilPercentage
        || test == LabTest.CsfProtein || test == LabTest.CsfGlucose || test == LabTest.CsfGramStain || test == LabTest.CsfCulture
        || test == LabTest.CsfLactate;

    public static bool AreCellsNormal(LabResult cells) =>
        cells.Value.HasValue ? cells.IsAtMost(5m) : cells.Interpretation == Interpretation.Normal;

    public static bool AreCellsRaised(LabResult cells) =>
        cells.Value.HasValue ? cells.IsAbove(5m) : cells.Interpretation is Interpretation.High or Interpretation.Abnormal;
}
