using Apatite.Fuzz.Documents;

namespace Apatite.Fuzz.Mutations;

/// <summary>Texts that are odd, hostile or very long.</summary>
internal static class Texts
{
    private static readonly string[] Names = ["display", "text", "id", "fullUrl", "reference", "code", "system", "unit", "family", "uid", "div"];

    private static readonly string[] Odd =
    [
        "", " ", "\u0000", "\u001b[31m", "a\r\nb", "\u202egnp.exe", "\u2066x\u2069", "\ufeff", "\u200b", "\ud800", "\udc00\ud800",
        "😀", "é", "e\u0301", "\uffff", "﷽",
        "<script>alert(1)</script>", "'; DROP TABLE x; --", "{{7*7}}", "%s%n%p", "../../etc/passwd", "http://", "urn:uuid:", "#",
        "#/", "/", "//", "/_history/", "a/_history/1", "|", "null",
        "Bundle.entry[0]", "Patient/", "]]>", "&amp;", "<!--", "\u2028", "\t", Canary.Text,
    ];

    private static readonly string[] Markup =
    [
        $"<div xmlns=\"http://www.w3.org/1999/xhtml\">{Canary.Text}</div>", "<div>", "<p>x</p>", "<div><script/></div>", "&", "",
        "<!DOCTYPE x [<!ENTITY a \"a\">]>",
    ];

    public static readonly Mutator[] Mutators =
    [
        Mutator.Setting("odd-text", 3, Names, dice => Leaf.Text(dice.Pick(Odd))),
        Mutator.Setting("odd-display", 2, ["display", "text", "family"], dice => Leaf.Text(dice.Pick(Odd) + dice.Pick(Odd))),
        Mutator.Setting("long-text", 1, Names, dice => Leaf.Text(new string(dice.Pick(['x', 'é', '"', '/', ' ', '漢']), Length(dice)))),
        new("value-string", 2, (document, dice) =>
        {
            if (document.Any(dice, "valueQuantity", "valueCodeableConcept") is { Value: Branch } place)
            {
                string text = dice.Pick([Canary.Text, "positive", "NEG", "absent", "1:160", "not done", .. Odd]);
                place.Parent.Members[place.Index] = new("valueString", Leaf.Text(text));
            }
        }),
        new("narrative", 1, (document, dice) =>
        {
            if (document.Resources() is { Count: > 0 } resources)
            {
                Branch narrative = Branch.Object(("status", Leaf.Text("generated")), ("div", Leaf.Text(dice.Pick(Markup))));
                Branch resource = dice.Pick(resources);
                resource.Members.Insert(Math.Min(1, resource.Members.Count), new("text", narrative));
            }
        }),
    ];

    // Megabytes are slow to make, and one in many is enough.
    private static int Length(Dice dice) => dice.Below(1000) switch
    {
        0 => 17 * 1024 * 1024,
        < 10 => 1024 * 1024,
        _ => dice.Below(5_000),
    };
}
