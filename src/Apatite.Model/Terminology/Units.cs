using System.Collections.Frozen;
using System.Globalization;
using Apatite.Tables;

namespace Apatite.Model;

/// <summary>
/// The embedded table of units, one row per measurement and unit, since moles and grams meet differently for each. Human
/// spellings are rows like any other, so <c>G/L</c> is giga per litre here and never gauss.
/// </summary>
public static class Units
{
    // No unit is longer; what is comes from a field that holds something else.
    private const int LongestUnit = 48;

    private static readonly FrozenDictionary<(string Id, string Unit), Conversion> Conversions = EmbeddedTable
        .Read(typeof(Units).Assembly, "units.tsv")
        .GroupBy(row => (row["id"], Key(row["from_ucum"])))
        .ToFrozenDictionary(rows => rows.Key, rows => Conversion.Of([.. rows]));

    // A listed unit for each dimension that a measurement is given in. Units with an offset have no factor alone; a pure number is no
    // dimension to convert in, except where it is a share.
    private static readonly FrozenDictionary<(string Id, UcumDimension Dimension), Anchor> Anchors = Conversions
        .Where(pair => pair.Value is { Ucum: not null, Offset: 0 })
        .Select(pair => (pair.Key.Id, pair.Value, Unit: UcumExpression.Parse(pair.Value.Ucum!)))
        .Where(row => row.Unit is { } unit && (unit.Dimension != default || row.Value.To == "%"))
        .GroupBy(row => (row.Id, row.Unit!.Value.Dimension))
        .ToFrozenDictionary(rows => rows.Key, rows => new Anchor(rows.First().Value, rows.First().Unit!.Value));

    private static readonly FrozenDictionary<string, PlausibleRange> Plausible = EmbeddedTable
        .Read(typeof(Units).Assembly, "plausibility.tsv")
        .ToFrozenDictionary(row => row["id"], row => new PlausibleRange(Number(row["min"]), Number(row["max"])), StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, string> Canonicals = Conversions
        .GroupBy(pair => pair.Key.Id, StringComparer.Ordinal)
        .ToFrozenDictionary(group => group.Key, group => group.First().Value.To, StringComparer.Ordinal);

    /// <summary>
    /// The units that a measurement is understood in, in UCUM and as people write them, the canonical UCUM unit first; empty when it
    /// has no number.
    /// </summary>
    /// <param name="test">The measurement.</param>
    public static IReadOnlyList<string> Of(LabTest test)
    {
        ArgumentNullException.ThrowIfNull(test);
        return [.. EmbeddedTable.Read(typeof(Units).Assembly, "units.tsv")
            .Where(row => row["id"] == test.Id)
            .OrderByDescending(row => row["from_ucum"] == row["to_ucum"])
            .Select(row => row["from_ucum"])];
    }

    /// <summary>Whether a measurement is understood in a unit, whatever the typography: <c>mg/l</c> is <c>mg/L</c>.</summary>
    /// <param name="test">The measurement.</param>
    /// <param name="unit">The unit.</param>
    public static bool IsKnown(LabTest test, string unit)
    {
        ArgumentNullException.ThrowIfNull(test);
        ArgumentNullException.ThrowIfNull(unit);
        return IsKnown(test.Id, unit);
    }

    /// <summary>
    /// The unit of a bare number: of a score or a ratio, whose UCUM unit is a remark in braces and no quantity. Null for all else, where a
    /// number without a unit is not guessed.
    /// </summary>
    /// <param name="test">The measurement.</param>
    public static string? OfBareNumber(LabTest test)
    {
        ArgumentNullException.ThrowIfNull(test);
        return Canonical(test.Id) is ['{', ..] and var unit ? unit : null;
    }

    /// <summary>The canonical UCUM unit of a measurement, or null when it has no number.</summary>
    internal static string? Canonical(string id) => Canonicals.GetValueOrDefault(id);

    /// <summary>Those of the units that are UCUM codes, as FHIR wants them, the canonical one first.</summary>
    /// <param name="test">The measurement.</param>
    /// <returns>The units; empty when the test answers in a word.</returns>
    public static IReadOnlyList<string> UcumOf(LabTest test)
    {
        ArgumentNullException.ThrowIfNull(test);
        return
        [
            .. Conversions
                .Where(pair => pair.Key.Id == test.Id)
                .Select(pair => pair.Value.Ucum)
                .OfType<string>()
                .OrderByDescending(unit => unit == Canonical(test.Id))
                .ThenBy(unit => unit, StringComparer.Ordinal),
        ];
    }

    /// <summary>Whether the unit is one of the measurement's.</summary>
    internal static bool IsKnown(string id, string unit) => Find(id, unit) is not null;

    /// <summary>Whether the unit is a UCUM code, and not only a spelling for people.</summary>
    internal static bool IsUcum(string id, string unit) => Conversions.TryGetValue((id, Key(unit)), out Conversion conversion) && conversion.Ucum == unit;

    /// <summary>The value in the canonical unit, or null when it is too large for any measurement.</summary>
    internal static decimal? Convert(string id, string unit, decimal value)
    {
        Conversion conversion = Find(id, unit) ?? throw new ArgumentException($"No unit of {id}.", nameof(unit));
        try
        {
            // The factors carry 16 digits, so nine decimals take away nothing but their rounding: 104 [degF] is 40 Cel.
            return Plain(Math.Round((value * conversion.Factor) + conversion.Offset, 9));
        }
        catch (OverflowException)
        {
            return null;
        }
    }

    /// <summary>Whether a value in the canonical unit can be true of a patient.</summary>
    internal static bool IsPlausible(string id, decimal value) =>
        !Plausible.TryGetValue(id, out PlausibleRange range) || (value >= range.Min && value <= range.Max);

    // What the table lists goes before what UCUM would make of it; then people's spellings, and any unit of a dimension that the table
    // has one of, since moles and grams meet differently for each measurement.
    private static Conversion? Find(string id, string unit)
    {
        if (Conversions.TryGetValue((id, Key(unit)), out Conversion listed))
        {
            return listed;
        }

        if (unit.Length > LongestUnit || !Canonicals.ContainsKey(id))
        {
            return null;
        }

        foreach (string reading in UnitSpelling.Readings(unit, KindOf(id)))
        {
            if (Conversions.TryGetValue((id, Key(reading)), out listed))
            {
                return listed;
            }

            if (UcumExpression.Parse(reading) is { } parsed && Anchors.TryGetValue((id, parsed.Dimension), out Anchor anchor)
                && anchor.Conversion.Factor * (parsed.Factor / anchor.Unit.Factor) is var factor && IsOfScale(id, factor))
            {
                return anchor.Conversion with { Factor = factor, Ucum = null };
            }
        }

        return null;
    }

    // A unit in which the smallest number that anybody writes is already beyond every patient is a slip, and none of the measurement.
    private static bool IsOfScale(string id, decimal factor) => !Plausible.TryGetValue(id, out PlausibleRange range) || factor / 1000 <= range.Max / 10;

    private static UnitKind KindOf(string id) => Canonicals[id] switch
    {
        "10*9/L" or "/uL" => UnitKind.Count,
        "Cel" => UnitKind.Temperature,
        "mm/h" => UnitKind.Sedimentation,
        "mL/min/{1.73_m2}" => UnitKind.Filtration,
        "/min" => UnitKind.Rate,
        _ => UnitKind.Other,
    };

    // l and L are the same litre in UCUM; micro has three signs; superscripts and spaces are typography.
    private static string Key(string unit) => unit
        .Replace(" ", "", StringComparison.Ordinal)
        .Replace('l', 'L')
        .Replace('µ', 'u')
        .Replace('μ', 'u')
        .Replace('²', '2')
        .Replace('³', '3')
        .Replace('×', 'x');

    private static decimal Number(string text) => decimal.Parse(text, NumberStyles.Float, CultureInfo.InvariantCulture);

    private static decimal Plain(decimal value) => value / 1.0000000000000000000000000000m;

    // Spellings that differ in typography only are one unit; at most one of them is the UCUM code.
    private readonly record struct Conversion(string To, decimal Factor, decimal Offset, string? Ucum)
    {
        public static Conversion Of(IReadOnlyList<IReadOnlyDictionary<string, string>> spellings) => new(
            spellings[0]["to_ucum"],
            Number(spellings[0]["factor"]),
            Number(spellings[0]["offset"]),
            spellings.FirstOrDefault(row => row["is_ucum"] == "yes")?["from_ucum"]);
    }

    private readonly record struct Anchor(Conversion Conversion, UcumExpression Unit);

    private readonly record struct PlausibleRange(decimal Min, decimal Max);
}
