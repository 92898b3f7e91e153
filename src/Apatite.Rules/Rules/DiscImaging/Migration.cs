using Apatite.Model;

namespace Apatite.Rules.DiscImaging;

[Name("calcified-disc-herniation"), Description("Calcification inside a disc herniation")]
[Evidence("MIG-CT-01", "OPL-CT-03")]
[Seed("S29", "S31")]
internal sealed class CalcifiedDiscHerniation : Rule
{
    public override void Define()
    {
        ImagingFinding finding = null!;
        When().Match(() => finding, f => f.Finding == FindingType.CalcifiedDiscHerniation, f => f.IsPresent);
        Then().Yield(ctx => new Evidence(ctx.Rule.Name, Basis.Of(finding)));
    }
}

[Name("epidural-calcification-with-herniation"), Description("Calcification in the epidural space with a disc herniation")]
[Evidence("MIG-CT-04")]
[Seed("S29", "S32")]
internal sealed class EpiduralCalcificationWithHerniation : Rule
{
    public override void Define()
    {
        ImagingFinding deposit = null!;
        ImagingFinding herniation = null!;
        When()
            .Match(() => deposit,
                f => f.Finding == FindingType.Calcification,
                f => f.IsPresent,
                f => f.Structure == AnatomicalStructure.EpiduralSpace)
            .Match(() => herniation, f => f.Finding == FindingType.DiscHerniation, f => f.IsPresent);
        Then().Yield(ctx => new Evidence(ctx.Rule.Name, Basis.Of(deposit, herniation)));
    }
}

[Name("epidural-calcification"), Description("Calcification in the epidural space")]
[Evidence("MIG-CT-06")]
[Seed("S29")]
internal sealed class EpiduralCalcification : Rule
{
    public override void Define()
    {
        ImagingFinding finding = null!;
        When()
            .Match(() => finding,
                f => f.Finding == FindingType.Calcification,
                f => f.IsPresent,
                f => f.Structure == AnatomicalStructure.EpiduralSpace);
        Then().Yield(ctx => new Evidence(ctx.Rule.Name, Basis.Of(finding)));
    }
}

[Name("disc-calcification-with-herniation"), Description("Calcification of a disc with a herniation at the same level")]
[Evidence("MIG-CT-02")]
[Seed("S29")]
internal sealed class DiscCalcificationWithHerniation : Rule
{
    public override void Define()
    {
        ImagingFinding deposit = null!;
        ImagingFinding herniation = null!;
        When()
            .Match(() => deposit,
                f => f.Finding == FindingType.Calcification,
                f => f.IsPresent,
                f => Disc.IsItsPart(f.Structure))
            .Match(() => herniation,
                f => f.Finding == FindingType.CalcifiedDiscHerniation || f.Finding == FindingType.DiscHerniation,
                f => f.IsPresent,
                f => f.Touches(deposit));
        Then().Yield(ctx => new Evidence(ctx.Rule.Name, Basis.Of(deposit, herniation)));
    }
}

[Name("intradural-calcified-fragment"), Description("Intradural calcified fragment")]
[Evidence("MIG-CT-05")]
[Seed("S30")]
internal sealed class IntraduralCalcifiedFragment : Rule
{
    public override void Define()
    {
        ImagingFinding finding = null!;
        When().Match(() => finding, f => f.Finding == FindingType.IntraduralCalcifiedFragment, f => f.IsPresent);
        Then().Yield(ctx => new Evidence(ctx.Rule.Name, Basis.Of(finding)));
    }
}

[Name("spinal-cord-compression"), Description("Spinal cord compression")]
[Evidence("MIG-MRI-01")]
[Seed("S18")]
internal sealed class SpinalCordCompression : Rule
{
    public override void Define()
    {
        ImagingFinding finding = null!;
        When().Match(() => finding, f => f.Finding == FindingType.SpinalCordCompression, f => f.IsPresent);
        Then().Yield(ctx => new Evidence(ctx.Rule.Name, Basis.Of(finding)));
    }
}

[Name("nerve-root-compression"), Description("Nerve root compression")]
[Evidence("MIG-MRI-02")]
[Seed("S19")]
internal sealed class NerveRootCompression : Rule
{
    public override void Define()
    {
        ImagingFinding finding = null!;
        When().Match(() => finding, f => f.Finding == FindingType.NerveRootCompression, f => f.IsPresent);
        Then().Yield(ctx => new Evidence(ctx.Rule.Name, Basis.Of(finding)));
    }
}
