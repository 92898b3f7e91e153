namespace Apatite.Conformance.Tests.Refusals.Rules;

[Name("do")]
public sealed class UsesDo : Rule
{
    public override void Define()
    {
        When().Exists<Part>();
        Then().Do(ctx => ctx.Insert(new Made(ctx.Rule.Name, "x")));
    }
}

[Name("two lambdas")]
public sealed class UsesTwoLambdas : Rule
{
    public override void Define()
    {
        When().Exists<Part>();
        Then().Yield(ctx => new Made(ctx.Rule.Name, "x"), (ctx, made) => new Made(ctx.Rule.Name, made.Id + "x"));
    }
}

[Name("filter")]
public sealed class UsesFilter : Rule
{
    public override void Define()
    {
        Part part = null!;

        When().Match(() => part);
        Filter().OnChange(() => part.Size);
        Then().Yield(ctx => new Made(ctx.Rule.Name, part.Id));
    }
}

[Name("dependency")]
public sealed class UsesDependency : Rule
{
    public override void Define()
    {
        TimeProvider clock = null!;

        Dependency().Resolve(() => clock);
        When().Exists<Part>();
        Then().Yield(ctx => new Made(ctx.Rule.Name, clock.GetUtcNow().ToString("O")));
    }
}

[Name("fires once"), Repeatability(RuleRepeatability.NonRepeatable)]
public sealed class FiresOnce : Rule
{
    public override void Define()
    {
        When().Exists<Part>();
        Then().Yield(ctx => new Made(ctx.Rule.Name, "x"));
    }
}

[Name("or")]
public sealed class UsesOr : Rule
{
    public override void Define()
    {
        When().Or(x => x.Exists<Part>().Exists<Holder>());
        Then().Yield(ctx => new Made(ctx.Rule.Name, "x"));
    }
}

[Name("select")]
public sealed class UsesSelect : Rule
{
    public override void Define()
    {
        string id = null!;

        When().Query(() => id, q => q.Match<Part>().Select(x => x.Id));
        Then().Yield(ctx => new Made(ctx.Rule.Name, id));
    }
}

[Name("lookup")]
public sealed class UsesLookup : Rule
{
    public override void Define()
    {
        IKeyedLookup<int, Part> parts = null!;

        When().Query(() => parts, q => q.Match<Part>().Collect().ToLookup(x => x.Size));
        Then().Yield(ctx => new Made(ctx.Rule.Name, string.Concat(parts.Keys)));
    }
}

[Name("from")]
public sealed class UsesFrom : Rule
{
    public override void Define()
    {
        IEnumerable<Part> parts = null!;
        Part part = null!;

        When()
            .Query(() => parts, q => q.Match<Part>().Collect())
            .Query(() => part, q => q.From(() => parts).SelectMany(x => x));
        Then().Yield(ctx => new Made(ctx.Rule.Name, part.Id));
    }
}

[Name("let")]
public sealed class UsesLet : Rule
{
    public override void Define()
    {
        Part part = null!;
        int size = 0;

        When().Match(() => part).Let(() => size, () => part.Size * 2);
        Then().Yield(ctx => new Made(ctx.Rule.Name, $"{part.Id}{size}"));
    }
}
