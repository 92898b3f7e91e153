using Apatite.Model;

namespace Apatite.Rules.Rules.States;

[Description("A Kernig or Brudzinski sign"), Seed("S41")]
internal sealed class MeningealSign() : State<Meningism, ClinicalFinding>(
    s => s.Shows(Symptom.KernigSign) || s.Shows(Symptom.BrudzinskiSign));

[Description("Neck stiffness with headache, photophobia or vomiting")]
internal sealed class StiffNeckWithHeadache() : State<Meningism, ClinicalFinding, ClinicalFinding>(
    stiffness => stiffness.Shows(Symptom.NeckStiffness),
    companion => companion.Shows(Symptom.Headache) || companion.Shows(Symptom.Photophobia) || companion.Shows(Symptom.Vomiting));

[Description("Neck stiffness with fever"), Priority(-20)]
internal sealed class StiffNeckWithFever() : State<Meningism, Fever, ClinicalFinding>(
    fever => true,
    stiffness => stiffness.Shows(Symptom.NeckStiffness));

[Description("Headache with fever"), Priority(-20)]
internal sealed class HeadacheWithFever() : State<Meningism, Fever, ClinicalFinding>(
    fever => true,
    headache => headache.Shows(Symptom.Headache));

[Description("Altered consciousness or seizure with fever"), Priority(-20)]
internal sealed class BrainSignWithFever() : State<Meningism, Fever, ClinicalFinding>(
    fever => true,
    sign => sign.Shows(Symptom.AlteredConsciousness) || sign.Shows(Symptom.Seizure));

[Description("Headache with chills or rigors")]
internal sealed class HeadacheWithRigors() : State<Meningism, ClinicalFinding, ClinicalFinding>(
    headache => headache.Shows(Symptom.Headache),
    rigors => rigors.Shows(Symptom.Chills));

[Description("Altered consciousness with neck stiffness or headache")]
internal sealed class AlteredConsciousnessWithStiffNeckOrHeadache() : State<Meningism, ClinicalFinding, ClinicalFinding>(
    consciousness => consciousness.Shows(Symptom.AlteredConsciousness),
    companion => companion.Shows(Symptom.NeckStiffness) || companion.Shows(Symptom.Headache));

[Description("A petechial rash")]
internal sealed class PurpuraAsMeningism() : State<Meningism, ClinicalFinding>(s => s.Shows(Symptom.PetechialRash));
