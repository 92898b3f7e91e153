using Apatite.Model;

namespace Apatite.Rules.DiscImaging;

[Name("paravertebral-abscess"), Description("Paravertebral or psoas abscess")]
[Evidence("INF-CT-01", "DISC-MRI-04")]
internal sealed class ParavertebralAbscess : Rule
{
    public override void Define()
    {
        ImagingFinding finding = null!;
        When()
            .Match(() => finding,
                f => f.Finding == FindingType.ParavertebralAbscess,
                f => f.IsPresent,
                f => Imaging.IsCrossSectional(f.Modality));
        Then().Yield(ctx => new Evidence(ctx.Rule.Name, Basis.Of(finding)));
    }
}

[Name("paravertebral-abscess-on-radiograph"), Description("Paravertebral or psoas abscess on a radiograph")]
[Evidence("INF-XR-01")]
internal sealed class ParavertebralAbscessOnRadiograph : Rule
{
    public override void Define()
    {
        ImagingFinding finding = null!;
        When()
            .Match(() => finding,
                f => f.Finding == FindingType.ParavertebralAbscess,
                f => f.IsPresent,
                f => !Imaging.IsCrossSectional(f.Modality));
        Then().Yield(ctx => new Evidence(ctx.Rule.Name, Basis.Of(finding)));
    }
}

[Name("paravertebral-oedema"), Description("MRI: paravertebral soft tissue oedema")]
[Evidence("INF-MRI-01")]
internal sealed class ParavertebralOedema : Rule
{
    public override void Define()
    {
        ImagingFinding finding = null!;
        When()
            .Match(() => finding,
                f => f.Finding == FindingType.ParavertebralSoftTissueOedema,
                f => f.IsPresent,
                f => f.Modality == Modality.Mri,
                f => Paraspinal.IsAroundDisc(f.Structure));
        Then().Yield(ctx => new Evidence(ctx.Rule.Name, Basis.Of(finding)));
    }
}

[Name("no-paravertebral-oedema"), Description("MRI, not within the first two weeks: no paravertebral soft tissue oedema")]
[Evidence("INF-MRI-02", "DISC-MRI-05")]
internal sealed class NoParavertebralOedema : Rule
{
    public override void Define()
    {
        ImagingFinding finding = null!;
        When()
            .Match(() => finding,
                f => f.Finding == FindingType.ParavertebralSoftTissueOedema,
                f => f.IsAbsent,
                f => f.Modality == Modality.Mri,
                f => Paraspinal.IsAroundDisc(f.Structure))
            .Not<SymptomCourse>(c => c.DurationDays < 14);
        Then().Yield(ctx => new Evidence(ctx.Rule.Name, Basis.Of(finding)));
    }
}

[Name("epidural-collection-on-mri"), Description("MRI: epidural collection")]
[Evidence("SEA-MRI-01", "INF-MRI-10")]
internal sealed class EpiduralCollectionOnMri : Rule
{
    public override void Define()
    {
        ImagingFinding finding = null!;
        When()
            .Match(() => finding,
                f => f.Finding == FindingType.EpiduralCollection,
                f => f.IsPresent,
                f => f.Modality == Modality.Mri);
        Then().Yield(ctx => new Evidence(ctx.Rule.Name, Basis.Of(finding)));
    }
}

[Name("epidural-collection-on-ct"), Description("Epidural collection on CT or radiograph")]
[Evidence("SEA-CT-02", "INF-MRI-10")]
internal sealed class EpiduralCollectionOnCt : Rule
{
    public override void Define()
    {
        ImagingFinding finding = null!;
        When()
            .Match(() => finding,
                f => f.Finding == FindingType.EpiduralCollection,
                f => f.IsPresent,
                f => f.Modality != Modality.Mri);
        Then().Yield(ctx => new Evidence(ctx.Rule.Name, Basis.Of(finding)));
    }
}

[Name("no-epidural-collection-on-ct"), Description("CT: no epidural collection")]
[Evidence("SEA-CT-01")]
internal sealed class NoEpiduralCollectionOnCt : Rule
{
    public override void Define()
    {
        ImagingFinding finding = null!;
        When()
            .Match(() => finding,
                f => f.Finding == FindingType.EpiduralCollection,
                f => f.IsAbsent,
                f => f.Modality == Modality.Ct);
        Then().Yield(ctx => new Evidence(ctx.Rule.Name, Basis.Of(finding)));
    }
}

[Name("no-epidural-collection-on-mri"), Description("MRI: no epidural collection")]
[Evidence("SEA-MRI-02")]
internal sealed class NoEpiduralCollectionOnMri : Rule
{
    public override void Define()
    {
        ImagingFinding finding = null!;
        When()
            .Match(() => finding,
                f => f.Finding == FindingType.EpiduralCollection,
                f => f.IsAbsent,
                f => f.Modality == Modality.Mri);
        Then().Yield(ctx => new Evidence(ctx.Rule.Name, Basis.Of(finding)));
    }
}

/// <summary>The sites around the spine where oedema speaks of the disc, not of a deposit in a ligament.</summary>
internal static class Paraspinal
{
    public static bool IsAroundDisc(AnatomicalStructure? structure) =>
        structure is null || structure == AnatomicalStructure.ParaspinalSoftTissue;
}
