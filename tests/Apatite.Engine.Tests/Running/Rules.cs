namespace Apatite.Engine.Tests.Running;

public readonly record struct Point(int X);

public sealed record Cell(int X);

public sealed record Seen(string Rule, string Key);

[Name("matches a struct")]
public sealed class MatchesStruct : Rule
{
    public override void Define()
    {
        Point point = default;

        When().Match(() => point, x => x.X > 3).Not<Point>(x => x.X > 10);
        Then().Yield(ctx => new Seen(ctx.Rule.Name, Text(point)));
    }

    private static string Text(Point point) => $"at {point.X}";
}

[Name("joins for ever")]
public sealed class JoinsForEver : Rule
{
    /// <summary>Called for each triple of cells; a test may put something in that happens in the middle.</summary>
    public static Func<bool> Called { get; set; } = () => false;

    public override void Define()
    {
        Cell first = null!;
        Cell second = null!;

        When()
            .Match(() => first)
            .Match(() => second, x => x.X >= first.X)
            .Match<Cell>(x => Never(first, second, x));
        Then().Yield(ctx => new Seen(ctx.Rule.Name, "never"));
    }

    private static bool Never(Cell a, Cell b, Cell c) => Called() && a.X + b.X + c.X < 0;
}
