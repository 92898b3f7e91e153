using Apatite.Model;

namespace Apatite.Rules.Rules.CerebrospinalFluid;

[Description("CSF white cells at or above 100 /uL")]
[Evidence("MEN-CSF-01")]
internal sealed class CsfLeukocytesAtLeast100() : Finding<LabResult>(l => l.Test == LabTest.CsfLeukocytes && l.IsAtLeast(100m));

[Description("CSF white cells at or above 1000 /uL")]
[Evidence("MEN-CSF-02")]
internal sealed class CsfLeukocytesAtLeast1000() : Finding<LabResult>(l => l.Test == LabTest.CsfLeukocytes && l.IsAtLeast(1000m));

[Description("CSF white cells at or below 5 /uL")]
[Evidence("MEN-CSF-03")]
internal sealed class CsfLeukocytesAtMost5() : Finding<LabResult>(
    l => l.Test == LabTest.CsfLeukocytes && (l.IsAtMost(5m) || (!l.Value.HasValue && l.Interpretation == Interpretation.Normal)));

[Description("CSF white cells above 5 and up to 1000 /uL")]
[Evidence("ASM-CSF-01")]
internal sealed class CsfLeukocytes5To1000() : Finding<LabResult>(
    l => l.Test == LabTest.CsfLeukocytes && l.IsAbove(5m) && l.IsAtMost(1000m));

[Description("CSF white cells above 5 /uL, or stated raised")]
[Evidence("RCT-LAB-12")]
internal sealed class CsfLeukocytesRaised() : Finding<LabResult>(
    l => l.Test == LabTest.CsfLeukocytes && (l.IsAbove(5m) || (!l.Value.HasValue && l.Interpretation == Interpretation.High)));

[Description("CSF white cells stated raised, no figure given")]
[Evidence("MEN-CSF-20", "ASM-CSF-11")]
internal sealed class CsfLeukocytesRaisedWithoutNumber() : Finding<LabResult>(
    l => l.Test == LabTest.CsfLeukocytes && !l.Value.HasValue && l.Interpretation == Interpretation.High);

[Description("CSF white cells above 5 and below 100 /uL")]
[Evidence("MEN-CSF-21")]
internal sealed class CsfLeukocytes6To99() : Finding<LabResult>(l => l.Test == LabTest.CsfLeukocytes && l.IsAbove(5m) && l.IsBelow(100m));

[Description("At least 50 % neutrophils in the CSF")]
[Evidence("MEN-CSF-04", "ASM-CSF-07")]
internal sealed class CsfNeutrophilsAtLeast50() : Finding<LabResult>(l => l.Test == LabTest.CsfNeutrophilPercentage && l.IsAtLeast(50m));

[Description("Below 50 % neutrophils in the CSF")]
[Evidence("ASM-CSF-03", "MEN-CSF-13")]
internal sealed class CsfNeutrophilsBelow50() : Finding<LabResult>(l => l.Test == LabTest.CsfNeutrophilPercentage && l.IsBelow(50m));
