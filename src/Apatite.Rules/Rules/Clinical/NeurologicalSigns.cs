using Apatite.Model;

namespace Apatite.Rules.Clinical;

[Name("limb-weakness"), Description("Limb weakness")]
[Evidence("INF-CL-03", "SEA-CL-03")]
internal sealed class LimbWeakness : Rule
{
    public override void Define()
    {
        ClinicalFinding finding = null!;
        When().Match(() => finding, s => s.Symptom == Symptom.LimbWeakness, s => s.IsPresent);
        Then().Yield(ctx => new Evidence(ctx.Rule.Name, Basis.Of(finding)));
    }
}

[Name("myelopathy-signs"), Description("Signs of spinal cord compression")]
[Evidence("CHI-CL-04", "MIG-CL-03", "SEA-CL-05")]
[Seed("S18")]
internal sealed class MyelopathySigns : Rule
{
    public override void Define()
    {
        ClinicalFinding finding = null!;
        When().Match(() => finding, s => s.Symptom == Symptom.MyelopathySigns, s => s.IsPresent);
        Then().Yield(ctx => new Evidence(ctx.Rule.Name, Basis.Of(finding)));
    }
}

[Name("radicular-signs"), Description("Radicular pain or deficit")]
[Evidence("INC-CL-02", "MIG-CL-04")]
[Seed("S19")]
internal sealed class RadicularSigns : Rule
{
    public override void Define()
    {
        ClinicalFinding finding = null!;
        When().Match(() => finding, s => s.Symptom == Symptom.RadicularSigns, s => s.IsPresent);
        Then().Yield(ctx => new Evidence(ctx.Rule.Name, Basis.Of(finding)));
    }
}

[Name("cauda-equina-signs"), Description("Cauda equina signs")]
[Evidence("SEA-CL-04")]
internal sealed class CaudaEquinaSigns : Rule
{
    public override void Define()
    {
        ClinicalFinding finding = null!;
        When().Match(() => finding, s => s.Symptom == Symptom.CaudaEquinaSigns, s => s.IsPresent);
        Then().Yield(ctx => new Evidence(ctx.Rule.Name, Basis.Of(finding)));
    }
}

[Name("sphincter-disturbance"), Description("Bladder or bowel disturbance")]
[Evidence("SEA-CL-06")]
internal sealed class SphincterDisturbance : Rule
{
    public override void Define()
    {
        ClinicalFinding finding = null!;
        When().Match(() => finding, s => s.Symptom == Symptom.SphincterDisturbance, s => s.IsPresent);
        Then().Yield(ctx => new Evidence(ctx.Rule.Name, Basis.Of(finding)));
    }
}

[Name("no-cord-or-root-signs"), Description("Neither myelopathy nor radicular signs, both stated")]
[Evidence("MIG-CL-02")]
internal sealed class NoCordOrRootSigns : Rule
{
    public override void Define()
    {
        ClinicalFinding myelopathy = null!;
        ClinicalFinding radicular = null!;
        When()
            .Match(() => myelopathy, s => s.Symptom == Symptom.MyelopathySigns, s => s.IsAbsent)
            .Match(() => radicular, s => s.Symptom == Symptom.RadicularSigns, s => s.IsAbsent);
        Then().Yield(ctx => new Evidence(ctx.Rule.Name, Basis.Of(myelopathy, radicular)));
    }
}

[Name("horner-sign"), Description("Horner sign")]
[Evidence("CAD-CL-01")]
internal sealed class HornerSign : Rule
{
    public override void Define()
    {
        ClinicalFinding finding = null!;
        When().Match(() => finding, s => s.Symptom == Symptom.HornerSign, s => s.IsPresent);
        Then().Yield(ctx => new Evidence(ctx.Rule.Name, Basis.Of(finding)));
    }
}

[Name("thunderclap-headache"), Description("Thunderclap headache")]
[Evidence("CAD-CL-02")]
internal sealed class ThunderclapHeadache : Rule
{
    public override void Define()
    {
        ClinicalFinding finding = null!;
        When().Match(() => finding, s => s.Symptom == Symptom.ThunderclapHeadache, s => s.IsPresent);
        Then().Yield(ctx => new Evidence(ctx.Rule.Name, Basis.Of(finding)));
    }
}

[Name("focal-neurological-deficit"), Description("Focal neurological deficit")]
[Evidence("CAD-CL-03", "MEN-CL-12")]
internal sealed class FocalNeurologicalDeficit : Rule
{
    public override void Define()
    {
        ClinicalFinding finding = null!;
        When().Match(() => finding, s => s.Symptom == Symptom.FocalNeurologicalDeficit, s => s.IsPresent);
        Then().Yield(ctx => new Evidence(ctx.Rule.Name, Basis.Of(finding)));
    }
}
