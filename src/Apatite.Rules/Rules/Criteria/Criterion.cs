using System.Collections.Immutable;
using Apatite.Model;

namespace Apatite.Rules.Rules.Criteria;

/// <summary>
/// When a picture is met: every group of signs is shown, none of the others, in a patient and a setting that it holds for. What the
/// record does not say is never shown; a setting, an age or a duration that it does not say keeps no criterion silent, save an age
/// below one year or from 60.
/// </summary>
internal sealed record Criterion
{
    private Criterion(ImmutableArray<Signs> shown) => Shown = shown;

    /// <summary>The groups, of which there are one to four.</summary>
    public ImmutableArray<Signs> Shown { get; }

    public Signs? NotShown { get; private init; }

    public int? YoungestYears { get; private init; }

    public int? BelowYears { get; private init; }

    public decimal? LongestDays { get; private init; }

    public decimal? ShortestDays { get; private init; }

    /// <summary>Whether a duration that the record does not say is long enough.</summary>
    public bool ShortestMayBeUnknown { get; private init; }

    public ImmutableArray<CareSetting> Settings { get; private init; } = [];

    /// <summary>Every one of some groups of signs.</summary>
    public static Criterion All(params ReadOnlySpan<Signs> groups) => new([.. groups]);

    /// <summary>None of some signs.</summary>
    public Criterion Without(params ReadOnlySpan<Signs> groups) => this with { NotShown = Signs.Any(groups) };

    /// <summary>From an age on; an age that the record does not say passes below 60.</summary>
    public Criterion From(int years) => this with { YoungestYears = years };

    /// <summary>Below an age; an age that the record does not say passes from one year on.</summary>
    public Criterion Below(int years) => this with { BelowYears = years };

    /// <summary>A complaint that has lasted so long at most.</summary>
    public Criterion Within(int days) => this with { LongestDays = days };

    /// <summary>A complaint that has lasted so long at least.</summary>
    public Criterion After(int days) => this with { ShortestDays = days };

    /// <summary>A complaint that has lasted so long at least, or for how long the record does not say.</summary>
    public Criterion AfterOrUnknown(int days) => this with { ShortestDays = days, ShortestMayBeUnknown = true };

    /// <summary>Only where the patient is seen in one of some settings.</summary>
    public Criterion In(params ImmutableArray<CareSetting> settings) => this with { Settings = settings };

    /// <summary>Whether the age must be known: very old or very young patients are no default.</summary>
    public bool AsksForAge => YoungestYears >= 60 || BelowYears <= 1;

    /// <summary>Whether the patient's age is one that it holds for.</summary>
    public bool IsOfAge(PatientFact patient) => !IsOfOtherAge(patient) && patient.AgeYears is not null;

    /// <summary>Whether the patient's age is known and is one that it does not hold for.</summary>
    public bool IsOfOtherAge(PatientFact patient) => patient.AgeYears < YoungestYears || patient.AgeYears >= BelowYears;

    /// <summary>Whether a setting is known and is none of those of the criterion.</summary>
    public bool IsElsewhere(CareSettingFact fact) => fact.Setting != CareSetting.NotStated && !Settings.Contains(fact.Setting);

    /// <summary>Whether one of the complaints has lasted neither too long nor too short, or nothing says how long.</summary>
    public bool IsOfDuration(IEnumerable<SymptomCourse> courses) => !courses.Any() || courses.Any(course =>
        !Duration.IsLongerThan(course, LongestDays ?? decimal.MaxValue)
        && !(ShortestMayBeUnknown && Duration.IsShorterThan(course, ShortestDays ?? 0)));
}
