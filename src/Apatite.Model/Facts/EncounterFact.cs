namespace Apatite.Model;

/// <summary>A contact of the patient with a hospital or practice. It says where and when the case is seen and weighs nothing.</summary>
/// <param name="Reference">The resource that the fact was read from.</param>
/// <param name="Setting">Where the patient was seen.</param>
/// <param name="Start">When it began; of a partial date its beginning; null when not stated.</param>
/// <param name="End">When it ended; of a partial date its beginning; null while it goes on or when not stated.</param>
public sealed record EncounterFact(string Reference, EncounterSetting Setting, DateTimeOffset? Start, DateTimeOffset? End) : Fact(Reference);

/// <summary>Where a patient is seen: HL7 v3 ActEncounterCode, which FHIR R4 prefers for <c>Encounter.class</c>.</summary>
public enum EncounterSetting
{
    /// <summary>The record does not say.</summary>
    NotStated,

    /// <summary>In a practice or an outpatient clinic (AMB).</summary>
    Ambulatory,

    /// <summary>In an emergency department (EMER).</summary>
    Emergency,

    /// <summary>Outside a health care facility, for example by a rescue service (FLD).</summary>
    Field,

    /// <summary>At the patient's home (HH).</summary>
    HomeHealth,

    /// <summary>On a ward (IMP, ACUTE, NONAC).</summary>
    Inpatient,

    /// <summary>Observed in a hospital without admission (OBSENC).</summary>
    Observation,

    /// <summary>Before a planned admission (PRENC).</summary>
    PreAdmission,

    /// <summary>Admitted for a day or so (SS).</summary>
    ShortStay,

    /// <summary>By telephone or video (VR).</summary>
    Virtual,
}
