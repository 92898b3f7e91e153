using Apatite.Fuzz.Documents;

namespace Apatite.Fuzz.Mutations;

/// <summary>One way to change a document. Where it finds nothing to change, it changes nothing.</summary>
/// <param name="Name">What it does.</param>
/// <param name="Weight">How often it is chosen.</param>
/// <param name="Apply">Changes the document.</param>
internal sealed record Mutator(string Name, int Weight, Action<Document, Dice> Apply)
{
    /// <summary>All of them.</summary>
    public static readonly IReadOnlyList<Mutator> All =
    [
        .. Structure.Mutators, .. Values.Mutators, .. Times.Mutators, .. Texts.Mutators, .. References.Mutators, .. Resources.Mutators,
        .. Clinic.Mutators,
    ];

    /// <summary>Each as often as it weighs.</summary>
    public static readonly IReadOnlyList<Mutator> Weighted = [.. All.SelectMany(mutator => Enumerable.Repeat(mutator, mutator.Weight))];

    /// <summary>A mutator that sets one of the places of some names to one of some values.</summary>
    public static Mutator Setting(string name, int weight, string[] members, params Node[] values) =>
        Setting(name, weight, members, dice => dice.Pick(values));

    /// <summary>A mutator that sets one of the places of some names to a value that is made for it.</summary>
    public static Mutator Setting(string name, int weight, string[] members, Func<Dice, Node> value) => new(name, weight, (document, dice) =>
    {
        if (document.Any(dice, members) is { } place)
        {
            place.Value = value(dice).Clone();
        }
    });
}
