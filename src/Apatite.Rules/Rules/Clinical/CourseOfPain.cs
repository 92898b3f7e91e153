using Apatite.Model;

namespace Apatite.Rules.Clinical;

[Name("acute-onset-within-one-week"), Description("Acute onset, at most seven days ago")]
[Evidence("RCT-CL-11")]
internal sealed class AcuteOnsetWithinOneWeek : Rule
{
    public override void Define()
    {
        SymptomCourse course = null!;
        When().Match(() => course, c => Time.IsAcuteWithinOneWeek(c));
        Then().Yield(ctx => new Evidence(ctx.Rule.Name, Basis.Of(course)));
    }
}

[Name("course-of-six-weeks"), Description("A complaint of at least six weeks")]
[Evidence("RCT-CL-12")]
internal sealed class CourseOfSixWeeks : Rule
{
    public override void Define()
    {
        SymptomCourse course = null!;
        When().Match(() => course, c => c.DurationDays >= 42);
        Then().Yield(ctx => new Evidence(ctx.Rule.Name, Basis.Of(course)));
    }
}

[Name("chronic-course"), Description("A chronic complaint, or one of at least six weeks")]
[Evidence("DEG-CL-04", "RPA-CL-16", "MEN-CL-13")]
internal sealed class ChronicCourse : Rule
{
    public override void Define()
    {
        SymptomCourse course = null!;
        When().Match(() => course, c => c.Onset == Onset.Chronic || c.DurationDays >= 42);
        Then().Yield(ctx => new Evidence(ctx.Rule.Name, Basis.Of(course)));
    }
}

[Name("mechanical-pain"), Description("Mechanical pain rhythm")]
[Evidence("DEG-CL-01")]
internal sealed class MechanicalPain : Rule
{
    public override void Define()
    {
        PainRhythmStatement rhythm = null!;
        When().Match(() => rhythm, p => p.Rhythm == PainRhythm.Mechanical);
        Then().Yield(ctx => new Evidence(ctx.Rule.Name, Basis.Of(rhythm)));
    }
}

[Name("inflammatory-pain"), Description("Inflammatory pain rhythm")]
[Evidence("DEG-CL-05", "DISC-CL-02")]
[Seed("S16")]
internal sealed class InflammatoryPain : Rule
{
    public override void Define()
    {
        PainRhythmStatement rhythm = null!;
        When().Match(() => rhythm, p => p.Rhythm == PainRhythm.Inflammatory);
        Then().Yield(ctx => new Evidence(ctx.Rule.Name, Basis.Of(rhythm)));
    }
}

[Name("mixed-pain"), Description("Mixed pain rhythm")]
[Evidence("DISC-CL-03")]
[Seed("S01")]
internal sealed class MixedPain : Rule
{
    public override void Define()
    {
        PainRhythmStatement rhythm = null!;
        When().Match(() => rhythm, p => p.Rhythm == PainRhythm.Mixed);
        Then().Yield(ctx => new Evidence(ctx.Rule.Name, Basis.Of(rhythm)));
    }
}

[Name("good-nsaid-response"), Description("Pain relieved by NSAIDs")]
[Evidence("RCT-CL-13", "DISC-CL-01")]
[Seed("S01")]
internal sealed class GoodNsaidResponse : Rule
{
    public override void Define()
    {
        NsaidResponseStatement response = null!;
        When().Match(() => response, n => n.Response == NsaidResponse.Good);
        Then().Yield(ctx => new Evidence(ctx.Rule.Name, Basis.Of(response)));
    }
}

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
