using Apatite.Model;

namespace Apatite.Rules.Rules.Laboratory;

[Description("Laboratory tests stated normal as a whole")]
[Evidence("INF-LAB-13", "RPA-LAB-12", "DEG-LAB-06")]
internal sealed class LaboratoryTestsNormal() : Finding<LabResult>(
    l => l.Test == LabTest.LaboratorySummary && l.Interpretation == Interpretation.Normal);
