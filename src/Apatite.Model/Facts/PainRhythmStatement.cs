namespace Apatite.Model;

/// <summary>When the pain comes.</summary>
/// <param name="Reference">The resource that the fact was read from.</param>
/// <param name="Rhythm">The rhythm.</param>
public sealed record PainRhythmStatement(string Reference, PainRhythm Rhythm) : Fact(Reference);

/// <summary>The rhythm of a pain.</summary>
public enum PainRhythm
{
    /// <summary>The record does not say.</summary>
    NotStated,

    /// <summary>On movement and load.</summary>
    Mechanical,

    /// <summary>At rest and at night.</summary>
    Inflammatory,

    /// <summary>Both.</summary>
    Mixed,
}
