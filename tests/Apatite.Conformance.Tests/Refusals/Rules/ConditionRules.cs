namespace Apatite.Conformance.Tests.Refusals.Rules;

[Name("is")]
public sealed class UsesIs : Rule
{
    public override void Define()
    {
        When().Exists<Part>(x => (object?)x.Note is string);
        Then().Yield(ctx => new Made(ctx.Rule.Name, "x"));
    }
}

[Name("coalesce")]
public sealed class UsesCoalesce : Rule
{
    public override void Define()
    {
        When().Exists<Part>(x => (x.Note ?? "") == "y");
        Then().Yield(ctx => new Made(ctx.Rule.Name, "x"));
    }
}

[Name("indexer")]
public sealed class UsesIndexer : Rule
{
    public override void Define()
    {
        When().Not<Part>(x => x.Parts[0].Size > 3);
        Then().Yield(ctx => new Made(ctx.Rule.Name, "x"));
    }
}

[Name("array index")]
public sealed class UsesArrayIndex : Rule
{
    public override void Define()
    {
        When().Exists<Part>(x => x.Sizes[0] > 3);
        Then().Yield(ctx => new Made(ctx.Rule.Name, "x"));
    }
}

[Name("member of a call")]
public sealed class ReadsOffCall : Rule
{
    public override void Define()
    {
        IEnumerable<Part> parts = null!;

        When().Query(() => parts, q => q.Match<Part>().Where(x => x.First().Size > 3).Collect());
        Then().Yield(ctx => new Made(ctx.Rule.Name, parts.First().Id));
    }
}

[Name("member of new")]
public sealed class ReadsOffNewObject : Rule
{
    public override void Define()
    {
        Part part = null!;

        When().Match(() => part).Having(() => new Holder(part.Size).Width > 3);
        Then().Yield(ctx => new Made(ctx.Rule.Name, part.Id));
    }
}

[Name("outer variables in a nested lambda")]
public sealed class OuterInNested : Rule
{
    public override void Define()
    {
        Part part = null!;

        When().Match(() => part).Exists<Part>(x => part.Parts.Any(p => p.Size > x.Size));
        Then().Yield(ctx => new Made(ctx.Rule.Name, part.Id));
    }
}

[Name("sorts by what has no order")]
public sealed class SortsByHolder : Rule
{
    public override void Define()
    {
        IEnumerable<Part> parts = null!;

        When().Query(() => parts, q => q.Match<Part>().Collect().OrderBy(x => x.Holder));
        Then().Yield(ctx => new Made(ctx.Rule.Name, string.Concat(parts)));
    }
}
