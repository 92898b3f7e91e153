using Apatite.Model;

namespace Apatite.Rules.Laboratory;

[Name("apatite-crystals"), Description("Basic calcium phosphate crystals in a sample")]
[Evidence("DISC-LAB-05", "OTH-LAB-05", "RCT-LAB-17")]
[Seed("S04")]
internal sealed class ApatiteCrystals : Rule
{
    public override void Define()
    {
        LabResult result = null!;
        When().Match(() => result, l => l.Test == LabTest.CrystalsApatite, l => l.IsPositive);
        Then().Yield(ctx => new Evidence(ctx.Rule.Name, Basis.Of(result)));
    }
}

[Name("cpp-crystals"), Description("Calcium pyrophosphate crystals in a sample")]
[Evidence("CPD-LAB-01", "CDS-LAB-06")]
internal sealed class CppCrystals : Rule
{
    public override void Define()
    {
        LabResult result = null!;
        When().Match(() => result, l => l.Test == LabTest.CrystalsCpp, l => l.IsPositive);
        Then().Yield(ctx => new Evidence(ctx.Rule.Name, Basis.Of(result)));
    }
}
