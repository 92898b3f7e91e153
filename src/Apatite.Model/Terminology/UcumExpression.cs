using System.Globalization;

namespace Apatite.Model;

/// <summary>
/// A unit of UCUM as a factor and a dimension, as far as medicine measures in them here: mass, volume, length, time, amount, charge,
/// pressure and pure numbers, with prefixes, powers, products and quotients. Annotations have no meaning in UCUM and are left out.
/// </summary>
/// <param name="Factor">How many of the base units one of it is.</param>
/// <param name="Dimension">The powers of gram, litre, metre, second, mole, equivalent and pascal.</param>
internal readonly record struct UcumExpression(decimal Factor, UcumDimension Dimension)
{
    private static readonly (string Symbol, decimal Factor)[] Prefixes =
    [
        ("da", 10m), ("T", 1e12m), ("G", 1e9m), ("M", 1e6m), ("k", 1e3m), ("h", 100m), ("d", 0.1m), ("c", 0.01m), ("m", 0.001m), ("u", 1e-6m), ("n", 1e-9m),
        ("p", 1e-12m), ("f", 1e-15m),
    ];

    // Years and months are those of UCUM, the mean Julian ones.
    private static readonly (string Symbol, UcumExpression Unit, bool TakesPrefix)[] Atoms =
    [
        ("m[Hg]", new(133322m, new() { Pressure = 1 }), true),
        ("mol", new(1, new() { Amount = 1 }), true),
        ("min", new(60, new() { Time = 1 }), false),
        ("Pa", new(1, new() { Pressure = 1 }), true),
        ("bar", new(100_000m, new() { Pressure = 1 }), true),
        ("eq", new(1, new() { Charge = 1 }), true),
        ("wk", new(604_800m, new() { Time = 1 }), false),
        ("mo", new(2_629_800m, new() { Time = 1 }), false),
        ("g", new(1, new() { Mass = 1 }), true),
        ("L", new(1, new() { Volume = 1 }), true),
        ("l", new(1, new() { Volume = 1 }), true),
        ("m", new(1, new() { Length = 1 }), true),
        ("s", new(1, new() { Time = 1 }), true),
        ("h", new(3600m, new() { Time = 1 }), false),
        ("d", new(86_400m, new() { Time = 1 }), false),
        ("a", new(31_557_600m, new() { Time = 1 }), false),
        ("%", new(0.01m, default), false),
    ];

    /// <summary>The unit; null when the text is none that is known.</summary>
    public static UcumExpression? Parse(string text)
    {
        if (WithoutAnnotations(text) is not { } plain)
        {
            return null;
        }

        try
        {
            int place = 0;
            UcumExpression? unit = Product(plain, ref place, 0);
            return place == plain.Length ? unit?.WithLitres() : null;
        }
        catch (OverflowException)
        {
            return null;
        }
    }

    /// <summary>
    /// A text without what stands in braces; null when a brace is left open or holds a power of ten, which the writer meant to count
    /// and UCUM does not.
    /// </summary>
    public static string? WithoutAnnotations(string text)
    {
        while (text.IndexOf('{', StringComparison.Ordinal) is var start and >= 0)
        {
            int end = text.IndexOf('}', start);
            if (end < 0 || text[start..end].Contains("10", StringComparison.Ordinal))
            {
                return null;
            }

            // One that stands for a whole factor is a one: {cells}/uL, mL/min/{1.73_m2}.
            bool isTerm = (start == 0 || text[start - 1] is '/' or '.' or '(') && (end + 1 == text.Length || text[end + 1] is '/' or '.' or ')');
            text = text.Remove(start, end - start + 1).Insert(start, isTerm ? "1" : "");
        }

        return text.Contains('}', StringComparison.Ordinal) ? null : text;
    }

    // A cubic metre is a thousand litres.
    private UcumExpression WithLitres() => Dimension.Length switch
    {
        3 => new(Factor * 1000, Dimension with { Length = 0, Volume = Dimension.Volume + 1 }),
        -3 => new(Factor / 1000, Dimension with { Length = 0, Volume = Dimension.Volume - 1 }),
        _ => this,
    };

    private UcumExpression Times(UcumExpression other) => new(Factor * other.Factor, Dimension.Plus(other.Dimension));

    private UcumExpression Over(UcumExpression other) => new(Factor / other.Factor, Dimension.Plus(other.Dimension.Times(-1)));

    private UcumExpression Power(int exponent)
    {
        decimal factor = 1;
        for (int i = 0; i < Math.Abs(exponent); i++)
        {
            factor *= Factor;
        }

        return new(exponent < 0 ? 1 / factor : factor, Dimension.Times(exponent));
    }

    // UCUM reads from left to right: a/b.c is (a/b).c.
    private static UcumExpression? Product(string text, ref int place, int depth)
    {
        UcumExpression result = new(1, default);
        bool isFirst = true;
        while (place < text.Length && text[place] != ')')
        {
            char sign = text[place];
            if (sign is '/' or '.')
            {
                place++;
            }
            else if (!isFirst)
            {
                return null;
            }

            if (sign == '.' && isFirst)
            {
                return null;
            }

            if (Term(text, ref place, depth) is not { } term)
            {
                return null;
            }

            result = sign == '/' ? result.Over(term) : result.Times(term);
            isFirst = false;
        }

        return result;
    }

    private static UcumExpression? Term(string text, ref int place, int depth)
    {
        const int Deepest = 4;
        if (place < text.Length && text[place] == '(')
        {
            place++;
            if (depth == Deepest || Product(text, ref place, depth + 1) is not { } inner || place == text.Length)
            {
                return null;
            }

            place++;
            return inner;
        }

        int end = place;
        while (end < text.Length && text[end] is not ('/' or '.' or '(' or ')'))
        {
            end++;
        }

        UcumExpression? unit = Simple(text[place..end]);
        place = end;
        return unit;
    }

    // A number, a power of ten, or a unit with its prefix and exponent; a number may stand before the unit (100mL).
    private static UcumExpression? Simple(string text)
    {
        if (text.StartsWith("10*", StringComparison.Ordinal) || text.StartsWith("10^", StringComparison.Ordinal))
        {
            return int.TryParse(text.AsSpan(3), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out int ten) && Math.Abs(ten) <= 15
                ? new UcumExpression(10, default).Power(ten)
                : null;
        }

        int digits = 0;
        while (digits < text.Length && char.IsAsciiDigit(text[digits]))
        {
            digits++;
        }

        UcumExpression number = new(1, default);
        if (digits > 0)
        {
            if (!decimal.TryParse(text.AsSpan(0, digits), NumberStyles.None, CultureInfo.InvariantCulture, out decimal value) || !IsTen(value))
            {
                return null;
            }

            number = new(value, default);
        }

        return digits == text.Length ? digits == 0 ? null : number
            : Powered(text[digits..]) is { } unit ? number.Times(unit)
            : null;
    }

    // A number that is no power of ten is one whose power was lost in print: 109/L.
    private static bool IsTen(decimal value) => value is 1 or 10 or 100 or 1000 or 10_000 or 100_000 or 1_000_000;

    private static UcumExpression? Powered(string text)
    {
        int end = text.Length;
        while (end > 0 && (char.IsAsciiDigit(text[end - 1]) || text[end - 1] is '-' or '+'))
        {
            end--;
        }

        if (end == text.Length)
        {
            return Atom(text);
        }

        return Atom(text[..end]) is { } unit && int.TryParse(text.AsSpan(end), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out int exponent)
            && Math.Abs(exponent) is >= 1 and <= 3 ? unit.Power(exponent) : null;
    }

    private static UcumExpression? Atom(string symbol)
    {
        foreach ((string name, UcumExpression unit, bool _) in Atoms)
        {
            if (symbol == name)
            {
                return unit;
            }
        }

        foreach ((string name, UcumExpression unit, bool takesPrefix) in Atoms)
        {
            if (takesPrefix && symbol.EndsWith(name, StringComparison.Ordinal)
                && Array.Find(Prefixes, prefix => symbol.Length == prefix.Symbol.Length + name.Length && symbol.StartsWith(prefix.Symbol, StringComparison.Ordinal)) is { Symbol: not null } found)
            {
                return new UcumExpression(found.Factor, default).Times(unit);
            }
        }

        return null;
    }
}

/// <summary>The powers of the base units; three of length are a volume.</summary>
internal readonly record struct UcumDimension
{
    public int Mass { get; init; }

    public int Volume { get; init; }

    public int Length { get; init; }

    public int Time { get; init; }

    public int Amount { get; init; }

    public int Charge { get; init; }

    public int Pressure { get; init; }

    public UcumDimension Plus(UcumDimension other) => new()
    {
        Mass = Mass + other.Mass,
        Volume = Volume + other.Volume,
        Length = Length + other.Length,
        Time = Time + other.Time,
        Amount = Amount + other.Amount,
        Charge = Charge + other.Charge,
        Pressure = Pressure + other.Pressure,
    };

    public UcumDimension Times(int exponent) => new()
    {
        Mass = Mass * exponent,
        Volume = Volume * exponent,
        Length = Length * exponent,
        Time = Time * exponent,
        Amount = Amount * exponent,
        Charge = Charge * exponent,
        Pressure = Pressure * exponent,
    };
}
