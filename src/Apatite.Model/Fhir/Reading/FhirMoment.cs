using System.Globalization;
using Hl7.Fhir.Model;

namespace Apatite.Model.Fhir;

/// <summary>
/// When something was so, as far as the record says: FHIR dates may lack the day or the month, and a date without a time
/// has no time zone either, so it is known to a stretch of time only.
/// </summary>
/// <param name="Earliest">The earliest moment that is meant.</param>
/// <param name="Latest">The latest moment that is meant; the end of time while it goes on.</param>
/// <param name="Known">The moment that stands for it in comparisons.</param>
internal sealed record FhirMoment(DateTimeOffset Earliest, DateTimeOffset Latest, DateTimeOffset Known)
{
    // Local time differs from UTC by no more than this.
    private static readonly TimeSpan LargestOffset = TimeSpan.FromHours(14);

    private static readonly string[] Partial = ["yyyy", "yyyy-MM", "yyyy-MM-dd"];

    /// <summary>Reads a FHIR date, dateTime or instant; null when it is none.</summary>
    public static FhirMoment? Parse(string? text)
    {
        for (int precision = 0; precision < Partial.Length; precision++)
        {
            if (DateTime.TryParseExact(text, Partial[precision], CultureInfo.InvariantCulture, DateTimeStyles.None, out DateTime date))
            {
                return OfDate(date, precision);
            }
        }

        // Shorter texts that .NET would take for a date are no FHIR dateTime.
        return text is { Length: >= 20 } && DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out DateTimeOffset instant)
            ? new(instant, instant, instant)
            : null;
    }

    /// <summary>
    /// Reads an <c>effective[x]</c>, <c>performed[x]</c> or the like. False when there is a date that is none; a kind of time
    /// that says no moment, such as a repeated timing, is read as no time.
    /// </summary>
    public static bool TryRead(DataType? time, out FhirMoment? moment)
    {
        moment = null;
        return time switch
        {
            FhirDateTime dateTime => TryText(dateTime.Value, out moment),
            Instant instant => TryText(instant.Value?.ToString("o", CultureInfo.InvariantCulture), out moment),
            Period period => TryPeriod(period, out moment),
            _ => true,
        };
    }

    private static bool TryPeriod(Period period, out FhirMoment? moment)
    {
        bool good = TryText(period.Start, out FhirMoment? start) & TryText(period.End, out FhirMoment? end);
        moment = (start, end) switch
        {
            (null, null) => null,
            (null, _) => end,
            (_, null) => start with { Latest = DateTimeOffset.MaxValue },
            _ => new(start.Earliest, end.Latest, end.Known),
        };
        return good && !(start is not null && end is not null && start.Earliest > end.Latest);
    }

    private static bool TryText(string? text, out FhirMoment? moment)
    {
        moment = Parse(text);
        return text is null || moment is not null;
    }

    private static FhirMoment? OfDate(DateTime date, int precision)
    {
        // At the two ends of the calendar a day more or less does not exist.
        if (date.Year is < 2 or > 9997)
        {
            return null;
        }

        DateTimeOffset start = new(date, TimeSpan.Zero);
        DateTimeOffset end = precision switch { 0 => start.AddYears(1), 1 => start.AddMonths(1), _ => start.AddDays(1) };
        return new(start - LargestOffset, end + LargestOffset, start);
    }
}
