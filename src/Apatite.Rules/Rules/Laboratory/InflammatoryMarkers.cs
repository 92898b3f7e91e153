using Apatite.Model;
using Apatite.Rules.LabValues;

namespace Apatite.Rules.Rules.Laboratory;

[Description("ESR from 20 to 60 mm/h, or stated raised")]
[Evidence("RCT-LAB-16"), Seed("S50")]
internal sealed class SedimentationModeratelyRaised() : Finding<LabResult>(
    l => l.Test == LabTest.Esr && Sedimentation.IsRaised(l) && !l.IsAbove(60m));

[Description("ESR at or above 50 mm/h")]
[Evidence("INF-LAB-03")]
internal sealed class SedimentationAtLeast50() : Finding<LabResult>(l => l.Test == LabTest.Esr && l.IsAtLeast(50m));

[Description("ESR below 20 mm/h, or stated normal")]
[Evidence("DEG-LAB-05", "INF-LAB-10")]
internal sealed class SedimentationNormal() : Finding<LabResult>(l => l.Test == LabTest.Esr && Sedimentation.IsNormal(l));

[Description("ESR at or above 20 mm/h with a risk factor for spinal infection")]
[Evidence("SEA-LAB-01")]
internal sealed class SedimentationRaisedWithInfectionRisk() : Finding<InfectionRisk, LabResult>(
    risk => true,
    esr => esr.Test == LabTest.Esr && Sedimentation.IsRaised(esr));

[Description("ESR below 20 mm/h with a risk factor for spinal infection")]
[Evidence("SEA-LAB-02")]
internal sealed class SedimentationNormalWithInfectionRisk() : Finding<InfectionRisk, LabResult>(
    risk => true,
    esr => esr.Test == LabTest.Esr && esr.IsBelow(20m));

[Description("Procalcitonin below 0.5 ug/L")]
[Evidence("INF-LAB-05")]
internal sealed class ProcalcitoninLow() : Finding<LabResult>(
    l => l.Test == LabTest.Procalcitonin && (l.IsBelow(0.5m) || (!l.Value.HasValue && l.Interpretation == Interpretation.Normal)));

[Description("Procalcitonin at or above 0.5 ug/L")]
[Evidence("RPA-LAB-10", "MEN-LAB-04")]
internal sealed class ProcalcitoninRaised() : Finding<LabResult>(l => l.Test == LabTest.Procalcitonin && l.IsAtLeast(0.5m));
