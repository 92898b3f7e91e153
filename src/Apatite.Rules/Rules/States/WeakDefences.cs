using Apatite.Model;

namespace Apatite.Rules.States;

[Name("weak-defence-in-history"), Description("Immunosuppression in the history")]
internal sealed class WeakDefenceInHistory : Rule
{
    public override void Define()
    {
        HistoryItem item = null!;
        When().Match(() => item, h => h.History == History.Immunosuppression, h => h.IsPresent);
        Then().Yield(ctx => new Immunocompromise(ctx.Rule.Name, Basis.Of(item)));
    }
}

[Name("weak-defence-from-medicine"), Description("An immunosuppressive medicine or a corticosteroid")]
internal sealed class WeakDefenceFromMedicine : Rule
{
    public override void Define()
    {
        MedicationUse medicine = null!;
        When().Match(() => medicine, m => m.Medication == Medication.Immunosuppressant, m => m.IsPresent);
        Then().Yield(ctx => new Immunocompromise(ctx.Rule.Name, Basis.Of(medicine)));
    }
}
