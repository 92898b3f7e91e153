using Apatite.Model;

namespace Apatite.Rules.DiscImaging;

[Name("disc-high-t-2-signal"), Description("MRI: fluid-like high T2 signal of a disc")]
[Evidence("DISC-MRI-03", "INF-MRI-05", "TUM-IMG-03", "CHI-MRI-01")]
internal sealed class DiscHighT2Signal : Rule
{
    public override void Define()
    {
        ImagingFinding finding = null!;
        When().Match(() => finding, f => f.Finding == FindingType.DiscHighT2Signal, f => f.IsPresent);
        Then().Yield(ctx => new Evidence(ctx.Rule.Name, Basis.Of(finding)));
    }
}

[Name("no-disc-high-t-2-signal"), Description("MRI, not within the first two weeks: no high T2 signal of the disc")]
[Evidence("DISC-MRI-02", "DIA-MRI-01")]
internal sealed class NoDiscHighT2Signal : Rule
{
    public override void Define()
    {
        ImagingFinding finding = null!;
        When()
            .Match(() => finding, f => f.Finding == FindingType.DiscHighT2Signal, f => f.IsAbsent)
            .Not<SymptomCourse>(c => c.DurationDays < 14);
        Then().Yield(ctx => new Evidence(ctx.Rule.Name, Basis.Of(finding)));
    }
}

[Name("disc-enhancement"), Description("MRI: enhancement of the disc")]
[Evidence("INF-MRI-06")]
internal sealed class DiscEnhancement : Rule
{
    public override void Define()
    {
        ImagingFinding finding = null!;
        When().Match(() => finding, f => f.Finding == FindingType.DiscEnhancement, f => f.IsPresent);
        Then().Yield(ctx => new Evidence(ctx.Rule.Name, Basis.Of(finding)));
    }
}

[Name("diffusion-claw-sign"), Description("MRI: diffusion claw sign")]
[Evidence("INF-MRI-04", "DEG-MRI-01", "MOD-MRI-02")]
internal sealed class DiffusionClawSign : Rule
{
    public override void Define()
    {
        ImagingFinding finding = null!;
        When().Match(() => finding, f => f.Finding == FindingType.DwiClawSign, f => f.IsPresent);
        Then().Yield(ctx => new Evidence(ctx.Rule.Name, Basis.Of(finding)));
    }
}

[Name("no-diffusion-claw-sign"), Description("MRI: no diffusion claw sign but diffuse high signal")]
[Evidence("INF-MRI-03")]
internal sealed class NoDiffusionClawSign : Rule
{
    public override void Define()
    {
        ImagingFinding finding = null!;
        When().Match(() => finding, f => f.Finding == FindingType.DwiClawSign, f => f.IsAbsent);
        Then().Yield(ctx => new Evidence(ctx.Rule.Name, Basis.Of(finding)));
    }
}

[Name("fdg-uptake"), Description("Raised FDG uptake of the disc space")]
[Evidence("INF-NUC-01")]
internal sealed class FdgUptake : Rule
{
    public override void Define()
    {
        ImagingFinding finding = null!;
        When().Match(() => finding, f => f.Finding == FindingType.FdgUptake, f => f.IsPresent);
        Then().Yield(ctx => new Evidence(ctx.Rule.Name, Basis.Of(finding)));
    }
}

[Name("no-fdg-uptake"), Description("No raised FDG uptake of the disc space")]
[Evidence("INF-NUC-02")]
internal sealed class NoFdgUptake : Rule
{
    public override void Define()
    {
        ImagingFinding finding = null!;
        When().Match(() => finding, f => f.Finding == FindingType.FdgUptake, f => f.IsAbsent);
        Then().Yield(ctx => new Evidence(ctx.Rule.Name, Basis.Of(finding)));
    }
}
