using Apatite.Model;

namespace Apatite.Rules.Rules.PastHistory;

[Description("Age below 6 years")]
[Evidence("RPA-DEM-01")]
internal sealed class AgeBelow6() : Finding<PatientFact>(p => p.AgeYears < 6);

[Description("Age 5 to 12 years")]
[Evidence("CHI-DEM-01")]
internal sealed class Age5To12() : Finding<PatientFact>(p => p.AgeYears >= 5 && p.AgeYears <= 12);

[Description("Age below 18 years")]
[Evidence("RCT-DEM-02", "CHI-DEM-03", "MIG-DEM-01"), Seed("S22")]
internal sealed class AgeBelow18() : Finding<PatientFact>(p => p.AgeYears < 18);

[Description("Age of 18 years or more")]
[Evidence("CHI-DEM-02", "KAW-DEM-01")]
internal sealed class AgeAtLeast18() : Finding<PatientFact>(p => p.AgeYears >= 18);

[Description("Age 30 to 60 years")]
[Evidence("RCT-DEM-01")]
internal sealed class Age30To60() : Finding<PatientFact>(p => p.AgeYears >= 30 && p.AgeYears <= 60);

[Description("Age 40 to 70 years")]
[Evidence("RCT-DEM-03", "DISC-DEM-01", "OTH-DEM-01"), Seed("S05")]
internal sealed class Age40To70() : Finding<PatientFact>(p => p.AgeYears >= 40 && p.AgeYears <= 70);

[Description("Age of 18 to 49 years")]
[Evidence("CDS-DEM-02")]
internal sealed class AgeBelow50() : Finding<PatientFact>(p => p.AgeYears >= 18 && p.AgeYears < 50);

[Description("Age of 60 years or more")]
[Evidence("CDS-DEM-01", "CPD-DEM-01", "AXS-DEM-01")]
internal sealed class AgeAtLeast60() : Finding<PatientFact>(p => p.AgeYears >= 60);
