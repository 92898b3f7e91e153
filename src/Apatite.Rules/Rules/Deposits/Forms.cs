using Apatite.Model;
using Apatite.Rules.Judgements;

namespace Apatite.Rules.Rules.Deposits;

[Name("idiopathic-form")]
[Description("A deposit that may be apatite, in an adult and without a cause in the record: the idiopathic form")]
[Priority(-40)]
[Seed("S06")]
internal sealed class IdiopathicForm : Rule
{
    public override void Define()
    {
        Deposit deposit = null!;
        When()
            .Match(() => deposit, d => d.Finding.Finding != FindingType.Ossification)
            .Not<CrystalSign>(c => c.Deposit == deposit.Finding.Key, c => OtherCrystal.IsOne(c.Crystal))
            .Not<SecondaryCause>()
            .Not<PatientFact>(p => p.AgeYears < 18);
        Then().Yield(ctx => new DiseaseForm(ctx.Rule.Name, Basis.Of(deposit), DepositForm.Idiopathic));
    }
}

[Name("childhood-form")]
[Description("A deposit that may be apatite, before the age of 18 and without a cause in the record: the childhood form")]
[Priority(-40)]
[Seed("S22")]
internal sealed class ChildhoodForm : Rule
{
    public override void Define()
    {
        Deposit deposit = null!;
        PatientFact patient = null!;
        When()
            .Match(() => deposit, d => d.Finding.Finding != FindingType.Ossification)
            .Match(() => patient, p => p.AgeYears < 18)
            .Not<CrystalSign>(c => c.Deposit == deposit.Finding.Key, c => OtherCrystal.IsOne(c.Crystal))
            .Not<SecondaryCause>();
        Then().Yield(ctx => new DiseaseForm(ctx.Rule.Name, Basis.Of(Basis.Of(deposit), patient), DepositForm.Childhood));
    }
}

[Name("secondary-form"), Description("A deposit that may be apatite and a cause in the record: the secondary form"), Priority(-40)]
[Seed("S07", "S08", "S09", "S10")]
internal sealed class SecondaryForm : Rule
{
    public override void Define()
    {
        Deposit deposit = null!;
        When()
            .Match(() => deposit, d => d.Finding.Finding != FindingType.Ossification)
            .Not<CrystalSign>(c => c.Deposit == deposit.Finding.Key, c => OtherCrystal.IsOne(c.Crystal))
            .Exists<SecondaryCause>();
        Then().Yield(ctx => new DiseaseForm(ctx.Rule.Name, Basis.Of(deposit), DepositForm.Secondary));
    }
}

/// <summary>Crystals that are not apatite.</summary>
internal static class OtherCrystal
{
    public static bool IsOne(Crystal crystal) => crystal is Crystal.CalciumPyrophosphate or Crystal.Ossification;
}
