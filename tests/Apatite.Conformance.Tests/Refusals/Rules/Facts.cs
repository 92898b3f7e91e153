namespace Apatite.Conformance.Tests.Refusals.Rules;

public sealed record Part(string Id, int Size)
{
    public string? Note { get; init; }

    public int[] Sizes { get; init; } = [];

    public IReadOnlyList<Part> Parts { get; init; } = [];

    public Holder Holder { get; init; } = new(0);

    public Part First() => this;
}

public sealed record Holder(int part)
{
    public int Width => part;
}

public sealed record Made(string Rule, string Id);

public sealed record MadeAgain(string Rule, string Id);

public readonly record struct Dot(int X);

public sealed record Unheard(string Id);
