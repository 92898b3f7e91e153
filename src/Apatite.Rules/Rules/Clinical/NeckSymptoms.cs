using Apatite.Model;

namespace Apatite.Rules.Rules.Clinical;

[Description("Neck pain that began within days")]
[Evidence("RCT-CL-01", "RPA-CL-19"), Seed("S44")]
internal sealed class AcuteNeckPain() : Finding<ClinicalFinding, SymptomCourse>(
    pain => pain.Shows(Symptom.NeckPain),
    course => Time.IsAcute(course));

[Description("Neck pain whose onset the record does not give")]
[Evidence("RCT-CL-02"), Seed("S44")]
internal sealed class NeckPainOfUnstatedOnset() : Finding<ClinicalFinding>(
    s => s.Shows(Symptom.NeckPain),
    given: when => when.Not<SymptomCourse>(c => Time.IsStated(c)));

[Description("Neck pain")]
[Evidence("CHI-CL-01", "SEA-CL-02")]
internal sealed class NeckPain() : Finding<ClinicalFinding>(s => s.Shows(Symptom.NeckPain));

[Description("Limited range of neck movement")]
[Evidence("RCT-CL-03", "CDS-CL-04", "RPA-CL-18")]
internal sealed class LimitedNeckMovement() : Finding<ClinicalFinding>(s => s.Shows(Symptom.LimitedNeckMovement));

[Description("Limited neck rotation")]
[Evidence("CDS-CL-01")]
internal sealed class LimitedNeckRotation() : Finding<ClinicalFinding>(s => s.Shows(Symptom.NeckRotationLimited));

[Description("Neck stiffness")]
[Evidence("RCT-CL-04", "MEN-CL-02", "OCC-CL-03", "RPA-CL-18"), Seed("S45")]
internal sealed class NeckStiffness() : Finding<ClinicalFinding>(s => s.Shows(Symptom.NeckStiffness));

[Description("Torticollis")]
[Evidence("RCT-CL-09"), Seed("S59")]
internal sealed class Torticollis() : Finding<ClinicalFinding>(s => s.Shows(Symptom.Torticollis));

[Description("Paravertebral muscle spasm")]
[Evidence("RCT-CL-08"), Seed("S40")]
internal sealed class ParavertebralMuscleSpasm() : Finding<ClinicalFinding>(s => s.Shows(Symptom.ParavertebralMuscleSpasm));

[Description("Occipital (Arnold) neuralgia pattern")]
[Evidence("OCC-CL-01")]
internal sealed class OccipitalNeuralgiaPattern() : Finding<ClinicalFinding>(s => s.Shows(Symptom.OccipitalNeuralgiaPattern));

[Description("Occipital neuralgia pattern with focal tenderness")]
[Evidence("OCC-CL-04")]
internal sealed class OccipitalPatternWithTenderness() : Finding<ClinicalFinding, ClinicalFinding>(
    pattern => pattern.Shows(Symptom.OccipitalNeuralgiaPattern),
    tenderness => tenderness.Shows(Symptom.SpinalTenderness));
