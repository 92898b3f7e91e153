using Apatite.Model;

namespace Apatite.Rules.Rules.Clinical;

[Description("Acute onset, at most seven days ago")]
[Evidence("RCT-CL-11")]
internal sealed class AcuteOnsetWithinOneWeek() : Finding<SymptomCourse>(c => Time.IsAcuteWithinOneWeek(c));

[Description("A complaint of at least six weeks")]
[Evidence("RCT-CL-12")]
internal sealed class CourseOfSixWeeks() : Finding<SymptomCourse>(c => c.DurationDays >= 42);

[Description("A chronic complaint, or one of at least six weeks")]
[Evidence("DEG-CL-04", "RPA-CL-16", "MEN-CL-13")]
internal sealed class ChronicCourse() : Finding<SymptomCourse>(c => c.Onset == Onset.Chronic || c.DurationDays >= 42);

[Description("Mechanical pain rhythm")]
[Evidence("DEG-CL-01")]
internal sealed class MechanicalPain() : Finding<PainRhythmStatement>(p => p.Rhythm == PainRhythm.Mechanical);

[Description("Inflammatory pain rhythm")]
[Evidence("DEG-CL-05", "DISC-CL-02"), Seed("S16")]
internal sealed class InflammatoryPain() : Finding<PainRhythmStatement>(p => p.Rhythm == PainRhythm.Inflammatory);

[Description("Inflammatory pain rhythm for at least three months")]
[Evidence("AXS-CL-01")]
internal sealed class InflammatoryPainForMonths() : Finding<PainRhythmStatement, SymptomCourse>(
    pain => pain.Rhythm == PainRhythm.Inflammatory,
    course => course.Onset == Onset.Chronic || course.DurationDays >= 84);

[Description("Mixed pain rhythm")]
[Evidence("DISC-CL-03"), Seed("S01")]
internal sealed class MixedPain() : Finding<PainRhythmStatement>(p => p.Rhythm == PainRhythm.Mixed);

[Description("Pain relieved by NSAIDs")]
[Evidence("RCT-CL-13", "DISC-CL-01", "AXS-CL-02"), Seed("S01")]
internal sealed class GoodNsaidResponse() : Finding<NsaidResponseStatement>(n => n.Response == NsaidResponse.Good);

/// <summary>How the bounds of the course are read.</summary>
internal static class Time
{
    /// <summary>Acute by word, or at most two weeks old when no word is given.</summary>
    public static bool IsAcute(SymptomCourse course) =>
        course.Onset == Onset.Acute || (course.Onset == Onset.NotStated && course.DurationDays <= 14);

    public static bool IsStated(SymptomCourse course) => course.Onset != Onset.NotStated || course.DurationDays.HasValue;

    /// <summary>Acute and at most a week old; an acute onset without a duration counts.</summary>
    public static bool IsAcuteWithinOneWeek(SymptomCourse course) => IsAcute(course) && !(course.DurationDays > 7);
}
