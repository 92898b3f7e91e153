using Apatite.Fuzz.Documents;

namespace Apatite.Fuzz;

/// <summary>Text and a number that stand for what only the patient's record may hold, and that are found wherever they leak.</summary>
internal static class Canary
{
    public const string Text = "Zq7Canary";
    public const string Number = "86.7530917";

    // Codes, units and references are what messages name; a canary that a mutation moved there is no leak.
    private static readonly string[] Named =
        ["id", "fullUrl", "reference", "unit", "code", "system", "resourceType", "timestamp", "type"];

    /// <summary>Whether a message that holds the canary would have leaked it.</summary>
    public static bool IsSecretIn(Document document) => !document.Places()
        .Exists(place => Named.Contains(place.Name) && place.Value is Leaf leaf && leaf.Value.Contains(Text, StringComparison.Ordinal));

    /// <summary>Whether a message holds it.</summary>
    public static bool IsIn(string message) =>
        message.Contains(Text, StringComparison.OrdinalIgnoreCase) || message.Contains(Number, StringComparison.Ordinal);

    /// <summary>Puts it where names and texts of a patient stand.</summary>
    public static void Plant(Document document)
    {
        foreach (Branch patient in document.Resources("Patient"))
        {
            int place = patient.Members.FindIndex(member => member.Name is "gender" or "birthDate");
            Branch name = Branch.Object(("family", Leaf.Text(Text)));
            patient.Members.Insert(place < 0 ? patient.Members.Count : place, new("name", Branch.Array(name)));
        }

        foreach (Branch resource in document.Resources())
        {
            if (resource["code"] is Branch { IsObject: true } code && code["text"] is null)
            {
                code.Members.Add(new("text", Leaf.Text(Text)));
            }
        }
    }
}
