using System.Globalization;

namespace Apatite.Reporting.Tests.Hostile;

/// <summary>Letters that a reader cannot see, or that move what he sees.</summary>
internal static class Letters
{
    public static bool IsHarmful(char letter) => letter != '\n' && char.GetUnicodeCategory(letter) is
        UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator or UnicodeCategory.Surrogate;
}
