using Apatite.Model;

namespace Apatite.Rules.OtherImaging;

[Name("ossification-of-posterior-longitudinal-ligament")]
[Description("Ossification behind the vertebral bodies, in the posterior longitudinal ligament")]
[Evidence("OPL-CT-01", "MIG-CT-03", "OTH-CT-07")]
[Seed("S31")]
internal sealed class OssificationOfPosteriorLongitudinalLigament : Rule
{
    public override void Define()
    {
        ImagingFinding finding = null!;
        When()
            .Match(() => finding,
                f => f.Finding == FindingType.Ossification,
                f => f.IsPresent,
                f => PosteriorLongitudinalLigament.IsIt(f));
        Then().Yield(ctx => new Evidence(ctx.Rule.Name, Basis.Of(finding)));
    }
}

[Name("ossification-along-c-3-to-c-6")]
[Description("Ossification of the posterior longitudinal ligament over several levels between C3 and C6")]
[Evidence("OPL-CT-02")]
internal sealed class OssificationAlongC3ToC6 : Rule
{
    public override void Define()
    {
        ImagingFinding finding = null!;
        When()
            .Match(() => finding,
                f => f.Finding == FindingType.Ossification,
                f => f.IsPresent,
                f => PosteriorLongitudinalLigament.IsUsualStretch(f));
        Then().Yield(ctx => new Evidence(ctx.Rule.Name, Basis.Of(finding)));
    }
}

[Name("ossification-of-ligamentum-flavum"), Description("Ossification of the ligamentum flavum")]
[Evidence("OTH-CT-07")]
internal sealed class OssificationOfLigamentumFlavum : Rule
{
    public override void Define()
    {
        ImagingFinding finding = null!;
        When()
            .Match(() => finding,
                f => f.Finding == FindingType.Ossification,
                f => f.IsPresent,
                f => f.Structure == AnatomicalStructure.LigamentumFlavum);
        Then().Yield(ctx => new Evidence(ctx.Rule.Name, Basis.Of(finding)));
    }
}

/// <summary>The levels at which ossification of the posterior longitudinal ligament is commonest.</summary>
internal static class PosteriorLongitudinalLigament
{
    private static readonly LevelRange Usual = LevelRange.Parse("C3-C6");

    public static bool IsIt(ImagingFinding finding) => finding.Structure == AnatomicalStructure.PosteriorLongitudinalLigament;

    public static bool IsUsualStretch(ImagingFinding finding) =>
        IsIt(finding) && finding.Levels is not null && finding.Levels.From != finding.Levels.To && finding.IsAt(Usual);
}
