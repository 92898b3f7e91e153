using Apatite.Model;
using CsCheck;

namespace Apatite.Rules.Tests.Safety;

/// <summary>
/// Whatever comes together: a danger is closed when its test shows the place, is of this complaint and late enough in it, in a patient
/// whose defences allow it, and nothing got worse after it; and it is open when any one of these fails that the danger asks for. Every
/// danger, region, place of the test, moment, host and course is drawn; both runtimes must agree.
/// </summary>
public sealed class ClosingPropertyTests
{
    private static readonly Gen<Drawn> Draws =
        from danger in Gen.OneOf(ClosingTests.Dangers)
        from region in Gen.OneOf("neck", "thoracic", "lumbar")
        from place in Gen.OneOf("covered", "elsewhere", "unknown")
        from moment in Gen.OneOf("late", "late", "too early", "before onset")
        from host in Gen.OneOf("none", "none", "recent-bacteraemia", "immunosuppression")
        from course in Gen.OneOf("none", "none", "crp", "fever", "culture", "deficit")
        select new Drawn(danger, ClosingTests.IsOfNeck(danger) ? "neck" : region, place, moment, host, course);

    [Fact]
    public void DangerIsClosed_OnlyIfPlaceTimeHostAndCourseAllowIt() => Property.Holds(
        Draws,
        (_, drawn) =>
        {
            DangerState state = ClosingTests.Assess(drawn.Danger, Facts(drawn)).Danger;
            bool isClosed = state == DangerState.Answered;
            string[] reasons = [.. Reasons(drawn)];
            return isClosed == (reasons.Length == 0) ? null : $"{drawn} is {state}, and what keeps it open is: {string.Join(", ", reasons)}";
        });

    private static IEnumerable<string> Reasons(Drawn drawn)
    {
        bool isOfSpine = drawn.Danger is "infectious-spondylodiscitis" or "spinal-epidural-abscess" or "spinal-tumour";
        bool isInfection = drawn.Danger is "retropharyngeal-abscess" or "bacterial-meningitis" or "infectious-spondylodiscitis" or "spinal-epidural-abscess";
        if (drawn.Place != "covered" && (isOfSpine || drawn.Danger == "retropharyngeal-abscess"))
        {
            yield return "place";
        }

        bool asksForTime = drawn.Danger is "infectious-spondylodiscitis" or "bacterial-meningitis";
        if (drawn.Moment == "before onset" || (drawn.Moment == "too early" && asksForTime))
        {
            yield return "moment";
        }

        if (drawn.Host == "recent-bacteraemia" && isInfection && drawn.Danger != "bacterial-meningitis")
        {
            yield return "host";
        }

        if (drawn.Host == "immunosuppression" && (drawn.Danger is "retropharyngeal-abscess" or "bacterial-meningitis"))
        {
            yield return "host";
        }

        if (isInfection && (drawn.Course is "crp" or "fever" or "culture"))
        {
            yield return "course";
        }

        if (drawn.Course == "deficit" && isOfSpine)
        {
            yield return "deficit";
        }
    }

    private static Fact[] Facts(Drawn drawn)
    {
        DateTimeOffset at = drawn.Moment switch
        {
            "late" => ClosingTests.Yesterday,
            "too early" => ClosingTests.Now.AddDays((drawn.Danger == "bacterial-meningitis" ? 0.5 : 5) - ClosingTests.DaysOf(drawn.Danger)),
            _ => ClosingTests.Now.AddDays(-ClosingTests.DaysOf(drawn.Danger) - 10),
        };
        string? levels = drawn.Place switch
        {
            "covered" => ClosingTests.Regions[drawn.Region].Covered,
            "elsewhere" => ClosingTests.Regions[drawn.Region].Elsewhere[0],
            _ => null,
        };
        return
        [
            .. ClosingTests.Patient(drawn.Danger, drawn.Region),
            .. ClosingTests.Answer(drawn.Danger, levels, at),
            .. drawn.Host == "none" ? [] : (Fact[])[new HistoryItem("Condition/host", new History(drawn.Host), Presence.Present)],
            .. Later(drawn.Course).Select(fact => fact with { At = ClosingTests.Now }),
        ];
    }

    private static Fact[] Later(string course) => course switch
    {
        "crp" =>
        [
            new LabResult("Observation/later-crp", LabTest.Crp, 120),
            new LabTrend("Observation/later-crp", LabTest.Crp, 120, Trend.Rising) { Before = 30 },
        ],
        "fever" => [new ClinicalFinding("Observation/later-fever", Symptom.Fever, Presence.Present)],
        "culture" => [new LabResult("Observation/later-culture", LabTest.BloodCulture, Interpretation: Interpretation.Positive)],
        "deficit" => [new ClinicalFinding("Observation/later-deficit", Symptom.LimbWeakness, Presence.Present)],
        _ => [],
    };

    private sealed record Drawn(string Danger, string Region, string Place, string Moment, string Host, string Course);
}
