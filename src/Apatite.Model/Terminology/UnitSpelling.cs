using System.Text;
using System.Text.RegularExpressions;
using Apatite.Tables;

namespace Apatite.Model;

/// <summary>
/// Turns units as people write them into UCUM: words, superscripts, powers of ten in all their forms, thousands and billions of cells. The
/// table of units is asked before, since a few human spellings are UCUM of something else.
/// </summary>
internal static partial class UnitSpelling
{
    private static readonly (Regex Word, string Unit)[] Words =
    [
        .. EmbeddedTable.Read(typeof(UnitSpelling).Assembly, "unit-words.tsv")
            .OrderByDescending(row => row["word"].Length)
            .Select(row => (
                new Regex($@"(?<![\p{{L}}\[]){Regex.Escape(row["word"])}(?![\p{{L}}\]\[])", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant),
                row["unit"])),
    ];

    /// <summary>The spellings of UCUM that a unit of a measurement may mean, the likeliest first.</summary>
    /// <param name="unit">The unit as it stands.</param>
    /// <param name="kind">What is measured, where that decides what a letter means.</param>
    public static IEnumerable<string> Readings(string unit, UnitKind kind)
    {
        string plain = Typography(unit);
        if (kind == UnitKind.Temperature)
        {
            if (Degrees().Match(plain) is { Success: true } degrees)
            {
                yield return degrees.Groups["c"].Success ? "Cel" : "[degF]";
            }

            yield break;
        }

        if (kind == UnitKind.Filtration && FiltrationArea().Match(plain) is { Success: true } area)
        {
            // The rate is that of the standard body surface whether or not the unit says so.
            plain = plain[..area.Index];
        }

        if (kind == UnitKind.Sedimentation && FirstHour().IsMatch(plain))
        {
            yield return "mm/h";
        }

        string ucum = Numbers(plain, kind);
        yield return ucum;

        // Printers and HL7 v2 know capitals only.
        if (!ucum.Any(char.IsLower))
        {
            yield return Numbers(plain.ToLowerInvariant(), kind);
        }
    }

    private static string Typography(string unit)
    {
        string text = Compatible(unit.Trim())
            .Replace('µ', 'u').Replace('μ', 'u').Replace('×', 'x').Replace('·', '.').Replace('⁄', '/').Replace('∕', '/').Replace('−', '-').Replace('‐', '-');
        return Per().Replace(text, "/");
    }

    // Superscripts and signs such as ℃ as plain letters; text that is no Unicode is no unit either.
    private static string Compatible(string text)
    {
        try
        {
            // Raised digits behind a ten are its power, and not more digits of the number: 10⁹ is never 109.
            return PowerOfTenRaised().Replace(text, match => "10*" + match.Groups["power"].Value).Normalize(NormalizationForm.FormKC);
        }
        catch (ArgumentException)
        {
            return text;
        }
    }

    private static string Numbers(string text, UnitKind kind)
    {
        string result = text;
        foreach ((Regex word, string unit) in Words)
        {
            result = word.Replace(result, unit);
        }

        result = Spaces().Replace(result, "");
        result = result.Replace("mg%", "mg/dL", StringComparison.OrdinalIgnoreCase).Replace("g%", "g/dL", StringComparison.OrdinalIgnoreCase);
        result = PowerOfTen().Replace(result, match => "10*" + match.Groups["power"].Value);
        result = LeadingTimes().Replace(result, "");
        if (kind == UnitKind.Count)
        {
            result = Thousands().Replace(result, match => Scale(match.Groups["scale"].Value) + "/");
            result = Cells().Replace(result, "");
        }

        if (kind == UnitKind.Rate)
        {
            result = Beats().Replace(result, "/min");
        }

        return result;
    }

    private static string Scale(string word) => word.ToLowerInvariant() switch
    {
        "g" or "giga" or "gpt" or "gp" or "mrd" or "mrd." or "milliarden" or "bil" or "billion" or "milliards" => "10*9",
        "m" or "mio" or "mio." or "mill" or "million" or "millions" or "mega" or "mpt" => "10*6",
        "t" or "tera" or "tpt" => "10*12",
        _ => "10*3",
    };

    [GeneratedRegex(@"\s+", RegexOptions.CultureInvariant)]
    private static partial Regex Spaces();

    [GeneratedRegex(@"\s*(/|\bper\b|\bpar\b|\bpro\b)\s*", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Per();

    // 10^9, 10*9, 10**9, 10e9, 10E9, 10exp9, 10(9), E9, 10E+03, and what normalisation makes of 10⁹ after a sign of multiplication.
    [GeneratedRegex(@"(?<![0-9A-Za-z.])(x|\*)?(10(\*\*|\*|\^|e|exp\.?|\()|e)\+?0?(?<power>-?(1[0-2]|[1-9]))\)?(?![0-9])", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex PowerOfTen();

    [GeneratedRegex("10(?<power>[⁻⁰¹²³⁴⁵⁶⁷⁸⁹]+)", RegexOptions.CultureInvariant)]
    private static partial Regex PowerOfTenRaised();

    [GeneratedRegex(@"^(x|\*|\.)(?=1)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex LeadingTimes();

    [GeneratedRegex(@"^(x)?(?<scale>giga|gpt|gp|g|tpt|tera|t\.?(?=sd)sd\.?|tsd\.?|tausend|mrd\.?|milliarden|milliards|bil|billion|mio\.?|millions?|mill|mega|mpt|m|thousands?|thous|thou|th|milliers|k|t)(\.)?/", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Thousands();

    [GeneratedRegex(@"(?<=^|[0-9])\.?(cells?|cellules?|zellen|leu[ck]o(cytes?|s)?|wbc|plt|platelets?|el(e|é)ments?|part(ikel|icles)?|c)(?=/)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Cells();

    [GeneratedRegex(@"^(bpm|rpm|/min|(beats?|batt(ements|\.)?|breaths?|br|resp(irations)?\.?|cycles?|c|schl(ä|ae)ge|atemz(ü|ue)ge|pulse|insp)/min)$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Beats();

    [GeneratedRegex(@"^(deg(rees?|r(é|e)s?)?\.?|degr(é|e)s?|grad|°|º)?\s*((?<c>c|cel|celsius|centigrade)|(?<f>f|fahrenheit))\.?$|^(?<c>℃)$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Degrees();

    [GeneratedRegex(@"\s*[/x.]?\s*[({]?\s*((1[.,_]?73)\s*[_.]?\s*(m\^?2|m\*2|sq\.?\s*m(etre|eter)?s?|sqm|square\s*met(er|re)s?|m)?|bsa|kof|m2\s*ks)\s*\.?(\s*bsa)?[)}]?$|\{1\.73[^}]*\}$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex FiltrationArea();

    [GeneratedRegex(@"^mm\s*[/ ]?\s*(\(?\s*(in\s*)?(the\s*)?(1\s*(\.|st|re|ère|ere|er|°)?\s*|first\s*|première\s*)?(h|hr|hour|heure|std|stunde|st)\.?\s*\)?|60\s*min|n\.?\s*w\.?|westergren)$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex FirstHour();
}

/// <summary>What a unit measures, where that decides what its letters mean.</summary>
internal enum UnitKind
{
    Other,

    /// <summary>Cells in a volume: K is a thousand, G a billion.</summary>
    Count,

    Temperature,

    /// <summary>The filtration of the kidneys by body surface.</summary>
    Filtration,

    /// <summary>Millimetres in the first hour.</summary>
    Sedimentation,

    /// <summary>Beats or breaths a minute.</summary>
    Rate,
}
