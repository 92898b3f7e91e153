using Apatite.Model;
using Apatite.Rules.LabValues;

namespace Apatite.Rules.Rules.Laboratory;

[Description("White cells at or below 10 x 10*9/L, or stated normal")]
[Evidence("RCT-LAB-07"), Seed("S40")]
internal sealed class LeukocytesNormal() : Finding<LabResult>(l => l.Test == LabTest.Leukocytes && WhiteCells.IsNormal(l));

[Description("White cells above 10 and at most 13 x 10*9/L")]
[Evidence("RCT-LAB-08"), Seed("S49")]
internal sealed class LeukocytesSlightlyRaised() : Finding<LabResult>(
    l => l.Test == LabTest.Leukocytes && l.IsAbove(10m) && l.IsAtMost(13m));

[Description("White cells at or above 15 x 10*9/L")]
[Evidence("RCT-LAB-09", "RPA-LAB-01")]
internal sealed class LeukocytesAtLeast15() : Finding<LabResult>(l => l.Test == LabTest.Leukocytes && l.IsAtLeast(15m));

[Description("White cells above 10 x 10*9/L, or stated raised")]
[Evidence("MAL-LAB-05", "DEG-LAB-04")]
internal sealed class LeukocytesAbove10() : Finding<LabResult>(
    l => l.Test == LabTest.Leukocytes && (l.IsAbove(10m) || WhiteCells.IsRaisedWithoutNumber(l)));

[Description("White cells raised, no figure given")]
[Evidence("RPA-LAB-08", "RCT-LAB-14"), Seed("S49")]
internal sealed class LeukocytesRaisedWithoutNumber() : Finding<LabResult>(
    l => l.Test == LabTest.Leukocytes && WhiteCells.IsRaisedWithoutNumber(l));

[Description("Neutrophils stated raised")]
[Evidence("RCT-LAB-15", "RPA-LAB-09"), Seed("S49")]
internal sealed class NeutrophilsRaisedWithoutNumber() : Finding<LabResult>(
    l => l.Test == LabTest.Neutrophils && WhiteCells.IsRaisedWithoutNumber(l));

[Description("Platelets below 150 x 10*9/L")]
[Evidence("MAL-LAB-04")]
internal sealed class PlateletsBelow150() : Finding<LabResult>(
    l => l.Test == LabTest.Platelets && (l.IsBelow(150m) || (!l.Value.HasValue && l.Interpretation == Interpretation.Low)));
