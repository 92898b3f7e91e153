using System.Globalization;

namespace Apatite.Cli.Usage;

/// <summary>Reads a moment in ISO 8601 and in nothing else: 03/04/2026 is another day on each side of an ocean.</summary>
internal static class IsoMoment
{
    private static readonly string[] Times = ["yyyy-MM-dd'T'HH:mmK", "yyyy-MM-dd'T'HH:mm:ssK", "yyyy-MM-dd'T'HH:mm:ss.FFFFFFFK"];

    /// <summary>The moment; the end of the day for a date alone, so that what was seen on that day counts; null when it is none.</summary>
    public static DateTimeOffset? Parse(string text)
    {
        if (DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly day))
        {
            return new DateTimeOffset(day, new TimeOnly(23, 59, 59), TimeSpan.Zero);
        }

        return DateTimeOffset.TryParseExact(text, Times, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out DateTimeOffset moment)
            ? moment
            : null;
    }
}
