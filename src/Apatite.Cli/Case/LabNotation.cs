using System.Text.RegularExpressions;
using Apatite.Model;
using Apatite.Model.Fhir;

namespace Apatite.Cli.Case;

/// <summary>A result as people write it: <c>crp=75 mg/L</c>, <c>crp=&lt;5 mg/L</c>, <c>blood-culture=positive</c>.</summary>
internal static partial class LabNotation
{
    public const string Syntax = "a number with its unit as in crp=75 mg/L or crp=<5 mg/L, or low|normal|high|abnormal|positive|negative";

    /// <exception cref="FormatException">The text is no result.</exception>
    public static void Add(CaseDraft draft, string text)
    {
        int mark = text.IndexOf('=', StringComparison.Ordinal);
        LabTest test = new(Notation.Id((mark < 0 ? text : text[..mark]).Trim(), "laboratory test", "lab"));
        string result = mark < 0 ? "" : text[(mark + 1)..].Trim();
        Match number = NumberAndUnit().Match(result);
        if (!number.Success)
        {
            draft.Add(WordOf(test, result));
            return;
        }

        decimal value = Notation.Number(number.Groups["number"].Value, test.Id);
        string unit = number.Groups["unit"].Value is { Length: > 0 } written ? written : Units.OfBareNumber(test) ?? "";
        Comparator comparator = ComparatorOf(number.Groups["comparator"].Value);
        draft.Add(Units.IsKnown(test, unit)
            ? builder => builder.Lab(test, value, unit, comparator)
            : throw new FormatException(UnitQuestion(test, unit)));
    }

    private static Action<CaseBuilder> WordOf(LabTest test, string result)
    {
        if (result.Length == 0)
        {
            throw new FormatException($"{test.Id} lacks its result: {Syntax}");
        }

        Interpretation word = Notation.Word<Interpretation>(result, test.Id);
        return builder => builder.Lab(test, word);
    }

    // A number without a unit is not guessed: 75 mg/dL is ten times 75 mg/L.
    private static string UnitQuestion(LabTest test, string unit)
    {
        string units = string.Join(", ", Units.Of(test));
        return units.Length == 0 ? $"{test.Id} takes a word and no number"
            : unit.Length == 0 ? $"{test.Id} lacks its unit, one of {units}"
            : $"'{unit}' is no unit of {test.Id}; it takes {units}";
    }

    private static Comparator ComparatorOf(string sign) => sign switch
    {
        "<" => Comparator.LessThan,
        "<=" => Comparator.AtMost,
        ">=" => Comparator.AtLeast,
        ">" => Comparator.GreaterThan,
        _ => Comparator.Exactly,
    };

    [GeneratedRegex(@"^(?<comparator>[<>]=?)?\s*(?<number>[-+]?[0-9][0-9.,]*)\s*(?<unit>.*)$")]
    private static partial Regex NumberAndUnit();
}
