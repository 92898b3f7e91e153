using System.Collections.Immutable;
using Apatite.Fuzz.Documents;
using Apatite.Fuzz.Mutations;

namespace Apatite.Fuzz.Inputs;

/// <summary>How a document is handed to the reader.</summary>
internal enum Form
{
    Json,
    Xml,

    /// <summary>As the object that the FHIR SDK makes of the JSON in its most lenient mode.</summary>
    Object,
}

/// <summary>
/// How an input is made: from which good Bundle, by which changes. Each change has dice of its own, so that one can be left out.
/// </summary>
/// <param name="Seed">The name of the good Bundle.</param>
/// <param name="Form">How it is handed in.</param>
/// <param name="AsOf">The moment that the caller gives; null for none.</param>
/// <param name="Steps">What is done to the document.</param>
/// <param name="ByteSteps">What is done to its bytes then.</param>
internal sealed record FuzzInput(
    string Seed, Form Form, DateTimeOffset? AsOf, ImmutableArray<FuzzInput.Step> Steps, ImmutableArray<FuzzInput.ByteStep> ByteSteps)
{
    private const int MostSteps = 5;

    // Whole records reach the most rules, and small ones are many times as quick.
    private const int WholeOneIn = 8;

    // Most callers give none. The others see the seeds in time, before they were, or at the ends of the calendar.
    private const int AsOfOneIn = 8;

    private static readonly DateTimeOffset[] Moments =
    [
        new(2024, 1, 15, 12, 0, 0, TimeSpan.Zero), new(2024, 1, 14, 0, 0, 0, TimeSpan.FromHours(14)), new(2024, 3, 1, 0, 0, 0, TimeSpan.Zero),
        DateTimeOffset.MinValue, DateTimeOffset.MaxValue,
    ];

    public sealed record Step(Mutator Mutator, ulong Dice);

    public sealed record ByteStep(ByteMutator Mutator, ulong Dice);

    /// <summary>The input of a place in a run.</summary>
    public static FuzzInput Of(SeedBundles seeds, ulong seed, long index)
    {
        Dice dice = Dice.Of(seed, index);
        string bundle = seeds.Any(dice);
        Form form = dice.Below(10) switch { 0 or 1 => Form.Xml, 2 => Form.Object, _ => Form.Json };
        DateTimeOffset? asOf = dice.OneIn(AsOfOneIn) ? dice.Pick(Moments) : null;
        Step[] excerpt = dice.OneIn(WholeOneIn) ? [] : [new(Structure.Excerpt, dice.Next())];
        int count = 1 + dice.Below(MostSteps);
        Step[] steps = [.. excerpt, .. Enumerable.Range(0, count).Select(_ => new Step(dice.Pick(Mutator.Weighted), dice.Next()))];
        ByteStep[] byteSteps = dice.OneIn(8) ? [new(dice.Pick(ByteMutator.All), dice.Next())] : [];
        return new(bundle, form, asOf, [.. steps], [.. byteSteps]);
    }

    /// <summary>The inputs that lack one of the changes.</summary>
    public IEnumerable<FuzzInput> Smaller() =>
    [
        .. ByteSteps.Select(step => this with { ByteSteps = ByteSteps.Remove(step) }),
        .. Steps.Select(step => this with { Steps = Steps.Remove(step) }),
    ];

    /// <summary>The document after its changes, and the bytes after theirs.</summary>
    public (Document Document, byte[] Bytes) Build(SeedBundles seeds)
    {
        Document document = seeds[Seed];
        foreach (Step step in Steps)
        {
            step.Mutator.Apply(document, new Dice(step.Dice));
        }

        byte[] bytes = Form == Form.Xml ? XmlForm.Write(document) : JsonForm.Write(document);
        return (document, ByteSteps.Aggregate(bytes, (changed, step) => step.Mutator.Apply(changed, new Dice(step.Dice))));
    }

    public override string ToString()
    {
        string moment = AsOf is { } given ? $" as of {given:O}" : "";
        string[] steps = [.. Steps.Select(step => step.Mutator.Name), .. ByteSteps.Select(step => step.Mutator.Name)];
        return $"{Seed} as {Form}{moment}: {string.Join(", ", steps)}";
    }
}
