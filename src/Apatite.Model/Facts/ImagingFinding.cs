namespace Apatite.Model;

/// <summary>Something that an image shows or was looked for and does not show.</summary>
/// <param name="Reference">The resource that the fact was read from.</param>
/// <param name="Finding">What it is.</param>
/// <param name="Presence">Whether it is there.</param>
public sealed record ImagingFinding(string Reference, FindingType Finding, Presence Presence) : Fact(Reference)
{
    /// <summary>How the image was made; null when not stated.</summary>
    public Modality? Modality { get; init; }

    /// <summary>The structure that the finding lies in; null when not stated.</summary>
    public AnatomicalStructure? Structure { get; init; }

    /// <summary>The level or levels; null when not stated.</summary>
    public LevelRange? Levels { get; init; }

    /// <summary>The texture of a calcification.</summary>
    public Texture Texture { get; init; }

    /// <summary>The shape of a calcification, a collection or a rim.</summary>
    public Shape Shape { get; init; }

    /// <summary>The density of a calcification.</summary>
    public Density Density { get; init; }

    /// <summary>The margins of a calcification.</summary>
    public Margins Margins { get; init; }

    /// <summary>How a calcification is spread over its structure.</summary>
    public Distribution Distribution { get; init; }

    /// <summary>The size or thickness in millimetres (UCUM <c>mm</c>), above zero; null when not measured.</summary>
    public decimal? SizeMm { get; init; }

    /// <summary>Whether contrast medium was given; null when not stated.</summary>
    public bool? ContrastGiven { get; init; }

    /// <summary>The change against earlier imaging.</summary>
    public IntervalChange IntervalChange { get; init; }

    /// <summary>Whether the finding is there.</summary>
    public bool IsPresent => Presence == Presence.Present;

    /// <summary>Whether it was looked for and is not there.</summary>
    public bool IsAbsent => Presence == Presence.Absent;

    /// <summary>Whether the record says if it is there.</summary>
    public bool IsKnown => Presence != Presence.Unknown;

    /// <summary>Whether the finding is known to share a level with a range; false when its level is not stated.</summary>
    /// <param name="range">The range.</param>
    public bool IsAt(LevelRange range) => Levels is not null && Levels.Overlaps(range);

    /// <summary>Whether two findings are known to share or touch a level, as an endplate touches its disc.</summary>
    /// <param name="other">The other finding.</param>
    public bool Touches(ImagingFinding other) => Levels is not null && other.Levels is not null && Levels.Touches(other.Levels);
}

/// <summary>The texture of a calcification.</summary>
public enum Texture
{
    /// <summary>The report does not say.</summary>
    NotStated,

    /// <summary>Without structure: apatite.</summary>
    Amorphous,

    /// <summary>In lines: calcium pyrophosphate.</summary>
    Linear,

    /// <summary>With trabeculae: bone.</summary>
    Trabecular,

    /// <summary>In points.</summary>
    Punctate,
}

/// <summary>The shape of a calcification, a collection or a rim.</summary>
public enum Shape
{
    /// <summary>The report does not say.</summary>
    NotStated,

    /// <summary>Round.</summary>
    Round,

    /// <summary>Oval.</summary>
    Oval,

    /// <summary>Linear.</summary>
    Linear,

    /// <summary>Irregular.</summary>
    Irregular,

    /// <summary>Smooth, of a collection.</summary>
    Smooth,

    /// <summary>Smooth and fusiform, of a collection.</summary>
    SmoothFusiform,

    /// <summary>Scalloped, of a rim.</summary>
    Scalloped,
}

/// <summary>The density of a calcification as the reader states it.</summary>
public enum Density
{
    /// <summary>The report does not say.</summary>
    NotStated,

    /// <summary>Dense.</summary>
    Dense,

    /// <summary>Faint.</summary>
    Faint,
}

/// <summary>The margins of a calcification.</summary>
public enum Margins
{
    /// <summary>The report does not say.</summary>
    NotStated,

    /// <summary>Sharp: at rest.</summary>
    Sharp,

    /// <summary>Blurred: in resorption.</summary>
    Blurred,

    /// <summary>Fragmented: in resorption.</summary>
    Fragmented,
}

/// <summary>How a calcification is spread over its structure.</summary>
public enum Distribution
{
    /// <summary>The report does not say.</summary>
    NotStated,

    /// <summary>In the centre.</summary>
    Central,

    /// <summary>Concentric.</summary>
    Concentric,

    /// <summary>Vertical.</summary>
    Vertical,

    /// <summary>At the edge.</summary>
    Peripheral,
}

/// <summary>The change of a finding against earlier imaging.</summary>
public enum IntervalChange
{
    /// <summary>The report does not say.</summary>
    NotStated,

    /// <summary>Not there before.</summary>
    New,

    /// <summary>Larger than before.</summary>
    Larger,

    /// <summary>Smaller than before.</summary>
    Smaller,

    /// <summary>There before and gone now.</summary>
    Resolved,

    /// <summary>As before.</summary>
    Stable,
}
