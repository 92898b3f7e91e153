using Apatite.Model;

namespace Apatite.Rules.Rules.Clinical;

[Description("Headache")]
[Evidence("MEN-CL-03", "ASM-CL-02")]
internal sealed class Headache() : Finding<ClinicalFinding>(s => s.Shows(Symptom.Headache));

[Description("Photophobia")]
[Evidence("ASM-CL-01")]
internal sealed class Photophobia() : Finding<ClinicalFinding>(s => s.Shows(Symptom.Photophobia));

[Description("Altered consciousness")]
[Evidence("MEN-CL-04")]
internal sealed class AlteredConsciousness() : Finding<ClinicalFinding>(s => s.Shows(Symptom.AlteredConsciousness));

[Name("meningitis-triad-absent"), Description("Consciousness unaltered, no fever and no neck stiffness, all three stated"), Priority(-20)]
[Evidence("MEN-CL-05")]
internal sealed class MeningitisTriadAbsent : Rule
{
    public override void Define()
    {
        ClinicalFinding consciousness = null!;
        ClinicalFinding stiffness = null!;
        Afebrile afebrile = null!;
        When()
            .Match(() => consciousness, s => s.Symptom == Symptom.AlteredConsciousness, s => s.IsAbsent)
            .Match(() => stiffness, s => s.Symptom == Symptom.NeckStiffness, s => s.IsAbsent)
            .Match(() => afebrile);
        Then().Yield(ctx => new Evidence(ctx.Rule.Name, Basis.Of(Basis.Of(consciousness, stiffness), Basis.Of(afebrile))));
    }
}

[Description("Kernig sign")]
[Evidence("RCT-CL-21", "MEN-CL-06"), Seed("S41")]
internal sealed class KernigSign() : Finding<ClinicalFinding>(s => s.Shows(Symptom.KernigSign));

[Description("Brudzinski sign")]
[Evidence("MEN-CL-07"), Seed("S41")]
internal sealed class BrudzinskiSign() : Finding<ClinicalFinding>(s => s.Shows(Symptom.BrudzinskiSign));

[Description("Petechial or purpuric rash")]
[Evidence("MEN-CL-08")]
internal sealed class PetechialRash() : Finding<ClinicalFinding>(s => s.Shows(Symptom.PetechialRash));

[Description("Seizure")]
[Evidence("MEN-CL-09")]
internal sealed class Seizure() : Finding<ClinicalFinding>(s => s.Shows(Symptom.Seizure));
