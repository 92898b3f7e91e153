using Apatite.Model;

namespace Apatite.Rules.States;

[Name("concern-from-abscess-sign"), Description("A sign of pus in the neck")]
[Priority(-20)]
internal sealed class ConcernFromAbscessSign : Rule
{
    public override void Define()
    {
        AbscessSign sign = null!;
        When().Match(() => sign, s => s.Site == AbscessSite.Neck);
        Then().Yield(ctx => new AbscessConcern(ctx.Rule.Name, Basis.Of(sign)));
    }
}

[Name("concern-from-airway"), Description("An airway sign")]
[Priority(-20)]
internal sealed class ConcernFromAirway : Rule
{
    public override void Define()
    {
        AirwayThreat threat = null!;
        When().Match(() => threat);
        Then().Yield(ctx => new AbscessConcern(ctx.Rule.Name, Basis.Of(threat)));
    }
}

[Name("concern-from-sepsis"), Description("A sign of systemic infection")]
[Priority(-20)]
internal sealed class ConcernFromSepsis : Rule
{
    public override void Define()
    {
        SepsisSign sign = null!;
        When().Match(() => sign);
        Then().Yield(ctx => new AbscessConcern(ctx.Rule.Name, Basis.Of(sign)));
    }
}

[Name("concern-from-weak-defence"), Description("A weak defence")]
[Priority(-20)]
internal sealed class ConcernFromWeakDefence : Rule
{
    public override void Define()
    {
        Immunocompromise defence = null!;
        When().Match(() => defence);
        Then().Yield(ctx => new AbscessConcern(ctx.Rule.Name, Basis.Of(defence)));
    }
}

[Name("concern-from-foreign-body"), Description("A pharyngeal foreign body or wound")]
internal sealed class ConcernFromForeignBody : Rule
{
    public override void Define()
    {
        HistoryItem item = null!;
        When().Match(() => item, h => h.History == History.PharyngealForeignBodyOrTrauma, h => h.IsPresent);
        Then().Yield(ctx => new AbscessConcern(ctx.Rule.Name, Basis.Of(item)));
    }
}

[Name("concern-from-crp"), Description("CRP at or above 100 mg/L")]
internal sealed class ConcernFromCrp : Rule
{
    public override void Define()
    {
        LabResult result = null!;
        When().Match(() => result, l => l.Test == LabTest.Crp, l => l.IsAtLeast(100m));
        Then().Yield(ctx => new AbscessConcern(ctx.Rule.Name, Basis.Of(result)));
    }
}

[Name("concern-from-leukocytes"), Description("White cells at or above 15 x 10*9/L")]
internal sealed class ConcernFromLeukocytes : Rule
{
    public override void Define()
    {
        LabResult result = null!;
        When().Match(() => result, l => l.Test == LabTest.Leukocytes, l => l.IsAtLeast(15m));
        Then().Yield(ctx => new AbscessConcern(ctx.Rule.Name, Basis.Of(result)));
    }
}
