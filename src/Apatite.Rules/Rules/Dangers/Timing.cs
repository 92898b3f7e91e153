using Apatite.Model;
using Apatite.Rules.Judgements;

namespace Apatite.Rules.Rules.Dangers;

/// <summary>
/// When a test was done, against the complaint and against what came after (thresholds-and-management.md 9). What bears no date is of
/// now.
/// </summary>
internal static class Timing
{
    /// <summary>Before it, in days, marrow oedema may not show yet (thresholds-and-management.md 5.7).</summary>
    private const decimal Late = 14;

    /// <summary>The duration of a complaint is told in days: what lies half a day before its beginning is not surely before it.</summary>
    private static readonly TimeSpan Tolerance = TimeSpan.FromHours(12);

    /// <summary>Whether a test, or a part of it, is older than the complaint.</summary>
    public static bool IsPast(AnsweringTest test, SymptomCourse complaint) =>
        BeganAt(complaint) is { } began && test.At < began - Tolerance;

    /// <summary>Whether a fact came after every answer.</summary>
    public static bool IsAfter(IEnumerable<DangerAnswer> answers, Fact fact) => answers.All(answer => answer.At < fact.At);

    /// <summary>How long the complaint had lasted when the test was done; null when not known.</summary>
    public static decimal? DaysInto(SymptomCourse complaint, Fact test) =>
        BeganAt(complaint) is { } began && test.At is { } at ? (decimal)(at - began).TotalDays : complaint.DurationDays;

    /// <summary>When a complaint began: as long before the moment at which it was told as it has lasted; null when not known.</summary>
    private static DateTimeOffset? BeganAt(SymptomCourse complaint) =>
        complaint is { At: { } told, DurationDays: { } days and < 36_500 }
            && told.UtcDateTime - DateTime.MinValue > TimeSpan.FromDays((double)days + 2)
            ? told.AddDays(-(double)days)
            : null;

    /// <summary>Whether a test was done late enough for a reaction of the marrow to show (thresholds-and-management.md 5.7).</summary>
    public static bool IsLate(SymptomCourse complaint, Fact test) =>
        DaysInto(complaint, test) is { } days ? days >= Late : complaint.Onset == Onset.Chronic;

    /// <summary>Whether a test is known to be too early for that.</summary>
    public static bool IsEarly(SymptomCourse complaint, Fact test) => DaysInto(complaint, test) < Late;

    /// <summary>Whether three tests or more were done at moments of their own, with a day or more between the first and the last.</summary>
    public static bool AreSpaced(IEnumerable<Fact> tests) => NewestSpaced(tests).Length > 0;

    /// <summary>The newest tests that are so many and so spaced, or none.</summary>
    public static Fact[] NewestSpaced(IEnumerable<Fact> tests)
    {
        Fact[] newestFirst = [.. tests.Where(test => test.At is not null).DistinctBy(test => test.At).OrderByDescending(test => test.At)];
        int last = Array.FindIndex(newestFirst, test => newestFirst[0].At - test.At >= TimeSpan.FromHours(24));
        return last < 0 || newestFirst.Length < 3 ? [] : newestFirst[..(Math.Max(last, 2) + 1)];
    }

    /// <summary>Whether every answer is of the first day of the complaint.</summary>
    public static bool AreOfFirstDay(IEnumerable<DangerAnswer> answers, SymptomCourse complaint) =>
        answers.All(answer => answer.Tests.Any(test => DaysInto(complaint, test) < 1));
}
