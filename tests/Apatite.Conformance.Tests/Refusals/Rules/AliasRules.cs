namespace Apatite.Conformance.Tests.Refusals.Rules;

[Name("unused alias")]
public sealed class UnusedAlias : Rule
{
    public override void Define()
    {
        Part part = null!;
        Part other = null!;

        When().Match(() => part).Match(() => other, x => x.Size > part.Size);
        Then().Yield(ctx => new Made(ctx.Rule.Name, part.Id));
    }
}

[Name("used before bound")]
public sealed class UsedBeforeBound : Rule
{
    public override void Define()
    {
        Part part = null!;
        Part other = null!;

        When().Match(() => part, x => x.Size > other.Size).Match(() => other);
        Then().Yield(ctx => new Made(ctx.Rule.Name, part.Id + other.Id));
    }
}

[Name("never bound")]
public sealed class NeverBound : Rule
{
    public override void Define()
    {
        Part part = null!;
        Part other = null!;

        When().Match(() => part, x => x.Size > other.Size);
        Then().Yield(ctx => new Made(ctx.Rule.Name, part.Id));
    }
}

[Name("bound twice")]
public sealed class BoundTwice : Rule
{
    public override void Define()
    {
        Part part = null!;

        When().Match(() => part).Match(() => part);
        Then().Yield(ctx => new Made(ctx.Rule.Name, part.Id));
    }
}

[Name("captured namesake")]
public sealed class CapturedNamesake : Rule
{
    private readonly int part = 3;

    public override void Define()
    {
        Part part = null!;

        When().Match(() => part).Match<Part>(x => x.Size > this.part);
        Then().Yield(ctx => new Made(ctx.Rule.Name, part.Id));
    }
}

[Name("upper case alias")]
public sealed class UpperCaseAlias : Rule
{
    public override void Define()
    {
        Part Size = null!;

        When().Match(() => Size, x => x.Holder.Width > 3);
        Then().Yield(ctx => new Made(ctx.Rule.Name, Size.Id));
    }
}

[Name("own alias")]
public sealed class OwnAlias : Rule
{
    public override void Define()
    {
        Part part = null!;

        When().Match(() => part, x => part.Size > 3);
        Then().Yield(ctx => new Made(ctx.Rule.Name, part.Id));
    }
}

[Name("no alias at all")]
public sealed class NoAlias : Rule
{
    public override void Define()
    {
        Part part = null!;

        When().Match(() => part.First());
        Then().Yield(ctx => new Made(ctx.Rule.Name, "x"));
    }
}

[Name("reads an alias outside a lambda")]
public sealed class ReadsAliasOutside : Rule
{
    public override void Define()
    {
        Part part = null!;

        When().Match(() => part, x => x.Size > 3);
        string id = part.Id;
        Then().Yield(ctx => new Made(ctx.Rule.Name, id));
    }
}

[Name("alias in a key")]
public sealed class AliasInKey : Rule
{
    public override void Define()
    {
        Part part = null!;
        IEnumerable<Part> parts = null!;

        When()
            .Match(() => part)
            .Query(() => parts, q => q.Match<Part>().Collect().OrderBy(x => x.Size - part.Size));
        Then().Yield(ctx => new Made(ctx.Rule.Name, string.Concat(parts)));
    }
}
