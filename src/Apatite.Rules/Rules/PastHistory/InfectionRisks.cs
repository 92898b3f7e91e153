using Apatite.Model;

namespace Apatite.Rules.PastHistory;

[Name("recent-bacteraemia"), Description("Recent bacteraemia or distant infection")]
[Evidence("INF-HX-01", "SEA-HX-02")]
internal sealed class RecentBacteraemia : Rule
{
    public override void Define()
    {
        HistoryItem item = null!;
        When().Match(() => item, h => h.History == History.RecentBacteraemia, h => h.IsPresent);
        Then().Yield(ctx => new Evidence(ctx.Rule.Name, Basis.Of(item)));
    }
}

[Name("diabetes"), Description("Diabetes mellitus")]
[Evidence("INF-HX-02", "SEA-HX-03")]
internal sealed class Diabetes : Rule
{
    public override void Define()
    {
        HistoryItem item = null!;
        When().Match(() => item, h => h.History == History.Diabetes, h => h.IsPresent);
        Then().Yield(ctx => new Evidence(ctx.Rule.Name, Basis.Of(item)));
    }
}

[Name("injection-drug-use"), Description("Injection drug use")]
[Evidence("INF-HX-03", "SEA-HX-01")]
internal sealed class InjectionDrugUse : Rule
{
    public override void Define()
    {
        HistoryItem item = null!;
        When().Match(() => item, h => h.History == History.IntravenousDrugUse, h => h.IsPresent);
        Then().Yield(ctx => new Evidence(ctx.Rule.Name, Basis.Of(item)));
    }
}

[Name("recent-spinal-procedure"), Description("Recent spinal surgery or injection")]
[Evidence("INF-HX-04", "SEA-HX-04")]
internal sealed class RecentSpinalProcedure : Rule
{
    public override void Define()
    {
        HistoryItem item = null!;
        When().Match(() => item, h => h.History == History.RecentSpinalProcedure, h => h.IsPresent);
        Then().Yield(ctx => new Evidence(ctx.Rule.Name, Basis.Of(item)));
    }
}

[Name("tuberculosis-exposure"), Description("Tuberculosis exposure or history")]
[Evidence("INF-HX-06")]
internal sealed class TuberculosisExposure : Rule
{
    public override void Define()
    {
        HistoryItem item = null!;
        When().Match(() => item, h => h.History == History.TuberculosisExposure, h => h.IsPresent);
        Then().Yield(ctx => new Evidence(ctx.Rule.Name, Basis.Of(item)));
    }
}

[Name("immunosuppression"), Description("Immunosuppression")]
[Evidence("RPA-HX-05", "INF-HX-07")]
internal sealed class Immunosuppression : Rule
{
    public override void Define()
    {
        HistoryItem item = null!;
        When().Match(() => item, h => h.History == History.Immunosuppression, h => h.IsPresent);
        Then().Yield(ctx => new Evidence(ctx.Rule.Name, Basis.Of(item)));
    }
}

[Name("recent-upper-respiratory-infection"), Description("Recent upper respiratory tract infection")]
[Evidence("RPA-HX-02")]
internal sealed class RecentUpperRespiratoryInfection : Rule
{
    public override void Define()
    {
        HistoryItem item = null!;
        When().Match(() => item, h => h.History == History.RecentUpperRespiratoryInfection, h => h.IsPresent);
        Then().Yield(ctx => new Evidence(ctx.Rule.Name, Basis.Of(item)));
    }
}

[Name("pharyngeal-foreign-body-or-trauma"), Description("Pharyngeal foreign body or penetrating trauma")]
[Evidence("RPA-HX-01")]
internal sealed class PharyngealForeignBodyOrTrauma : Rule
{
    public override void Define()
    {
        HistoryItem item = null!;
        When().Match(() => item, h => h.History == History.PharyngealForeignBodyOrTrauma, h => h.IsPresent);
        Then().Yield(ctx => new Evidence(ctx.Rule.Name, Basis.Of(item)));
    }
}

[Name("dental-infection"), Description("Dental infection")]
[Evidence("RPA-HX-03")]
internal sealed class DentalInfection : Rule
{
    public override void Define()
    {
        HistoryItem item = null!;
        When().Match(() => item, h => h.History == History.DentalInfection, h => h.IsPresent);
        Then().Yield(ctx => new Evidence(ctx.Rule.Name, Basis.Of(item)));
    }
}

[Name("immunosuppressive-medicine"), Description("An immunosuppressive medicine or a corticosteroid")]
[Evidence("RPA-HX-05", "INF-HX-07")]
internal sealed class ImmunosuppressiveMedicine : Rule
{
    public override void Define()
    {
        MedicationUse medicine = null!;
        When().Match(() => medicine, m => m.Medication == Medication.Immunosuppressant, m => m.IsPresent);
        Then().Yield(ctx => new Evidence(ctx.Rule.Name, Basis.Of(medicine)));
    }
}
