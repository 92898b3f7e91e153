using Apatite.Model;

namespace Apatite.Rules.Rules.Criteria;

/// <summary>
/// How long a complaint has lasted. What the record does not say lasts neither too long for a criterion nor long enough for one; a
/// chronic onset is long.
/// </summary>
internal static class Duration
{
    public static bool IsAtLeast(SymptomCourse course, decimal days) =>
        course.DurationDays is { } lasted ? lasted >= days : course.Onset == Onset.Chronic;

    public static bool IsLongerThan(SymptomCourse course, decimal days) =>
        course.DurationDays is { } lasted ? lasted > days : course.Onset == Onset.Chronic;

    public static bool IsShorterThan(SymptomCourse course, decimal days) => course.DurationDays < days;
}
