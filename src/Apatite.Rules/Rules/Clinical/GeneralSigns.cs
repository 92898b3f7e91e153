using Apatite.Model;

namespace Apatite.Rules.Rules.Clinical;

[Description("Fever, reported or measured at 38.0 Cel or above")]
[Evidence("RPA-CL-01", "MEN-CL-01", "INF-CL-01", "SEA-CL-01", "CDS-CL-03", "CHI-CL-03", "OCC-CL-02", "ASM-CL-04", "PHA-CL-03", "KAW-CL-02",
    "DEG-CL-03")]
internal sealed class FeverPresent() : Finding<Fever>();

[Description("No fever, by report or by measurement")]
[Evidence("RCT-CL-20", "RPA-CL-14", "MAL-CL-02"), Seed("S40")]
internal sealed class FeverAbsent() : Finding<Afebrile>();

[Description("Temperature measured at 38.0 Cel or above, after travel in a malaria area")]
[Evidence("MAL-CL-01")]
internal sealed class TemperatureAtLeast38() : Finding<LabResult, HistoryItem>(
    temperature => temperature.Test == LabTest.Temperature && temperature.IsAtLeast(38.0m),
    travel => travel.Shows(History.MalariaAreaTravel));

[Description("Temperature at or above 38.5 Cel")]
[Evidence("RCT-LAB-01", "DISC-LAB-06")]
internal sealed class TemperatureHigh() : Finding<LabResult>(l => l.Test == LabTest.Temperature && l.IsAtLeast(38.5m));

[Description("Chills or rigors")]
[Evidence("RPA-CL-15", "INF-CL-04", "SEA-CL-07")]
internal sealed class Chills() : Finding<ClinicalFinding>(s => s.Shows(Symptom.Chills));

[Description("Low back pain")]
[Evidence("SEA-CL-02")]
internal sealed class LowBackPain() : Finding<ClinicalFinding>(s => s.Shows(Symptom.LowBackPain));

[Description("Thoracic back pain")]
[Evidence("SEA-CL-02")]
internal sealed class ThoracicBackPain() : Finding<ClinicalFinding>(s => s.Shows(Symptom.ThoracicBackPain));

[Description("Night pain")]
[Evidence("TUM-CL-01")]
internal sealed class NightPain() : Finding<ClinicalFinding>(s => s.Shows(Symptom.NightPain));

[Description("Weight loss or failing general condition")]
[Evidence("TUM-CL-02", "INF-CL-06")]
internal sealed class WeightLoss() : Finding<ClinicalFinding>(s => s.Shows(Symptom.WeightLoss));

[Description("No symptoms")]
[Evidence("RCT-COURSE-01", "INC-CL-01", "CDS-CL-05", "OTH-CL-01", "MIG-CL-05", "CPD-CL-01", "DISC-CL-04", "CHI-CL-05"), Seed("S15", "S77")]
internal sealed class Asymptomatic() : Finding<ClinicalFinding>(s => s.Shows(Symptom.Asymptomatic));
