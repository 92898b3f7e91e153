using Apatite.Model;

namespace Apatite.Rules.States;

[Description("A cerebrospinal fluid result is in the record")]
internal sealed class CerebrospinalFluidRead() : State<CsfExamined, LabResult>(l => Csf.IsItsTest(l.Test));

[Description("Lumbar puncture normal by its overall result, and no raised cells"), Priority(-10), Seed("S41")]
internal sealed class NormalByLumbarPunctureSummary() : State<NormalCsf, LabResult>(
    l => l.Test == LabTest.LumbarPunctureSummary && (l.Interpretation == Interpretation.Normal || l.IsNegative),
    given: when => when.Not<LabResult>(l => l.Test == LabTest.CsfLeukocytes, l => Csf.AreCellsRaised(l)));

[Description("At most 5 white cells per microlitre in the cerebrospinal fluid")]
internal sealed class NormalByCerebrospinalCells() : State<NormalCsf, LabResult>(
    l => l.Test == LabTest.CsfLeukocytes && Csf.AreCellsNormal(l));

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
