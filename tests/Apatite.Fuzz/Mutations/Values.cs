using Apatite.Fuzz.Documents;

namespace Apatite.Fuzz.Mutations;

/// <summary>Numbers, units and comparators.</summary>
internal static class Values
{
    private static readonly string[] Units =
    [
        .. Apatite.Tables.EmbeddedTable.Read(typeof(Model.Fhir.CaseReader).Assembly, "units.tsv").Select(row => row["from_ucum"]).Distinct(),
        "", " ", "G/L", "gauss", "k", "MG/L", "mg/l", "10^9/L", "µmol/L", "μmol/L", "per annum", "%%", "{cells}/uL", "\u202eL/gm",
        "1", "\u0000", new string('u', 5_000),
    ];

    public static readonly Mutator[] Mutators =
    [
        Mutator.Setting("number", 5, ["value", "valueInteger"], dice => Leaf.Literal(Number(dice))),
        Mutator.Setting("number-anywhere-in-range", 3, ["value"], dice => Leaf.Literal($"{dice.Below(1000)}.{dice.Below(100)}")),
        Mutator.Setting("no-number", 1, ["value"], [
            .. Leaf.Texts("NaN", "5", "1,5"), .. Leaf.Literals("NaN", "Infinity", "01", "+1", "1.", "0x10", "\u0663"),
        ]),
        new("unit", 4, (document, dice) =>
        {
            if (document.Any(dice, "valueQuantity") is { Value: Branch { IsObject: true } quantity })
            {
                string unit = dice.Pick(Units);
                quantity.Set("unit", Leaf.Text(unit));
                quantity.Set("code", Leaf.Text(dice.OneIn(4) ? dice.Pick(Units) : unit));
            }
        }),
        new("no-unit", 1, (document, dice) =>
        {
            if (document.Any(dice, "valueQuantity") is { Value: Branch { IsObject: true } quantity })
            {
                quantity.Members.RemoveAll(member => member.Name is "unit" or "code");
            }
        }),
        new("comparator", 3, (document, dice) =>
        {
            if (document.Any(dice, "valueQuantity") is { Value: Branch { IsObject: true } quantity })
            {
                Leaf comparator = Leaf.Text(dice.Pick(["<", "<=", ">", ">=", "ad", "~", ""]));
                quantity.Members.Insert(Math.Min(dice.Below(2), quantity.Members.Count), new("comparator", comparator));
            }
        }),
    ];

    private static string Number(Dice dice) => dice.Below(4) switch
    {
        0 => dice.Pick<string>(
        [
            "0", "-0", "0.0", "-1", "1e2", "1E-2", "1e-28", "1e28", "1e29", "1e308", "1e400", "-1e400",
            "79228162514264337593543950335", "79228162514264337593543950336",
            "-79228162514264337593543950335", "0.0000000000000000000000000001", "1e-400", "2147483648", "9223372036854775808",
            "1e2147483648",
        ]),
        1 => Canary.Number,
        2 => (dice.OneIn(2) ? "-" : "") + dice.Below(1_000_000) + "e" + (dice.Below(60) - 30),
        _ => dice.OneIn(50) ? "0." + new string('3', dice.Below(100_000)) : dice.Below(10) + "." + new string('9', dice.Below(60)) + "1",
    };
}
