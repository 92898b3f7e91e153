using Apatite.Model;
using Apatite.Rules.LabValues;

namespace Apatite.Rules.Rules.CerebrospinalFluid;

[Description("CSF to serum glucose ratio at or below 0.36")]
[Evidence("MEN-CSF-05", "ASM-CSF-14")]
internal sealed class CsfGlucoseRatioLow() : Finding<LabResult, LabResult>(
    fluid => fluid.Test == LabTest.CsfGlucose && fluid.Value.HasValue,
    serum => serum.Test == LabTest.SerumGlucose,
    (fluid, serum) => CsfGlucose.RatioIsAtMost(fluid, serum, 0.36m));

[Description("CSF to serum glucose ratio above 0.36")]
[Evidence("MEN-CSF-06")]
internal sealed class CsfGlucoseRatioNotLow() : Finding<LabResult, LabResult>(
    fluid => fluid.Test == LabTest.CsfGlucose && fluid.Value.HasValue,
    serum => serum.Test == LabTest.SerumGlucose,
    (fluid, serum) => CsfGlucose.RatioIsAbove(fluid, serum, 0.36m));

[Description("CSF to serum glucose ratio above 0.5")]
[Evidence("ASM-CSF-04")]
internal sealed class CsfGlucoseRatioNormal() : Finding<LabResult, LabResult>(
    fluid => fluid.Test == LabTest.CsfGlucose && fluid.Value.HasValue,
    serum => serum.Test == LabTest.SerumGlucose,
    (fluid, serum) => CsfGlucose.RatioIsAbove(fluid, serum, 0.5m));

[Description("CSF glucose below 2.2 mmol/L, or stated low, without a serum glucose")]
[Evidence("MEN-CSF-14")]
internal sealed class CsfGlucoseLowWithoutSerum() : Finding<LabResult>(
    l => l.Test == LabTest.CsfGlucose && CsfGlucose.IsLow(l),
    given: when => when.Not<LabResult>(l => l.Test == LabTest.SerumGlucose, l => l.Value.HasValue));

[Description("CSF glucose stated normal, or at least 2.8 mmol/L")]
[Evidence("MEN-CSF-15", "ASM-CSF-12")]
internal sealed class CsfGlucoseNormal() : Finding<LabResult>(
    l => l.Test == LabTest.CsfGlucose && (l.Value.HasValue ? l.IsAtLeast(2.8m) : l.Interpretation == Interpretation.Normal));

[Description("CSF protein from 0.4 to 1.0 g/L")]
[Evidence("ASM-CSF-05")]
internal sealed class CsfProteinSlightlyRaised() : Finding<LabResult>(
    l => l.Test == LabTest.CsfProtein && l.IsAtLeast(0.4m) && l.IsAtMost(1.0m));

[Description("CSF protein above 1.0 g/L")]
[Evidence("MEN-CSF-16", "ASM-CSF-15")]
internal sealed class CsfProteinAbove1() : Finding<LabResult>(l => l.Test == LabTest.CsfProtein && l.IsAbove(1.0m));

[Description("CSF lactate at or above 3.5 mmol/L")]
[Evidence("MEN-CSF-12")]
internal sealed class CsfLactateRaised() : Finding<LabResult>(l => l.Test == LabTest.CsfLactate && l.IsAtLeast(3.5m));
