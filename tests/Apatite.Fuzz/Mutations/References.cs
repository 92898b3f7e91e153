using Apatite.Fuzz.Documents;

namespace Apatite.Fuzz.Mutations;

/// <summary>References that break, lead to themselves, lead in circles or lead to another patient.</summary>
internal static class References
{
    private static readonly string[] Lists = ["hasMember", "derivedFrom", "partOf", "basedOn", "result", "imagingStudy"];

    public static readonly Mutator[] Mutators =
    [
        Mutator.Setting("broken-reference", 1, ["reference"], Leaf.Texts(
            "Patient/nobody", "#", "#nothing", "urn:uuid:0", "http://else.example/fhir/Patient/p/_history/3", "")),
        new("other-subject", 2, (document, dice) =>
        {
            if (document.Resources() is { Count: > 0 } resources)
            {
                dice.Pick(resources).Set("subject", Branch.Reference(dice.Pick(["Patient/other", "#p", "Group/g", .. Targets(document)])));
            }
        }),
        new("link", 4, (document, dice) =>
        {
            if (document.Resources("Observation", "DiagnosticReport") is { Count: > 0 } resources)
            {
                int count = 1 + dice.Below(3);
                Branch[] links = [.. Enumerable.Range(0, count).Select(_ => Branch.Reference(dice.Pick(Targets(document))))];
                dice.Pick(resources).Set(dice.Pick(Lists), Branch.Array(links));
            }
        }),
        new("circle", 1, (document, dice) =>
        {
            List<Branch> observations = document.Resources("Observation");
            for (int i = 0; i < observations.Count; i++)
            {
                string next = observations[(i + 1) % observations.Count].TextOf("id") ?? "";
                observations[i].Set(dice.Pick(Lists), Branch.Array(Branch.Reference("Observation/" + next)));
            }
        }),
        Mutator.Setting("full-url", 1, ["fullUrl"], [
            .. Leaf.Texts("http://else.example/fhir/Observation/x", "urn:uuid:0", "Patient/p", "#x"), Leaf.Literal("null"),
        ]),
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
                place.Parent.Members[place.Index] = new("medicationReference", Branch.Reference(dice.Pick(Targets(document))));
            }
        }),
    ];

    private static string[] Targets(Document document) =>
        ["#c", "#d", .. document.Resources().Select(resource => $"{resource.TextOf("resourceType")}/{resource.TextOf("id")}")];
}
