using Apatite.Fuzz.Documents;

namespace Apatite.Fuzz.Mutations;

/// <summary>References that break, lead to themselves, lead in circles or lead to another patient.</summary>
internal static class References
{
    private static readonly string[] Lists = ["hasMember", "derivedFrom", "partOf", "basedOn", "result", "imagingStudy"];

    public static readonly Mutator[] Mutators =
    [
        Mutator.Setting("broken-reference", 1, ["reference"], Leaf.Text("Patient/nobody"), Leaf.Text("#"), Leaf.Text("#nothing"), Leaf.Text("urn:uuid:0"), Leaf.Text("http://else.example/fhir/Patient/p/_history/3"), Leaf.Text("")),
        new("other-subject", 2, (document, dice) =>
        {
            if (document.Resources() is { Count: > 0 } resources)
            {
                dice.Pick(resources).Set("subject", Branch.Object(("reference", Leaf.Text(dice.Pick(["Patient/other", "#p", "Group/g", .. Targets(document)])))));
            }
        }),
        new("link", 4, (document, dice) =>
        {
            if (document.Resources("Observation", "DiagnosticReport") is { Count: > 0 } resources)
            {
                Branch[] links = [.. Enumerable.Range(0, 1 + dice.Below(3)).Select(_ => Branch.Object(("reference", Leaf.Text(dice.Pick(Targets(document))))))];
                dice.Pick(resources).Set(dice.Pick(Lists), Branch.Array(links));
            }
        }),
        new("circle", 1, (document, dice) =>
        {
            List<Branch> observations = document.Resources("Observation");
            for (int i = 0; i < observations.Count; i++)
            {
                string next = observations[(i + 1) % observations.Count].TextOf("id") ?? "";
                observations[i].Set(dice.Pick(Lists), Branch.Array(Branch.Object(("reference", Leaf.Text("Observation/" + next)))));
            }
        }),
        Mutator.Setting("full-url", 1, ["fullUrl"], Leaf.Text("http://else.example/fhir/Observation/x"), Leaf.Text("urn:uuid:0"), Leaf.Text("Patient/p"), Leaf.Literal("null"), Leaf.Text("#x")),
        new("same-id", 1, (document, dice) =>
        {
            if (document.Any(dice, "id") is { } one && document.Any(dice, "id") is { } other)
            {
                one.Value = other.Value.Clone();
            }
        }),
        new("medication-reference", 2, (document, dice) =>
        {
            if (document.Any(dice, "medicationCodeableConcept") is { } place)
            {
                place.Parent.Members[place.Index] = new("medicationReference", Branch.Object(("reference", Leaf.Text(dice.Pick(Targets(document))))));
            }
        }),
    ];

    private static string[] Targets(Document document) =>
        ["#c", "#d", .. document.Resources().Select(resource => $"{resource.TextOf("resourceType")}/{resource.TextOf("id")}")];
}
