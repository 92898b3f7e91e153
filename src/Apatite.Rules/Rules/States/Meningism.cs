using Apatite.Model;

namespace Apatite.Rules.States;

[Name("meningeal-sign"), Description("A Kernig or Brudzinski sign")]
[Seed("S41")]
internal sealed class MeningealSign : Rule
{
    public override void Define()
    {
        ClinicalFinding finding = null!;
        When()
            .Match(() => finding,
                s => s.Symptom == Symptom.KernigSign || s.Symptom == Symptom.BrudzinskiSign,
                s => s.IsPresent);
        Then().Yield(ctx => new Meningism(ctx.Rule.Name, Basis.Of(finding)));
    }
}

[Name("stiff-neck-with-headache"), Description("Neck stiffness with headache, photophobia or vomiting")]
internal sealed class StiffNeckWithHeadache : Rule
{
    public override void Define()
    {
        ClinicalFinding stiffness = null!;
        ClinicalFinding companion = null!;
        When()
            .Match(() => stiffness, s => s.Symptom == Symptom.NeckStiffness, s => s.IsPresent)
            .Match(() => companion,
                s => s.Symptom == Symptom.Headache || s.Symptom == Symptom.Photophobia || s.Symptom == Symptom.Vomiting,
                s => s.IsPresent);
        Then().Yield(ctx => new Meningism(ctx.Rule.Name, Basis.Of(stiffness, companion)));
    }
}

[Name("stiff-neck-with-fever"), Description("Neck stiffness with fever")]
[Priority(-20)]
internal sealed class StiffNeckWithFever : Rule
{
    public override void Define()
    {
        ClinicalFinding stiffness = null!;
        Fever fever = null!;
        When()
            .Match(() => stiffness, s => s.Symptom == Symptom.NeckStiffness, s => s.IsPresent)
            .Match(() => fever);
        Then().Yield(ctx => new Meningism(ctx.Rule.Name, Basis.Of(Basis.Of(fever), stiffness)));
    }
}

[Name("headache-with-fever"), Description("Headache with fever")]
[Priority(-20)]
internal sealed class HeadacheWithFever : Rule
{
    public override void Define()
    {
        ClinicalFinding headache = null!;
        Fever fever = null!;
        When()
            .Match(() => headache, s => s.Symptom == Symptom.Headache, s => s.IsPresent)
            .Match(() => fever);
        Then().Yield(ctx => new Meningism(ctx.Rule.Name, Basis.Of(Basis.Of(fever), headache)));
    }
}

[Name("brain-sign-with-fever"), Description("Altered consciousness or seizure with fever")]
[Priority(-20)]
internal sealed class BrainSignWithFever : Rule
{
    public override void Define()
    {
        ClinicalFinding sign = null!;
        Fever fever = null!;
        When()
            .Match(() => sign, s => s.Symptom == Symptom.AlteredConsciousness || s.Symptom == Symptom.Seizure, s => s.IsPresent)
            .Match(() => fever);
        Then().Yield(ctx => new Meningism(ctx.Rule.Name, Basis.Of(Basis.Of(fever), sign)));
    }
}

[Name("headache-with-rigors"), Description("Headache with chills or rigors")]
internal sealed class HeadacheWithRigors : Rule
{
    public override void Define()
    {
        ClinicalFinding headache = null!;
        ClinicalFinding rigors = null!;
        When()
            .Match(() => headache, s => s.Symptom == Symptom.Headache, s => s.IsPresent)
            .Match(() => rigors, s => s.Symptom == Symptom.Chills, s => s.IsPresent);
        Then().Yield(ctx => new Meningism(ctx.Rule.Name, Basis.Of(headache, rigors)));
    }
}

[Name("altered-consciousness-with-stiff-neck-or-headache")]
[Description("Altered consciousness with neck stiffness or headache")]
internal sealed class AlteredConsciousnessWithStiffNeckOrHeadache : Rule
{
    public override void Define()
    {
        ClinicalFinding consciousness = null!;
        ClinicalFinding companion = null!;
        When()
            .Match(() => consciousness, s => s.Symptom == Symptom.AlteredConsciousness, s => s.IsPresent)
            .Match(() => companion, s => s.Symptom == Symptom.NeckStiffness || s.Symptom == Symptom.Headache, s => s.IsPresent);
        Then().Yield(ctx => new Meningism(ctx.Rule.Name, Basis.Of(consciousness, companion)));
    }
}

[Name("purpura-as-meningism"), Description("A petechial rash")]
internal sealed class PurpuraAsMeningism : Rule
{
    public override void Define()
    {
        ClinicalFinding finding = null!;
        When().Match(() => finding, s => s.Symptom == Symptom.PetechialRash, s => s.IsPresent);
        Then().Yield(ctx => new Meningism(ctx.Rule.Name, Basis.Of(finding)));
    }
}
