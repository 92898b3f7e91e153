using Apatite.Model;

namespace Apatite.Rules.Rules.Clinical;

[Description("Conjunctival injection")]
[Evidence("KAW-CL-03")]
internal sealed class ConjunctivalInjection() : Finding<ClinicalFinding>(s => s.Shows(Symptom.ConjunctivalInjection));

[Description("Changes of lips or oral mucosa")]
[Evidence("KAW-CL-04")]
internal sealed class OralMucosalChanges() : Finding<ClinicalFinding>(s => s.Shows(Symptom.OralMucosalChanges));

[Description("Redness, oedema or peeling of hands or feet")]
[Evidence("KAW-CL-05")]
internal sealed class ExtremityChanges() : Finding<ClinicalFinding>(s => s.Shows(Symptom.ExtremityChanges));

[Description("Polymorphous rash")]
[Evidence("KAW-CL-06")]
internal sealed class PolymorphousRash() : Finding<ClinicalFinding>(s => s.Shows(Symptom.PolymorphousRash));
