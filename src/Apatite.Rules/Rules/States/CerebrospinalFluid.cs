using Apatite.Model;
using Apatite.Rules.LabValues;

namespace Apatite.Rules.Rules.States;

[Description("A cerebrospinal fluid result is in the record")]
internal sealed class CerebrospinalFluidRead() : State<CsfExamined, LabResult>(l => Csf.IsItsTest(l.Test));

[Description("Lumbar puncture normal by its overall result, and no raised cells"), Priority(-10), Seed("S41")]
internal sealed class NormalByLumbarPunctureSummary() : State<NormalCsf, LabResult>(
    l => l.Test == LabTest.LumbarPunctureSummary && (l.Interpretation == Interpretation.Normal || l.IsNegative),
    given: when => when.Not<LabResult>(l => l.Test == LabTest.CsfLeukocytes, l => Csf.AreCellsRaised(l)));

[Description("At most 5 white cells per microlitre in the cerebrospinal fluid")]
internal sealed class NormalByCerebrospinalCells() : State<NormalCsf, LabResult>(
    l => l.Test == LabTest.CsfLeukocytes && Csf.AreCellsNormal(l));
