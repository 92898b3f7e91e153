using Apatite.Model;

namespace Apatite.Rules.Laboratory;

[Name("leukocytes-normal"), Description("White cells at or below 10 x 10*9/L, or stated normal")]
[Evidence("RCT-LAB-07")]
[Seed("S40")]
internal sealed class LeukocytesNormal : Rule
{
    public override void Define()
    {
        LabResult result = null!;
        When().Match(() => result, l => l.Test == LabTest.Leukocytes, l => WhiteCells.IsNormal(l));
        Then().Yield(ctx => new Evidence(ctx.Rule.Name, Basis.Of(result)));
    }
}

[Name("leukocytes-slightly-raised"), Description("White cells above 10 and at most 13 x 10*9/L")]
[Evidence("RCT-LAB-08")]
[Seed("S49")]
internal sealed class LeukocytesSlightlyRaised : Rule
{
    public override void Define()
    {
        LabResult result = null!;
        When().Match(() => result, l => l.Test == LabTest.Leukocytes, l => l.IsAbove(10m) && l.IsAtMost(13m));
        Then().Yield(ctx => new Evidence(ctx.Rule.Name, Basis.Of(result)));
    }
}

[Name("leukocytes-at-least-15"), Description("White cells at or above 15 x 10*9/L")]
[Evidence("RCT-LAB-09", "RPA-LAB-01")]
internal sealed class LeukocytesAtLeast15 : Rule
{
    public override void Define()
    {
        LabResult result = null!;
        When().Match(() => result, l => l.Test == LabTest.Leukocytes, l => l.IsAtLeast(15m));
        Then().Yield(ctx => new Evidence(ctx.Rule.Name, Basis.Of(result)));
    }
}

[Name("leukocytes-above-10"), Description("White cells above 10 x 10*9/L, or stated raised")]
[Evidence("MAL-LAB-05", "DEG-LAB-04")]
internal sealed class LeukocytesAbove10 : Rule
{
    public override void Define()
    {
        LabResult result = null!;
        When()
            .Match(() => result, l => l.Test == LabTest.Leukocytes, l => l.IsAbove(10m) || WhiteCells.IsRaisedWithoutNumber(l));
        Then().Yield(ctx => new Evidence(ctx.Rule.Name, Basis.Of(result)));
    }
}

[Name("leukocytes-raised-without-number"), Description("White cells raised, no figure given")]
[Evidence("RPA-LAB-08", "RCT-LAB-14")]
[Seed("S49")]
internal sealed class LeukocytesRaisedWithoutNumber : Rule
{
    public override void Define()
    {
        LabResult result = null!;
        When().Match(() => result, l => l.Test == LabTest.Leukocytes, l => WhiteCells.IsRaisedWithoutNumber(l));
        Then().Yield(ctx => new Evidence(ctx.Rule.Name, Basis.Of(result)));
    }
}

[Name("neutrophils-raised-without-number"), Description("Neutrophils stated raised")]
[Evidence("RCT-LAB-15", "RPA-LAB-09")]
[Seed("S49")]
internal sealed class NeutrophilsRaisedWithoutNumber : Rule
{
    public override void Define()
    {
        LabResult result = null!;
        When().Match(() => result, l => l.Test == LabTest.Neutrophils, l => WhiteCells.IsRaisedWithoutNumber(l));
        Then().Yield(ctx => new Evidence(ctx.Rule.Name, Basis.Of(result)));
    }
}

[Name("platelets-below-150"), Description("Platelets below 150 x 10*9/L")]
[Evidence("MAL-LAB-04")]
internal sealed class PlateletsBelow150 : Rule
{
    public override void Define()
    {
        LabResult result = null!;
        When()
            .Match(() => result,
                l => l.Test == LabTest.Platelets,
                l => l.IsBelow(150m) || (!l.Value.HasValue && l.Interpretation == Interpretation.Low));
        Then().Yield(ctx => new Evidence(ctx.Rule.Name, Basis.Of(result)));
    }
}

/// <summary>How a white cell count that comes as a word is read.</summary>
internal static class WhiteCells
{
    public static bool IsNormal(LabResult count) =>
        count.Value.HasValue ? count.IsAtMost(10m) : count.Interpretation is Interpretation.Normal or Interpretation.Low;

    public static bool IsRaisedWithoutNumber(LabResult count) => !count.Value.HasValue && count.Interpretation == Interpretation.High;
}
