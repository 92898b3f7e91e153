using Apatite.Model;

namespace Apatite.Rules.Clinical;

[Name("headache"), Description("Headache")]
[Evidence("MEN-CL-03", "ASM-CL-02")]
internal sealed class Headache : Rule
{
    public override void Define()
    {
        ClinicalFinding finding = null!;
        When().Match(() => finding, s => s.Symptom == Symptom.Headache, s => s.IsPresent);
        Then().Yield(ctx => new Evidence(ctx.Rule.Name, Basis.Of(finding)));
    }
}

[Name("photophobia"), Description("Photophobia")]
[Evidence("ASM-CL-01")]
internal sealed class Photophobia : Rule
{
    public override void Define()
    {
        ClinicalFinding finding = null!;
        When().Match(() => finding, s => s.Symptom == Symptom.Photophobia, s => s.IsPresent);
        Then().Yield(ctx => new Evidence(ctx.Rule.Name, Basis.Of(finding)));
    }
}

[Name("altered-consciousness"), Description("Altered consciousness")]
[Evidence("MEN-CL-04")]
internal sealed class AlteredConsciousness : Rule
{
    public override void Define()
    {
        ClinicalFinding finding = null!;
        When().Match(() => finding, s => s.Symptom == Symptom.AlteredConsciousness, s => s.IsPresent);
        Then().Yield(ctx => new Evidence(ctx.Rule.Name, Basis.Of(finding)));
    }
}

[Name("meningitis-triad-absent"), Description("Consciousness unaltered, no fever and no neck stiffness, all three stated")]
[Priority(-20)]
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

[Name("kernig-sign"), Description("Kernig sign")]
[Evidence("RCT-CL-21", "MEN-CL-06")]
[Seed("S41")]
internal sealed class KernigSign : Rule
{
    public override void Define()
    {
        ClinicalFinding finding = null!;
        When().Match(() => finding, s => s.Symptom == Symptom.KernigSign, s => s.IsPresent);
        Then().Yield(ctx => new Evidence(ctx.Rule.Name, Basis.Of(finding)));
    }
}

[Name("brudzinski-sign"), Description("Brudzinski sign")]
[Evidence("MEN-CL-07")]
[Seed("S41")]
internal sealed class BrudzinskiSign : Rule
{
    public override void Define()
    {
        ClinicalFinding finding = null!;
        When().Match(() => finding, s => s.Symptom == Symptom.BrudzinskiSign, s => s.IsPresent);
        Then().Yield(ctx => new Evidence(ctx.Rule.Name, Basis.Of(finding)));
    }
}

[Name("petechial-rash"), Description("Petechial or purpuric rash")]
[Evidence("MEN-CL-08")]
internal sealed class PetechialRash : Rule
{
    public override void Define()
    {
        ClinicalFinding finding = null!;
        When().Match(() => finding, s => s.Symptom == Symptom.PetechialRash, s => s.IsPresent);
        Then().Yield(ctx => new Evidence(ctx.Rule.Name, Basis.Of(finding)));
    }
}

[Name("seizure"), Description("Seizure")]
[Evidence("MEN-CL-09")]
internal sealed class Seizure : Rule
{
    public override void Define()
    {
        ClinicalFinding finding = null!;
        When().Match(() => finding, s => s.Symptom == Symptom.Seizure, s => s.IsPresent);
        Then().Yield(ctx => new Evidence(ctx.Rule.Name, Basis.Of(finding)));
    }
}
