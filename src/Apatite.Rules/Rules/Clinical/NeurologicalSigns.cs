using Apatite.Model;

namespace Apatite.Rules.Rules.Clinical;

[Description("Limb weakness")]
[Evidence("INF-CL-03", "SEA-CL-03")]
internal sealed class LimbWeakness() : Finding<ClinicalFinding>(s => s.Shows(Symptom.LimbWeakness));

[Description("Signs of spinal cord compression")]
[Evidence("CHI-CL-04", "MIG-CL-03", "SEA-CL-05"), Seed("S18")]
internal sealed class MyelopathySigns() : Finding<ClinicalFinding>(s => s.Shows(Symptom.MyelopathySigns));

[Description("Radicular pain or deficit")]
[Evidence("INC-CL-02", "MIG-CL-04"), Seed("S19")]
internal sealed class RadicularSigns() : Finding<ClinicalFinding>(s => s.Shows(Symptom.RadicularSigns));

[Description("Cauda equina signs")]
[Evidence("SEA-CL-04")]
internal sealed class CaudaEquinaSigns() : Finding<ClinicalFinding>(s => s.Shows(Symptom.CaudaEquinaSigns));

[Description("Bladder or bowel disturbance")]
[Evidence("SEA-CL-06")]
internal sealed class SphincterDisturbance() : Finding<ClinicalFinding>(s => s.Shows(Symptom.SphincterDisturbance));

[Description("Neither myelopathy nor radicular signs, both stated")]
[Evidence("MIG-CL-02")]
internal sealed class NoCordOrRootSigns() : Finding<ClinicalFinding, ClinicalFinding>(
    myelopathy => myelopathy.ShowsNo(Symptom.MyelopathySigns),
    radicular => radicular.ShowsNo(Symptom.RadicularSigns));

[Description("Horner sign")]
[Evidence("CAD-CL-01")]
internal sealed class HornerSign() : Finding<ClinicalFinding>(s => s.Shows(Symptom.HornerSign));

[Description("Thunderclap headache")]
[Evidence("CAD-CL-02")]
internal sealed class ThunderclapHeadache() : Finding<ClinicalFinding>(s => s.Shows(Symptom.ThunderclapHeadache));

[Description("Focal neurological deficit")]
[Evidence("CAD-CL-03", "MEN-CL-12")]
internal sealed class FocalNeurologicalDeficit() : Finding<ClinicalFinding>(s => s.Shows(Symptom.FocalNeurologicalDeficit));
