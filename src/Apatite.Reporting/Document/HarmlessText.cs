using System.Globalization;
using System.Text;

namespace Apatite.Reporting.Document;

/// <summary>
/// Makes text that came with the input, or is a file's name, harmless in a terminal. What would move the cursor, start a line,
/// turn the reading direction round or not be seen at all is shown as the replacement character.
/// </summary>
internal static class HarmlessText
{
    private const int LongestReference = 160;
    private static readonly Rune Replacement = Rune.ReplacementChar;

    /// <summary>The text as one line without control or formatting characters.</summary>
    public static string OneLine(string text) => Map(text, rune => IsHarmless(rune));

    /// <summary>The text as one word, not too long to read: a reference has no spaces, and must not fill lines with other text.</summary>
    public static string Word(string text)
    {
        // Cut first: a record may name a resource by a megabyte, and in many places.
        string start = text.Length <= LongestReference ? text : text[..(LongestReference - 1)];
        string word = Map(start, rune => IsHarmless(rune) && !Rune.IsWhiteSpace(rune));
        return start == text ? word : word + "…";
    }

    private static string Map(string text, Func<Rune, bool> isKept)
    {
        if (IsKeptAsItIs(text, isKept))
        {
            return text;
        }

        StringBuilder result = new(text.Length);
        foreach (Rune rune in text.EnumerateRunes())
        {
            // Lone halves of surrogate pairs come out of the enumeration as the replacement character.
            result.Append((isKept(rune) ? rune : Replacement).ToString());
        }

        return result.ToString();
    }

    private static bool IsKeptAsItIs(string text, Func<Rune, bool> isKept)
    {
        foreach (Rune rune in text.EnumerateRunes())
        {
            // A replacement character may stand for half of a surrogate pair.
            if (rune == Replacement || !isKept(rune))
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsHarmless(Rune rune) => Rune.GetUnicodeCategory(rune) is not (
        UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator
        or UnicodeCategory.OtherNotAssigned or UnicodeCategory.PrivateUse);
}
