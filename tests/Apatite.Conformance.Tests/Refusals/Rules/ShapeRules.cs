namespace Apatite.Conformance.Tests.Refusals.Rules;

[Name("no pattern")]
public sealed class NoPattern : Rule
{
    public override void Define() => Then().Yield(ctx => new Made(ctx.Rule.Name, "x"));
}

[Name("no conclusion")]
public sealed class NoConclusion : Rule
{
    public override void Define() => When().Exists<Part>();
}

[Name("yields a struct")]
public sealed class YieldsStruct : Rule
{
    public override void Define()
    {
        When().Exists<Part>();
        Then().Yield(ctx => new Dot(1));
    }
}

[Name("all")]
public sealed class UsesAll : Rule
{
    public override void Define()
    {
        When().All<Part>(x => x.Size > 3);
        Then().Yield(ctx => new Made(ctx.Rule.Name, "x"));
    }
}

[Name("having nothing before it")]
public sealed class HavingFirst : Rule
{
    public override void Define()
    {
        When().Having(() => Environment.ProcessorCount > 0);
        Then().Yield(ctx => new Made(ctx.Rule.Name, "x"));
    }
}

[Name("open class")]
public class OpenClass : Rule
{
    public override void Define()
    {
        When().Exists<Part>();
        Then().Yield(ctx => new Made(ctx.Rule.Name, "x"));
    }
}

internal sealed class HiddenClass : Rule
{
    public override void Define()
    {
        When().Exists<Part>();
        Then().Yield(ctx => new Made(ctx.Rule.Name, "x"));
    }
}

public sealed class NeedsArgument(string id) : Rule
{
    public override void Define()
    {
        When().Exists<Part>(x => x.Id == id);
        Then().Yield(ctx => new Made(ctx.Rule.Name, "x"));
    }
}

[Name("outside")]
public sealed class CallsOutside : Rule
{
    public CallsOutside() => When();

    public override void Define()
    {
    }
}
