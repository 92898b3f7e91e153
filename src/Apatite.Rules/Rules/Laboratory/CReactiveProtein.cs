using Apatite.Model;
using Apatite.Rules.LabValues;

namespace Apatite.Rules.Rules.Laboratory;

[Description("CRP below 5 mg/L, or stated normal")]
[Evidence("INF-LAB-02", "RPA-LAB-06", "CDS-LAB-04", "SEA-LAB-04")]
internal sealed class CrpNormal() : Finding<LabResult>(l => l.Test == LabTest.Crp && Crp.IsNormal(l));

[Description("CRP below 10 mg/L")]
[Evidence("DEG-LAB-01")]
internal sealed class CrpBelow10() : Finding<LabResult>(l => l.Test == LabTest.Crp && (l.IsBelow(10m) || Crp.IsNormal(l)));

[Description("CRP below 20 mg/L")]
[Evidence("DISC-LAB-01")]
internal sealed class CrpBelow20() : Finding<LabResult>(l => l.Test == LabTest.Crp && (l.IsBelow(20m) || Crp.IsNormal(l)));

[Description("CRP below 50 mg/L, not within the first 12 hours of the complaint")]
[Evidence("MEN-LAB-02")]
internal sealed class CrpBelow50() : Finding<LabResult>(
    l => l.Test == LabTest.Crp && (l.IsBelow(50m) || Crp.IsNormal(l)),
    given: when => when.Not<SymptomCourse>(c => c.DurationDays < 0.5m));

[Description("CRP from 5 to below 50 mg/L")]
[Evidence("RCT-LAB-03")]
internal sealed class Crp5To49() : Finding<LabResult>(l => l.Test == LabTest.Crp && l.IsAtLeast(5m) && l.IsBelow(50m));

[Description("CRP from 50 to below 100 mg/L")]
[Evidence("RCT-LAB-05"), Seed("S40")]
internal sealed class Crp50To99() : Finding<LabResult>(l => l.Test == LabTest.Crp && l.IsAtLeast(50m) && l.IsBelow(100m));

[Description("CRP at or above 20 mg/L")]
[Evidence("INF-LAB-01", "DEG-LAB-02", "OCC-LAB-01"), Seed("S40", "S41")]
internal sealed class CrpAtLeast20() : Finding<LabResult>(l => l.Test == LabTest.Crp && l.IsAtLeast(20m));

[Description("CRP at or above 50 mg/L")]
[Evidence("MEN-LAB-01", "ASM-LAB-01", "CDS-LAB-01")]
internal sealed class CrpAtLeast50() : Finding<LabResult>(l => l.Test == LabTest.Crp && l.IsAtLeast(50m));

[Description("CRP at or above 100 mg/L")]
[Evidence("RCT-LAB-04", "RPA-LAB-02", "DISC-LAB-02")]
internal sealed class CrpAtLeast100() : Finding<LabResult>(l => l.Test == LabTest.Crp && l.IsAtLeast(100m));

[Description("CRP or inflammatory markers raised, no figure given")]
[Evidence("RCT-LAB-13", "INF-LAB-09", "RPA-LAB-07", "DEG-LAB-03", "OCC-LAB-02", "CDS-LAB-05", "INC-LAB-02")]
internal sealed class CrpRaisedWithoutNumber() : Finding<LabResult>(l => l.Test == LabTest.Crp && Crp.IsRaisedWithoutNumber(l));

[Description("CRP at or above 20 mg/L that nothing else explains in a patient without symptoms")]
[Evidence("INC-LAB-01")]
internal sealed class CrpRaisedWithoutSymptoms() : Finding<LabResult, ClinicalFinding>(
    crp => crp.Test == LabTest.Crp && crp.IsAtLeast(20m),
    symptoms => symptoms.Shows(Symptom.Asymptomatic));
