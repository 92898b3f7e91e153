using Apatite.Model;

namespace Apatite.Rules.Rules.CerebrospinalFluid;

[Description("Lumbar puncture normal, by its overall result or by its cells")]
[Evidence("SEA-LP-01", "ASM-CSF-09"), Seed("S41")]
internal sealed class LumbarPunctureNormal() : Finding<NormalCsf>();

[Description("Meningism with a normal lumbar puncture")]
[Evidence("RCT-LAB-11", "CDS-LAB-03"), Seed("S41")]
internal sealed class LumbarPunctureNormalInMeningism() : Finding<NormalCsf, Meningism>(csf => true, meningism => true);

[Description("Lumbar puncture: overall result normal, cells not itemised")]
[Evidence("MEN-CSF-11"), Seed("S41")]
internal sealed class LumbarPunctureSummaryNormal() : Finding<LabResult>(
    l => l.Test == LabTest.LumbarPunctureSummary && (l.Interpretation == Interpretation.Normal || l.IsNegative),
    given: when => when.Not<LabResult>(l => l.Test == LabTest.CsfLeukocytes));

[Description("Lumbar puncture: overall result abnormal")]
[Evidence("RCT-LAB-12", "MEN-CSF-19", "ASM-CSF-10")]
internal sealed class LumbarPunctureSummaryAbnormal() : Finding<LabResult>(
    l => l.Test == LabTest.LumbarPunctureSummary
        && (l.Interpretation == Interpretation.Abnormal || l.IsPositive || l.Interpretation == Interpretation.High));
