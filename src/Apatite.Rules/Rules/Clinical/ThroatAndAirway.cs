using Apatite.Model;

namespace Apatite.Rules.Rules.Clinical;

[Description("Odynophagia")]
[Evidence("RCT-CL-05", "MEN-CL-10", "CDS-CL-02", "DEG-CL-02", "RPA-CL-17"), Seed("S47")]
internal sealed class Odynophagia() : Finding<ClinicalFinding>(s => s.Shows(Symptom.Odynophagia));

[Description("Dysphagia")]
[Evidence("RCT-CL-06", "RPA-CL-03"), Seed("S46")]
internal sealed class Dysphagia() : Finding<ClinicalFinding>(s => s.Shows(Symptom.Dysphagia));

[Description("Sore throat")]
[Evidence("RCT-CL-07", "PHA-CL-01")]
internal sealed class SoreThroat() : Finding<ClinicalFinding>(s => s.Shows(Symptom.SoreThroat));

[Description("Stridor")]
[Evidence("RCT-CL-15", "RPA-CL-06")]
internal sealed class Stridor() : Finding<ClinicalFinding>(s => s.Shows(Symptom.Stridor));

[Description("Dyspnoea")]
[Evidence("RPA-CL-07")]
internal sealed class Dyspnoea() : Finding<ClinicalFinding>(s => s.Shows(Symptom.Dyspnoea));

[Description("Drooling")]
[Evidence("RPA-CL-08")]
internal sealed class Drooling() : Finding<ClinicalFinding>(s => s.Shows(Symptom.Drooling));

[Description("Trismus")]
[Evidence("RCT-CL-16", "RPA-CL-09")]
internal sealed class Trismus() : Finding<ClinicalFinding>(s => s.Shows(Symptom.Trismus));

[Description("Muffled voice")]
[Evidence("RPA-CL-10")]
internal sealed class MuffledVoice() : Finding<ClinicalFinding>(s => s.Shows(Symptom.MuffledVoice));

[Description("Bulge of the posterior pharyngeal wall")]
[Evidence("RCT-CL-18", "RPA-CL-11")]
internal sealed class PharyngealBulge() : Finding<ClinicalFinding>(s => s.Shows(Symptom.PharyngealBulge));

[Description("Pharyngeal erythema")]
[Evidence("PHA-CL-02")]
internal sealed class PharyngealErythema() : Finding<ClinicalFinding>(s => s.Shows(Symptom.PharyngealErythema));

[Description("Cervical lymphadenopathy")]
[Evidence("RPA-CL-12", "KAW-CL-01")]
internal sealed class CervicalLymphadenopathy() : Finding<ClinicalFinding>(s => s.Shows(Symptom.CervicalLymphadenopathy));

[Description("Exudate on the tonsils")]
[Evidence("PHA-CL-04")]
internal sealed class TonsillarExudate() : Finding<ClinicalFinding>(s => s.Shows(Symptom.TonsillarExudate));

[Description("Cough or coryza")]
[Evidence("PHA-CL-05")]
internal sealed class CoughOrCoryza() : Finding<ClinicalFinding>(s => s.Shows(Symptom.Cough) || s.Shows(Symptom.Coryza));
