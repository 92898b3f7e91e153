using Apatite.Model;

namespace Apatite.Rules.Rules.Laboratory;

[Description("Basic calcium phosphate crystals in a sample")]
[Evidence("DISC-LAB-05", "OTH-LAB-05", "RCT-LAB-17"), Seed("S04")]
internal sealed class ApatiteCrystals() : Finding<LabResult>(l => l.Test == LabTest.CrystalsApatite && l.IsPositive);

[Description("Calcium pyrophosphate crystals in a sample")]
[Evidence("CPD-LAB-01", "CDS-LAB-06")]
internal sealed class CppCrystals() : Finding<LabResult>(l => l.Test == LabTest.CrystalsCpp && l.IsPositive);
