using Apatite.Model;
using Apatite.Rules.LabValues;

namespace Apatite.Rules.Rules.States;

[Description("Calcium corrected for albumin")]
internal sealed class CalciumCorrectedForAlbumin() : Derivation<LabResult, LabResult, SerumCalcium>(
    calcium => calcium.Test == LabTest.Calcium && calcium.Value.HasValue,
    albumin => albumin.Test == LabTest.Albumin && albumin.Value.HasValue,
    null,
    (rule, basis, calcium, albumin) => new SerumCalcium(rule, basis, Minerals.Corrected(calcium, albumin)));

[Description("Calcium as measured, albumin not known"), Priority(-10)]
internal sealed class CalciumAsMeasured() : Derivation<LabResult, SerumCalcium>(
    l => l.Test == LabTest.Calcium && l.Value.HasValue,
    (rule, basis, calcium) => new SerumCalcium(rule, basis, calcium.Value.GetValueOrDefault()),
    given: when => when.Not<LabResult>(l => l.Test == LabTest.Albumin, l => l.Value.HasValue));
