namespace Apatite.Conformance.Tests.Refusals.Rules;

[Name("makes")]
[Priority(-10)]
public sealed class Makes : Rule
{
    public override void Define()
    {
        When().Exists<Part>();
        Then().Yield(ctx => new Made(ctx.Rule.Name, "x"));
    }
}

[Name("makes again")]
[Priority(-10)]
public sealed class MakesAgain : Rule
{
    public override void Define()
    {
        When().Not<Made>();
        Then().Yield(ctx => new MadeAgain(ctx.Rule.Name, "x"));
    }
}

[Name("goes back")]
[Priority(-10)]
public sealed class GoesBack : Rule
{
    public override void Define()
    {
        When().Exists<MadeAgain>();
        Then().Yield(ctx => new Made(ctx.Rule.Name, "x"));
    }
}

[Name("feeds itself")]
public sealed class FeedsItself : Rule
{
    public override void Define()
    {
        IEnumerable<object> all = null!;

        When().Query(() => all, q => q.Match<object>().Collect());
        Then().Yield(ctx => new Made(ctx.Rule.Name, string.Concat(all)));
    }
}

[Name("makes")]
public sealed class SameName : Rule
{
    public override void Define()
    {
        When().Exists<Part>();
        Then().Yield(ctx => new MadeAgain(ctx.Rule.Name, "x"));
    }
}

[Name("too early")]
[Priority(5)]
public sealed class TooEarly : Rule
{
    public override void Define()
    {
        When().Not<Made>();
        Then().Yield(ctx => new MadeAgain(ctx.Rule.Name, "x"));
    }
}

[Name("reads what nobody makes")]
public sealed class ReadsUnheard : Rule
{
    public override void Define()
    {
        When().Exists<Unheard>();
        Then().Yield(ctx => new MadeAgain(ctx.Rule.Name, "x"));
    }
}
