using System.Globalization;
using Apatite.Cli.List;
using Apatite.Cli.Usage;
using Apatite.Model;

namespace Apatite.Cli.Case;

/// <summary>The words of forms and options: ids of the vocabulary, values of enumerations, numbers.</summary>
internal static class Notation
{
    /// <summary>An id of the vocabulary.</summary>
    /// <exception cref="FormatException">There is no such id of the kinds.</exception>
    public static string Id(string text, string what, params string[] kinds)
    {
        if (VocabularyTable.Find(text) is { } entry && kinds.Contains(entry.Kind))
        {
            return text;
        }

        IEnumerable<(string Id, string Words)> candidates = Terms.Of(kinds).Select(known => (known.Id, string.Join(' ', Language.All.Select(known.Text.In))));
        throw new FormatException($"'{text}' is no {what}{NearMatches.Question(text, candidates)}");
    }

    /// <summary>An id with or without <c>=present</c>, <c>=absent</c> or <c>=unknown</c> behind it.</summary>
    public static (string Text, Presence Presence) WithPresence(string text)
    {
        int mark = text.LastIndexOf('=');
        return mark < 0 ? (text, Presence.Present) : (text[..mark].TrimEnd(), Word<Presence>(text[(mark + 1)..].TrimStart(), "presence"));
    }

    /// <summary>A value of an enumeration.</summary>
    /// <exception cref="FormatException">There is no such value.</exception>
    public static T Word<T>(string text, string what)
        where T : struct, Enum
    {
        foreach (T value in Enum.GetValues<T>())
        {
            if (Terms.Words<T>().Contains(text) && Terms.Word(value) == text)
            {
                return value;
            }
        }

        throw new FormatException($"{what}: '{text}' is none of {string.Join('|', Terms.Words<T>())}");
    }

    /// <summary>A number with a decimal point.</summary>
    /// <exception cref="FormatException">The text is no number.</exception>
    public static decimal Number(string text, string what) =>
        decimal.TryParse(text, NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out decimal number)
            ? number
            : throw new FormatException($"{what}: '{text}' is no number such as 38 or 0.5");
}
