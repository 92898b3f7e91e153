using Apatite.Model;

namespace Apatite.Rules.Rules.Criteria;

/// <summary>One thing that a criterion looks for in a record: a finding, a history, a medicine, a value, an age, a duration.</summary>
internal abstract class Sign
{
    public abstract bool IsShownBy(Fact fact);

    /// <summary>It is there.</summary>
    public static Sign Of(Concept concept) => new Present(concept);

    /// <summary>An image shows it at a place.</summary>
    public static Sign At(FindingType finding, Predicate<ImagingFinding> place) =>
        new Test<ImagingFinding>(image => image.IsPresent && image.Finding == finding && place(image));

    /// <summary>It was looked for and is not there.</summary>
    public static Sign No(Concept concept) => new Absent(concept);

    /// <summary>A value at or above a bound; a result that is only called high counts as <see cref="CalledHigh"/>.</summary>
    public static Sign From(LabTest test, decimal bound) => new Value(test, result =>
        result.IsAtLeast(bound) || (CalledHigh(test) >= bound && result.Value is null && result.Interpretation == Interpretation.High));

    /// <summary>A value at or below a bound.</summary>
    public static Sign AtMost(LabTest test, decimal bound) => new Value(test, result => result.IsAtMost(bound));

    /// <summary>A temperature in Cel at or above a bound, now or earlier in the window.</summary>
    public static Sign Temperature(decimal bound) => new Warm(bound);

    /// <summary>A value below a bound, or a result called normal where <paramref name="normal"/> says so.</summary>
    public static Sign Below(LabTest test, decimal bound, bool normal = false) => new Value(test, result =>
        result.IsBelow(bound) || (normal && result.Value is null && result.Interpretation == Interpretation.Normal));

    /// <summary>A positive result.</summary>
    public static Sign Positive(LabTest test) => new Value(test, result => result.IsPositive);

    /// <summary>An overall result that is not normal.</summary>
    public static Sign Abnormal(LabTest test) =>
        new Value(test, result => result.Interpretation is Interpretation.Abnormal or Interpretation.High);

    /// <summary>An overall result that is normal.</summary>
    public static Sign Normal(LabTest test) =>
        new Value(test, result => result.Interpretation is Interpretation.Normal or Interpretation.Negative);

    /// <summary>An age in years.</summary>
    public static Sign Age(int from) => new Test<PatientFact>(patient => patient.AgeYears >= from);

    /// <summary>An age in years below a bound.</summary>
    public static Sign Younger(int than) => new Test<PatientFact>(patient => patient.AgeYears < than);

    /// <summary>A complaint that has lasted some days at least.</summary>
    public static Sign Lasting(int days) => new Test<SymptomCourse>(course => Duration.IsAtLeast(course, days));

    /// <summary>How the complaint began.</summary>
    public static Sign Began(Onset onset) => new Test<SymptomCourse>(course => course.Onset == onset);

    /// <summary>The rhythm of the pain.</summary>
    public static Sign Pain(PainRhythm rhythm) => new Test<PainRhythmStatement>(statement => statement.Rhythm == rhythm);

    /// <summary>How the pain responded to NSAIDs.</summary>
    public static Sign Response(NsaidResponse response) => new Test<NsaidResponseStatement>(statement => statement.Response == response);

    /// <summary>
    /// The value that a result in the word "high" stands for, in the canonical unit; null for tests whose word says too little.
    /// </summary>
    private static decimal? CalledHigh(LabTest test) =>
        test == LabTest.Crp ? 20m
        : test == LabTest.Esr ? 30m
        : test == LabTest.Leukocytes ? 12m
        : null;

    private sealed class Test<TFact>(Predicate<TFact> holds) : Sign
        where TFact : Fact
    {
        public override bool IsShownBy(Fact fact) => fact is TFact its && holds(its);
    }

    private sealed class Value(LabTest test, Predicate<LabResult> holds) : Sign
    {
        public override bool IsShownBy(Fact fact) => fact is LabResult result && result.Test == test && holds(result);
    }

    private sealed class Warm(decimal bound) : Sign
    {
        public override bool IsShownBy(Fact fact) => fact switch
        {
            LabResult result => result.Test == LabTest.Temperature && result.IsAtLeast(bound),
            LabTrend trend => trend.Test == LabTest.Temperature && trend.Peak >= bound,
            _ => false,
        };
    }

    private sealed class Present(Concept concept) : Sign
    {
        public override bool IsShownBy(Fact fact) => fact switch
        {
            ClinicalFinding finding => finding.IsPresent && finding.Symptom == concept,
            HistoryItem item => item.IsPresent && item.History == concept,
            ImagingFinding image => image.IsPresent && image.Finding == concept,
            MedicationUse use => use.IsPresent && use.Medication == concept,
            _ => false,
        };
    }

    private sealed class Absent(Concept concept) : Sign
    {
        public override bool IsShownBy(Fact fact) => fact switch
        {
            ClinicalFinding finding => finding.IsAbsent && finding.Symptom == concept,
            ImagingFinding image => image.IsAbsent && image.Finding == concept,
            _ => false,
        };
    }
}
