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

    private static readonly string[] Local = ["yyyy-MM-ddTHH:mm:ss", "yyyy-MM-ddTHH:mm", "yyyy-MM-ddTHH:mm:ss.FFFFFFF"];

    private static readonly string[] Partial = ["yyyy", "yyyy-MM", "yyyy-MM-dd"];

    /// <summary>Whether it was surely earlier; of two stretches both ends decide.</summary>
    public bool IsBefore(FhirMoment other) => Known < other.Known && Latest < other.Latest;

    /// <summary>Reads a FHIR date, dateTime or instant; null when it is none.</summary>
    public static FhirMoment? Parse(string? text)
    {
        if (text is null)
        {
            return null;
        }

        int precision = Array.FindIndex(Partial, format => format.Length == text.Length);
        if (precision >= 0)
        {
            return DateTime.TryParseExact(text, Partial[precision], CultureInfo.InvariantCulture, DateTimeStyles.None, out DateTime date)
                ? OfDate(date, precision)
                : null;
        }

        // Converters of older formats leave the zone out, which FHIR does not allow: then the hour is known to half a day.
        if (DateTime.TryParseExact(text, Local, CultureInfo.InvariantCulture, DateTimeStyles.None, out DateTime local))
        {
            return local.Year is < 2 or > 9997 ? null : OfLocal(new DateTimeOffset(local, TimeSpan.Zero));
        }

        // Shorter texts that .NET would take for a date are no FHIR dateTime.
        return text.Length >= 20 && DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out DateTimeOffset instant)
            ? At(instant)
            : null;
    }

    /// <summary>
    /// Reads an <c>effective[x]</c>, <c>performed[x]</c> or the like. False when there is a date that is none; a kind of time
    /// that says no moment, such as a repeated timing, is read as no time.
    /// </summary>
    public static bool TryRead(DataType? time, out FhirMoment? moment)
    {
        switch (time)
        {
            case FhirDateTime dateTime:
                return TryText(dateTime.Value, out moment);
            case Period period:
                return TryPeriod(period, out moment);
            case Instant instant:
                return TryText(instant.JsonValue as string, out moment);
            default:
                moment = null;
                return true;
        }
    }

    private static FhirMoment At(DateTimeOffset instant) => new(instant, instant, instant);

    private static FhirMoment OfLocal(DateTimeOffset moment) => new(moment - LargestOffset, moment + LargestOffset, moment);

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
