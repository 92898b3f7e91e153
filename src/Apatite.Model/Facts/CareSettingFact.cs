namespace Apatite.Model;

/// <summary>
/// Where the patient is cared for now. It weighs nothing by itself: how common a disease is, and what an ordinary complaint is, differ
/// from one place to the next. A case holds at most one, and none when nothing says where.
/// </summary>
/// <param name="Reference">The Encounter that says so, or the option of the reader.</param>
/// <param name="Setting">The place.</param>
public sealed record CareSettingFact(string Reference, CareSetting Setting) : Fact(Reference);

/// <summary>The places that see spinal complaints and whose patients differ.</summary>
public enum CareSetting
{
    /// <summary>Nothing says where.</summary>
    NotStated,

    /// <summary>General practice.</summary>
    PrimaryCare,

    /// <summary>An emergency department.</summary>
    Emergency,

    /// <summary>A hospital ward, observation and short stays included.</summary>
    Inpatient,

    /// <summary>Radiology: the patient was sent for images.</summary>
    Imaging,
}
