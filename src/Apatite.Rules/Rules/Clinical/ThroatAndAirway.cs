using Apatite.Model;

namespace Apatite.Rules.Clinical;

[Name("odynophagia"), Description("Odynophagia")]
[Evidence("RCT-CL-05", "MEN-CL-10", "CDS-CL-02", "DEG-CL-02", "RPA-CL-17")]
[Seed("S47")]
internal sealed class Odynophagia : Rule
{
    public override void Define()
    {
        ClinicalFinding finding = null!;
        When().Match(() => finding, s => s.Symptom == Symptom.Odynophagia, s => s.IsPresent);
        Then().Yield(ctx => new Evidence(ctx.Rule.Name, Basis.Of(finding)));
    }
}

[Name("dysphagia"), Description("Dysphagia")]
[Evidence("RCT-CL-06", "RPA-CL-03")]
[Seed("S46")]
internal sealed class Dysphagia : Rule
{
    public override void Define()
    {
        ClinicalFinding finding = null!;
        When().Match(() => finding, s => s.Symptom == Symptom.Dysphagia, s => s.IsPresent);
        Then().Yield(ctx => new Evidence(ctx.Rule.Name, Basis.Of(finding)));
    }
}

[Name("sore-throat"), Description("Sore throat")]
[Evidence("RCT-CL-07", "PHA-CL-01")]
internal sealed class SoreThroat : Rule
{
    public override void Define()
    {
        ClinicalFinding finding = null!;
        When().Match(() => finding, s => s.Symptom == Symptom.SoreThroat, s => s.IsPresent);
        Then().Yield(ctx => new Evidence(ctx.Rule.Name, Basis.Of(finding)));
    }
}

[Name("stridor"), Description("Stridor")]
[Evidence("RCT-CL-15", "RPA-CL-06")]
internal sealed class Stridor : Rule
{
    public override void Define()
    {
        ClinicalFinding finding = null!;
        When().Match(() => finding, s => s.Symptom == Symptom.Stridor, s => s.IsPresent);
        Then().Yield(ctx => new Evidence(ctx.Rule.Name, Basis.Of(finding)));
    }
}

[Name("dyspnoea"), Description("Dyspnoea")]
[Evidence("RPA-CL-07")]
internal sealed class Dyspnoea : Rule
{
    public override void Define()
    {
        ClinicalFinding finding = null!;
        When().Match(() => finding, s => s.Symptom == Symptom.Dyspnoea, s => s.IsPresent);
        Then().Yield(ctx => new Evidence(ctx.Rule.Name, Basis.Of(finding)));
    }
}

[Name("drooling"), Description("Drooling")]
[Evidence("RPA-CL-08")]
internal sealed class Drooling : Rule
{
    public override void Define()
    {
        ClinicalFinding finding = null!;
        When().Match(() => finding, s => s.Symptom == Symptom.Drooling, s => s.IsPresent);
        Then().Yield(ctx => new Evidence(ctx.Rule.Name, Basis.Of(finding)));
    }
}

[Name("trismus"), Description("Trismus")]
[Evidence("RCT-CL-16", "RPA-CL-09")]
internal sealed class Trismus : Rule
{
    public override void Define()
    {
        ClinicalFinding finding = null!;
        When().Match(() => finding, s => s.Symptom == Symptom.Trismus, s => s.IsPresent);
        Then().Yield(ctx => new Evidence(ctx.Rule.Name, Basis.Of(finding)));
    }
}

[Name("muffled-voice"), Description("Muffled voice")]
[Evidence("RPA-CL-10")]
internal sealed class MuffledVoice : Rule
{
    public override void Define()
    {
        ClinicalFinding finding = null!;
        When().Match(() => finding, s => s.Symptom == Symptom.MuffledVoice, s => s.IsPresent);
        Then().Yield(ctx => new Evidence(ctx.Rule.Name, Basis.Of(finding)));
    }
}

[Name("pharyngeal-bulge"), Description("Bulge of the posterior pharyngeal wall")]
[Evidence("RCT-CL-18", "RPA-CL-11")]
internal sealed class PharyngealBulge : Rule
{
    public override void Define()
    {
        ClinicalFinding finding = null!;
        When().Match(() => finding, s => s.Symptom == Symptom.PharyngealBulge, s => s.IsPresent);
        Then().Yield(ctx => new Evidence(ctx.Rule.Name, Basis.Of(finding)));
    }
}

[Name("pharyngeal-erythema"), Description("Pharyngeal erythema")]
[Evidence("PHA-CL-02")]
internal sealed class PharyngealErythema : Rule
{
    public override void Define()
    {
        ClinicalFinding finding = null!;
        When().Match(() => finding, s => s.Symptom == Symptom.PharyngealErythema, s => s.IsPresent);
        Then().Yield(ctx => new Evidence(ctx.Rule.Name, Basis.Of(finding)));
    }
}

[Name("cervical-lymphadenopathy"), Description("Cervical lymphadenopathy")]
[Evidence("RPA-CL-12", "KAW-CL-01")]
internal sealed class CervicalLymphadenopathy : Rule
{
    public override void Define()
    {
        ClinicalFinding finding = null!;
        When().Match(() => finding, s => s.Symptom == Symptom.CervicalLymphadenopathy, s => s.IsPresent);
        Then().Yield(ctx => new Evidence(ctx.Rule.Name, Basis.Of(finding)));
    }
}
