using Apatite.Fuzz.Documents;

namespace Apatite.Fuzz.Mutations;

/// <summary>Elements that are missing, twice there, elsewhere, of another kind, or nested too deep.</summary>
internal static class Structure
{
    private static readonly Node[] Others =
    [
        .. Leaf.Literals("null", "true", "false", "0", "-1", "1.5"), .. Leaf.Texts("", "x", Canary.Text),
        Branch.Array(), Branch.Object(), Branch.Array(Leaf.Literal("null")), Branch.Array(Branch.Array()),
        Branch.Object((Canary.Text, Leaf.Text(Canary.Text))), Branch.Object(("coding", Branch.Array())),
        Branch.Array(Branch.Object(("coding", Leaf.Literal("1")))),
        Branch.Object(("resourceType", Leaf.Text("Observation"))), Branch.Object(("reference", Leaf.Text("#x"))),
        Branch.Object(("extension", Branch.Array())),
    ];

    private static readonly string[] OtherNames = [Canary.Text, "value", "valueBooleen", "_status", "contained", "code", "", "a.b", "é"];

    public static readonly Mutator[] Mutators =
    [
        At("drop-member", 5, (place, _, _) => place.Parent.Members.RemoveAt(place.Index)),
        At("duplicate-member", 2, (place, _, _) =>
            place.Parent.Members.Insert(place.Index, place.Parent.Members[place.Index] with { Value = place.Value.Clone() })),
        At("move-member", 2, (place, _, dice) =>
        {
            Member moved = place.Parent.Members[place.Index];
            place.Parent.Members.RemoveAt(place.Index);
            place.Parent.Members.Insert(dice.Below(place.Parent.Members.Count + 1), moved);
        }),
        At("rename-member", 2, (place, _, dice) =>
            place.Parent.Members[place.Index] = new(dice.Pick(OtherNames), place.Value)),
        At("retype", 2, (place, _, dice) => place.Value = dice.Pick(Others).Clone()),
        At("wrap", 1, (place, _, _) => place.Value = Branch.Array(place.Value)),
        At("unwrap", 1, (place, _, _) => place.Value = place.Value is Branch { Members: [var first, ..] } ? first.Value : place.Value),
        At("empty", 1, (place, _, dice) => place.Value = dice.OneIn(2) ? Branch.Array() : Branch.Object()),
        At("extend", 1, (place, _, dice) => place.Parent.Members.Insert(
            dice.Below(place.Parent.Members.Count + 1),
            new(dice.Pick<string>([Canary.Text, "extension", "id", "_value"]), dice.Pick(Others).Clone()))),
        At("deepen", 1, (place, _, dice) =>
        {
            for (int depth = dice.Below(20) == 0 ? 60 + dice.Below(200) : dice.Below(60); depth > 0; depth--)
            {
                place.Value = dice.OneIn(2) ? Branch.Array(place.Value) : Branch.Object(("extension", place.Value));
            }
        }),
        At("bottomless", 1, (place, _, dice) =>
        {
            int depth = dice.OneIn(20) ? 1_000 + dice.Below(200_000) : 1 + dice.Below(60);
            place.Value = Leaf.Literal(new string('[', depth) + new string(']', depth));
        }),
        At("graft", 8, (place, document, dice) => place.Value = document.Any(dice, place.Name)!.Value.Value.Clone()),
        At("swap", 3, (place, document, dice) =>
        {
            // Copies, since one of the two can lie in the other.
            Place other = document.Any(dice)!.Value;
            (Node mine, Node its) = (place.Value.Clone(), other.Value.Clone());
            place.Value = its;
            other.Value = mine;
        }),
        OfEntries("drop-entry", 4, (entries, dice) => entries.RemoveAt(dice.Below(entries.Count))),
        OfEntries("duplicate-entry", 3, (entries, dice) => entries.Insert(dice.Below(entries.Count), new("", dice.Pick(entries).Value.Clone()))),
        OfEntries("shuffle-entries", 2, (entries, dice) =>
        {
            for (int i = entries.Count - 1; i > 0; i--)
            {
                int other = dice.Below(i + 1);
                (entries[i], entries[other]) = (entries[other], entries[i]);
            }
        }),
        OfEntries("break-entry", 1, (entries, dice) => entries[dice.Below(entries.Count)] = new("", dice.Pick(Others).Clone())),
    ];

    /// <summary>Keeps a few entries that follow each other: small records are quick to try, and lack much.</summary>
    public static readonly Mutator Excerpt = OfEntries("excerpt", 1, (entries, dice) =>
    {
        int first = dice.Below(entries.Count);
        int count = 1 + dice.Below(Math.Min(MostOfExcerpt, entries.Count - first));
        entries.RemoveRange(first + count, entries.Count - first - count);
        entries.RemoveRange(0, first);
    });

    private const int MostOfExcerpt = 10;

    private static Mutator At(string name, int weight, Action<Place, Document, Dice> apply) => new(name, weight, (document, dice) =>
    {
        if (document.Any(dice) is { } place)
        {
            apply(place, document, dice);
        }
    });

    private static Mutator OfEntries(string name, int weight, Action<List<Member>, Dice> apply) => new(name, weight, (document, dice) =>
    {
        if (document.Entries is { Members.Count: > 0 } entries)
        {
            apply(entries.Members, dice);
        }
    });
}
