using Apatite.Model;

namespace Apatite.Rules.Missing;

[Name("tendinitis-level-missing"), Description("The level that would establish tendinitis is not stated")]
[Priority(-400)]
[Seed("S56")]
internal sealed class TendinitisLevelMissing : Rule
{
    public override void Define()
    {
        Deposit deposit = null!;
        When().Match(() => deposit, d => d.Finding.Structure == AnatomicalStructure.LongusColli, d => d.Finding.Levels == null);
        Then()
            .Yield(ctx => new MissingInformation(
                ctx.Rule.Name, Basis.Of(deposit), Diagnosis.RetropharyngealCalcificTendinitis, Undecided.Levels, true));
    }
}

[Name("tendinitis-fibres-missing"), Description("The fibres that would establish tendinitis are not stated")]
[Priority(-400)]
[Seed("S56")]
internal sealed class TendinitisFibresMissing : Rule
{
    public override void Define()
    {
        Deposit deposit = null!;
        When()
            .Match(() => deposit,
                d => d.Finding.Structure == AnatomicalStructure.LongusColli
                    || NeckImaging.LongusColli.IsPrevertebralSpace(d.Finding.Structure),
                d => d.Finding.Finding == FindingType.Calcification);
        Then()
            .Yield(ctx => new MissingInformation(
                ctx.Rule.Name, Basis.Of(deposit), Diagnosis.RetropharyngealCalcificTendinitis, AnatomicalStructure.LongusColliSuperiorOblique, true));
    }
}

[Name("contrast-missing"), Description("Whether contrast medium was given is not stated beside a denied rim")]
[Priority(-400)]
internal sealed class ContrastMissing : Rule
{
    public override void Define()
    {
        ImagingFinding finding = null!;
        When()
            .Match(() => finding,
                f => f.Finding == FindingType.RimEnhancement,
                f => NeckImaging.NeckCollection.IsAbsentContrastUnstated(f));
        Then()
            .Yield(ctx => new MissingInformation(
                ctx.Rule.Name, Basis.Of(finding), Diagnosis.RetropharyngealAbscess, Characteristic.ContrastGiven, false));
    }
}

/// <summary>What a finding can leave open that has no concept of its own in the vocabulary.</summary>
internal static class Undecided
{
    /// <summary>The level of a finding.</summary>
    public static readonly Characteristic Levels = new("level");
}
