using Apatite.Model;

namespace Apatite.Rules.PastHistory;

[Name("calcific-tendinitis-elsewhere"), Description("Known calcific tendinitis at another site")]
[Evidence("RCT-HX-01", "OTH-HX-05")]
internal sealed class CalcificTendinitisElsewhere : Rule
{
    public override void Define()
    {
        HistoryItem item = null!;
        When().Match(() => item, h => h.History == History.CalcificTendinitisElsewhere, h => h.IsPresent);
        Then().Yield(ctx => new Evidence(ctx.Rule.Name, Basis.Of(item)));
    }
}

[Name("known-cppd"), Description("Known calcium pyrophosphate deposition disease")]
[Evidence("CDS-HX-01", "CPD-HX-03")]
internal sealed class KnownCppd : Rule
{
    public override void Define()
    {
        HistoryItem item = null!;
        When().Match(() => item, h => h.History == History.KnownCppd, h => h.IsPresent);
        Then().Yield(ctx => new Evidence(ctx.Rule.Name, Basis.Of(item)));
    }
}

[Name("malignancy-history"), Description("History of malignancy")]
[Evidence("TUM-HX-01")]
internal sealed class MalignancyHistory : Rule
{
    public override void Define()
    {
        HistoryItem item = null!;
        When().Match(() => item, h => h.History == History.MalignancyHistory, h => h.IsPresent);
        Then().Yield(ctx => new Evidence(ctx.Rule.Name, Basis.Of(item)));
    }
}

[Name("recent-trauma"), Description("Recent neck or back trauma")]
[Evidence("TRA-HX-01", "RCT-HX-04")]
internal sealed class RecentTrauma : Rule
{
    public override void Define()
    {
        HistoryItem item = null!;
        When().Match(() => item, h => h.History == History.RecentTrauma, h => h.IsPresent);
        Then().Yield(ctx => new Evidence(ctx.Rule.Name, Basis.Of(item)));
    }
}

[Name("degenerative-spine-disease"), Description("Degenerative spine disease")]
[Evidence("DEG-HX-01")]
[Seed("S07")]
internal sealed class DegenerativeSpineDisease : Rule
{
    public override void Define()
    {
        HistoryItem item = null!;
        When().Match(() => item, h => h.History == History.DegenerativeSpineDisease, h => h.IsPresent);
        Then().Yield(ctx => new Evidence(ctx.Rule.Name, Basis.Of(item)));
    }
}

[Name("malaria-area-travel"), Description("Travel to a malaria area within 12 months")]
[Evidence("MAL-HX-01")]
[Seed("S39")]
internal sealed class MalariaAreaTravel : Rule
{
    public override void Define()
    {
        HistoryItem item = null!;
        When().Match(() => item, h => h.History == History.MalariaAreaTravel, h => h.IsPresent);
        Then().Yield(ctx => new Evidence(ctx.Rule.Name, Basis.Of(item)));
    }
}

[Name("dialysis"), Description("Dialysis")]
[Evidence("OTH-HX-03", "DIA-HX-01")]
[Seed("S08")]
internal sealed class Dialysis : Rule
{
    public override void Define()
    {
        HistoryItem item = null!;
        When().Match(() => item, h => h.History == History.Dialysis, h => h.IsPresent);
        Then().Yield(ctx => new Evidence(ctx.Rule.Name, Basis.Of(item)));
    }
}
