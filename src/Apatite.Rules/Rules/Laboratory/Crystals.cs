using Apatite.Model;

namespace Apatite.Rules.Laboratory;

[Name("apatite-crystals"), Description("Basic calcium phosphate crystals in a sample")]
[Evidence("DISC-LAB-05", "OTH-LAB-05", "RCT-LAB-17")]
[Seed("S04")]
public sealed class ApatiteCrystals : Rule
{
    public override void Define()
    {
        LabResult result = null!;
        When().Match(() => result, l => l.Test == LabTest.CrystalsApatite, l => Crystals.ArePresent(l));
        Then().Yield(ctx => new Evidence(ctx.Rule.Name, Basis.Of(result)));
    }
}

[Name("cpp-crystals"), Description("Calcium pyrophosphate crystals in a sample")]
[Evidence("CPD-LAB-01", "CDS-LAB-06")]
public sealed class CppCrystals : Rule
{
    public override void Define()
    {
        LabResult result = null!;
        When().Match(() => result, l => l.Test == LabTest.CrystalsCpp, l => Crystals.ArePresent(l));
        Then().Yield(ctx => new Evidence(ctx.Rule.Name, Basis.Of(result)));
    }
}

/// <summary>Crystals are reported as present or positive.</summary>
internal static class Crystals
{
    public static bool ArePresent(LabResult result) => result.Interpretation == Interpretation.Positive;
}
