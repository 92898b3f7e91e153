using Apatite.Model;

namespace Apatite.Rules.Clinical;

[Name("acute-neck-pain"), Description("Neck pain that began within days")]
[Evidence("RCT-CL-01", "RPA-CL-19")]
[Seed("S44")]
internal sealed class AcuteNeckPain : Rule
{
    public override void Define()
    {
        ClinicalFinding pain = null!;
        SymptomCourse course = null!;
        When()
            .Match(() => pain, s => s.Symptom == Symptom.NeckPain, s => s.IsPresent)
            .Match(() => course, c => Time.IsAcute(c));
        Then().Yield(ctx => new Evidence(ctx.Rule.Name, Basis.Of(pain, course)));
    }
}

[Name("neck-pain-of-unstated-onset"), Description("Neck pain whose onset the record does not give")]
[Evidence("RCT-CL-02")]
[Seed("S44")]
internal sealed class NeckPainOfUnstatedOnset : Rule
{
    public override void Define()
    {
        ClinicalFinding pain = null!;
        When()
            .Match(() => pain, s => s.Symptom == Symptom.NeckPain, s => s.IsPresent)
            .Not<SymptomCourse>(c => Time.IsStated(c));
        Then().Yield(ctx => new Evidence(ctx.Rule.Name, Basis.Of(pain)));
    }
}

[Name("neck-pain"), Description("Neck pain")]
[Evidence("CHI-CL-01", "SEA-CL-02")]
internal sealed class NeckPain : Rule
{
    public override void Define()
    {
        ClinicalFinding finding = null!;
        When().Match(() => finding, s => s.Symptom == Symptom.NeckPain, s => s.IsPresent);
        Then().Yield(ctx => new Evidence(ctx.Rule.Name, Basis.Of(finding)));
    }
}

[Name("limited-neck-movement"), Description("Limited range of neck movement")]
[Evidence("RCT-CL-03", "CDS-CL-04", "RPA-CL-18")]
internal sealed class LimitedNeckMovement : Rule
{
    public override void Define()
    {
        ClinicalFinding finding = null!;
        When().Match(() => finding, s => s.Symptom == Symptom.LimitedNeckMovement, s => s.IsPresent);
        Then().Yield(ctx => new Evidence(ctx.Rule.Name, Basis.Of(finding)));
    }
}

[Name("limited-neck-rotation"), Description("Limited neck rotation")]
[Evidence("CDS-CL-01")]
internal sealed class LimitedNeckRotation : Rule
{
    public override void Define()
    {
        ClinicalFinding finding = null!;
        When().Match(() => finding, s => s.Symptom == Symptom.NeckRotationLimited, s => s.IsPresent);
        Then().Yield(ctx => new Evidence(ctx.Rule.Name, Basis.Of(finding)));
    }
}

[Name("neck-stiffness"), Description("Neck stiffness")]
[Evidence("RCT-CL-04", "MEN-CL-02", "OCC-CL-03", "RPA-CL-18")]
[Seed("S45")]
internal sealed class NeckStiffness : Rule
{
    public override void Define()
    {
        ClinicalFinding finding = null!;
        When().Match(() => finding, s => s.Symptom == Symptom.NeckStiffness, s => s.IsPresent);
        Then().Yield(ctx => new Evidence(ctx.Rule.Name, Basis.Of(finding)));
    }
}

[Name("torticollis"), Description("Torticollis")]
[Evidence("RCT-CL-09")]
[Seed("S59")]
internal sealed class Torticollis : Rule
{
    public override void Define()
    {
        ClinicalFinding finding = null!;
        When().Match(() => finding, s => s.Symptom == Symptom.Torticollis, s => s.IsPresent);
        Then().Yield(ctx => new Evidence(ctx.Rule.Name, Basis.Of(finding)));
    }
}

[Name("paravertebral-muscle-spasm"), Description("Paravertebral muscle spasm")]
[Evidence("RCT-CL-08")]
[Seed("S40")]
internal sealed class ParavertebralMuscleSpasm : Rule
{
    public override void Define()
    {
        ClinicalFinding finding = null!;
        When().Match(() => finding, s => s.Symptom == Symptom.ParavertebralMuscleSpasm, s => s.IsPresent);
        Then().Yield(ctx => new Evidence(ctx.Rule.Name, Basis.Of(finding)));
    }
}

[Name("occipital-neuralgia-pattern"), Description("Occipital (Arnold) neuralgia pattern")]
[Evidence("OCC-CL-01")]
internal sealed class OccipitalNeuralgiaPattern : Rule
{
    public override void Define()
    {
        ClinicalFinding finding = null!;
        When().Match(() => finding, s => s.Symptom == Symptom.OccipitalNeuralgiaPattern, s => s.IsPresent);
        Then().Yield(ctx => new Evidence(ctx.Rule.Name, Basis.Of(finding)));
    }
}

[Name("occipital-pattern-with-tenderness"), Description("Occipital neuralgia pattern with focal tenderness")]
[Evidence("OCC-CL-04")]
internal sealed class OccipitalPatternWithTenderness : Rule
{
    public override void Define()
    {
        ClinicalFinding pattern = null!;
        ClinicalFinding tenderness = null!;
        When()
            .Match(() => pattern, s => s.Symptom == Symptom.OccipitalNeuralgiaPattern, s => s.IsPresent)
            .Match(() => tenderness, s => s.Symptom == Symptom.SpinalTenderness, s => s.IsPresent);
        Then().Yield(ctx => new Evidence(ctx.Rule.Name, Basis.Of(pattern, tenderness)));
    }
}
