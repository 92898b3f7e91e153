using Apatite.Fuzz.Documents;

namespace Apatite.Fuzz.Mutations;

/// <summary>Resources that are of other types, contained in others, extended, or of further patients.</summary>
internal static class Resources
{
    private static readonly string[] Types =
    [
        "Patient", "Observation", "Condition", "ImagingStudy", "DiagnosticReport", "Procedure", "MedicationStatement",
        "MedicationRequest", "MedicationAdministration",
        "AllergyIntolerance", "Medication", "Encounter", "Claim", "Bundle", "Parameters", "Binary", "OperationOutcome", "Basic",
        "Foo", "observation", "Resource", "DomainResource", "",
    ];

    public static readonly Mutator[] Mutators =
    [
        Mutator.Setting("resource-type", 1, ["resourceType"], dice => Leaf.Text(dice.Pick(Types))),
        new("unrelated-resource", 1, (document, dice) => Add(document, Branch.Object(("resourceType", Leaf.Text(dice.Pick(Types)))))),
        new("contain", 3, (document, dice) =>
        {
            if (document.Resources() is { Count: > 0 } resources)
            {
                Branch inner = (Branch)dice.Pick(resources).Clone();
                inner.Set("id", Leaf.Text(dice.Pick(["c", "d", "", "a b"])));
                Branch container = dice.Pick(resources);
                int place = container.Members.FindIndex(member => member.Name == "contained");
                if (place >= 0 && container.Members[place].Value is Branch { IsObject: false } contained)
                {
                    contained.Members.Add(new("", inner));
                }
                else
                {
                    Branch value = dice.OneIn(8) ? inner : Branch.Array(inner);
                    container.Members.Insert(Math.Min(2, container.Members.Count), new("contained", value));
                }
            }
        }),
        new("second-patient", 1, (document, dice) =>
        {
            string id = dice.Pick(["other", "p", Canary.Text]);
            Add(document, Branch.Object(("resourceType", Leaf.Text("Patient")), ("id", Leaf.Text(id))));
        }),
        new("modifier-extension", 2, (document, dice) => Extend(document, dice, "modifierExtension")),
        new("extension", 2, (document, dice) => Extend(document, dice, "extension")),
        new("primitive-extension", 2, (document, dice) =>
        {
            if (document.Any(dice, "status", "birthDate", "effectiveDateTime", "value", "gender", "recordedDate") is { } place)
            {
                place.Parent.Members.Insert(place.Index + 1, new("_" + place.Name, Branch.Object(("extension", Branch.Array(Extension(dice))))));
                if (dice.OneIn(2))
                {
                    place.Parent.Members.RemoveAt(place.Index);
                }
            }
        }),
        Mutator.Setting("bundle-type", 1, ["type"], Leaf.Texts("searchset", "transaction", "document", "history", "nonsense")),
    ];

    private static void Add(Document document, Branch resource) => document.Entries?.Members.Add(new("", Branch.Object(("resource", resource))));

    private static void Extend(Document document, Dice dice, string name)
    {
        if (document.Resources() is { Count: > 0 } resources)
        {
            Branch resource = dice.Pick(resources);
            bool hasComponent = resource["component"] is Branch { Members: [{ Value: Branch { IsObject: true } }, ..] };
            Branch target = hasComponent && dice.OneIn(3) ? (Branch)((Branch)resource["component"]!).Members[0].Value : resource;
            target.Members.Insert(Math.Min(2, target.Members.Count), new(name, Branch.Array(Extension(dice))));
        }
    }

    private static Branch Extension(Dice dice) => Branch.Object(
        ("url", Leaf.Text(dice.Pick(["http://example.org/x", "http://hl7.org/fhir/StructureDefinition/data-absent-reason", ""]))),
        dice.OneIn(2) ? ("valueCode", Leaf.Text("unknown")) : ("valueString", Leaf.Text(Canary.Text)));
}
