using Apatite.Fuzz.Documents;
using Apatite.Model;

namespace Apatite.Fuzz.Mutations;

/// <summary>Good FHIR that says something else: other codes, statuses, answers, sites and levels, so that the rules are reached.</summary>
internal static class Clinic
{
    private static readonly TerminologyEntry[] Codes = [.. Terminology.All];

    private static readonly string[] Levels = ["C0/C1", "C1", "C1-C2", "C2", "C3-C4", "C7-T1", "T6-T7", "L4-L5", "S1", "C9"];

    private static readonly string[] Own =
    [
        .. Codes.Select(entry => entry.ConceptId).Distinct(), .. Levels, "ct", "mri", "radiograph", "present", "absent", "unknown",
        "texture-amorphous", "shape-round", "density-dense", "margins-fragmented", "distribution-concentric", "pain-rhythm-mixed",
        "nsaid-response-good", "onset-acute",
        "interval-change-smaller", "contrast-given", "level", "level-from", "level-to", "modality", "structure", "duration",
        "onset", "size",
    ];

    private static readonly string[] Statuses =
    [
        "final", "preliminary", "registered", "amended", "cancelled", "entered-in-error", "unknown", "active", "completed",
        "stopped", "not-taken",
        "available", "in-progress", "draft", "Final",
    ];

    private static readonly (string System, string Code)[] Answers =
    [
        .. Apatite.Tables.EmbeddedTable.Read(typeof(Model.Fhir.CaseReader).Assembly, "answers.tsv")
            .Select(row => (row["system"] == "local" ? ApatiteCodeSystem.Url : row["system"], row["code"])),
    ];

    public static readonly Mutator[] Mutators =
    [
        Mutator.Setting("other-code", 6, ["coding"], dice => dice.OneIn(2) ? Branch.Array(Coding(dice)) : Coding(dice)),
        new("concept", 8, (document, dice) =>
        {
            if (document.Any(dice, "code", "bodySite", "medicationCodeableConcept") is { Value: Branch { IsObject: true } concept })
            {
                concept.Set("coding", Branch.Array(Enumerable.Range(0, 1 + dice.Below(2)).Select(_ => Coding(dice))));
            }
        }),
        Mutator.Setting("value-concept", 3, ["valueCodeableConcept"], dice => Concept(dice.OneIn(2) ? Coding(dice) : Answer(dice))),
        Mutator.Setting("status", 3, ["status"], dice => Leaf.Text(dice.Pick(Statuses))),
        Mutator.Setting("clinical-status", 2, ["clinicalStatus", "verificationStatus"], dice => Concept(Code(dice.Pick(
            ["active", "resolved", "remission", "recurrence", "refuted", "confirmed", "provisional", "unconfirmed", "entered-in-error", ""])))),
        Mutator.Setting("category", 2, ["category"], dice => Branch.Array(Concept(Code(dice.Pick(
            ["imaging", "laboratory", "vital-signs", "exam", "social-history", "problem-list-item", "x"]))))),
        Mutator.Setting("gender", 1, ["gender"], Leaf.Texts("male", "female", "other", "unknown", "x")),
        Replacing("absent-reason", 2, dice => ("dataAbsentReason", Concept(Code("unknown")))),
        Replacing("boolean", 2, dice => ("valueBoolean", Leaf.Literal(dice.OneIn(2) ? "true" : "false"))),
        Replacing("interpretation", 2, dice => ("interpretation", Branch.Array(Concept(Answer(dice))))),
        Replacing("quantity", 2, dice => ("valueQuantity", Quantity(dice, ["mg/L", "Cel", "mm", "d", "10*9/L"]))),
        new("component", 4, (document, dice) =>
        {
            if (document.Resources("Observation") is { Count: > 0 } observations)
            {
                Branch component = Branch.Object(("code", Concept(Coding(dice))), dice.OneIn(2)
                    ? ("valueCodeableConcept", Concept(Coding(dice)))
                    : ("valueQuantity", Quantity(dice, ["mm", "cm", "d", "wk", "a", "mg/L"])));
                Branch observation = dice.Pick(observations);
                if (observation["component"] is Branch { IsObject: false } components)
                {
                    components.Members.Add(new("", component));
                }
                else
                {
                    observation.Members.Add(new("component", Branch.Array(component)));
                }
            }
        }),
        new("levels", 2, (document, dice) =>
        {
            // The ends of a range, in any order.
            foreach (Branch component in document.Places().Select(place => place.Value).OfType<Branch>().Where(NamesLevel))
            {
                component.Set("valueCodeableConcept", Concept(Coding(ApatiteCodeSystem.Url, dice.Pick(Levels))));
            }
        }),
        new("many", 1, (document, dice) =>
        {
            // A record of years in one Bundle.
            if (document.Entries is { Members: [_, ..] entries } && dice.OneIn(20))
            {
                entries.AddRange([.. Enumerable.Range(0, dice.Below(1_500)).Select(_ => new Member("", dice.Pick(entries).Value.Clone()))]);
            }
        }),
    ];

    private static Mutator Replacing(string name, int weight, Func<Dice, (string Name, Node Value)> value) =>
        new(name, weight, (document, dice) =>
        {
            if (document.Any(dice, "valueCodeableConcept", "valueQuantity") is { } place)
            {
                (string member, Node node) = value(dice);
                place.Parent.Members[place.Index] = new(member, node);
            }
        });

    private static bool NamesLevel(Branch component) =>
        component["code"] is Branch code
        && code["coding"] is Branch { Members: [{ Value: Branch coding }, ..] }
        && coding.TextOf("code")?.StartsWith("level", StringComparison.Ordinal) == true;

    private static Branch Coding(Dice dice)
    {
        if (dice.OneIn(3))
        {
            return Coding(ApatiteCodeSystem.Url, dice.Pick(Own));
        }

        TerminologyEntry entry = dice.Pick(Codes);
        return Coding(entry.System, dice.OneIn(10) ? entry.Code + "." + dice.Below(99) : entry.Code);
    }

    private static Branch Quantity(Dice dice, string[] units) =>
        Branch.Object(("value", Leaf.Literal($"{dice.Below(500)}.{dice.Below(10)}")), ("unit", Leaf.Text(dice.Pick(units))));

    private static Branch Answer(Dice dice)
    {
        (string system, string code) = dice.Pick(Answers);
        return Coding(system, code);
    }

    private static Branch Concept(Branch coding) => Branch.Object(("coding", Branch.Array(coding)));

    private static Branch Code(string code) => Branch.Object(("code", Leaf.Text(code)));

    private static Branch Coding(string system, string code) => Branch.Object(("system", Leaf.Text(system)), ("code", Leaf.Text(code)));
}
