namespace Apatite.Model.Fhir;

/// <summary>
/// How old a statement may be at the as-of time and still count. Null means without limit; the defaults are those of the input
/// contract.
/// </summary>
public sealed class TimeWindows
{
    /// <summary>Symptoms, signs and what qualifies them.</summary>
    public TimeSpan? Symptoms { get; init; } = TimeSpan.FromDays(14);

    /// <summary>Temperature, blood and cerebrospinal fluid.</summary>
    public TimeSpan? Labs { get; init; } = TimeSpan.FromDays(14);

    /// <summary>
    /// Pulse, breathing, blood pressure, oxygen saturation, and the scores of consciousness and early warning. A record without an as-of
    /// time is also seen this much later than all else in it, if such a measurement says so.
    /// </summary>
    public TimeSpan? VitalSigns { get; init; } = TimeSpan.FromDays(1);

    /// <summary>Serum chemistry that looks for a cause of apatite deposition, for example calcium and parathyroid hormone.</summary>
    public TimeSpan? Chemistry { get; init; } = TimeSpan.FromDays(365);

    /// <summary>Imaging findings and examinations, and crystals in a sample, which say as much about a deposit.</summary>
    public TimeSpan? Imaging { get; init; } = TimeSpan.FromDays(42);

    /// <summary>Older imaging findings that a newer one is compared with; how much longer ago than the as-of time.</summary>
    public TimeSpan? EarlierImaging { get; init; }

    /// <summary>Encounters, from their end.</summary>
    public TimeSpan? Encounters { get; init; } = TimeSpan.FromDays(14);

    /// <summary>History and stated diagnoses.</summary>
    public TimeSpan? History { get; init; }

    /// <summary>Given doses; prescriptions and statements count while they are active.</summary>
    public TimeSpan? GivenMedicines { get; init; } = TimeSpan.FromDays(14);
}
