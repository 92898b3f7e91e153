namespace Apatite.Model;

/// <summary>The own codes that name the components of an Observation.</summary>
public static class ComponentCode
{
    /// <summary>One level.</summary>
    public const string Level = "level";

    /// <summary>The upper end of a range of levels.</summary>
    public const string LevelFrom = "level-from";

    /// <summary>The lower end of a range of levels.</summary>
    public const string LevelTo = "level-to";

    /// <summary>How the image was made.</summary>
    public const string Modality = "modality";

    /// <summary>The structure, where there is no <c>bodySite</c>.</summary>
    public const string Structure = "structure";

    /// <summary>How long the complaint has lasted.</summary>
    public const string Duration = "duration";

    /// <summary>How the complaint began.</summary>
    public const string Onset = "onset";

    /// <summary>When the pain comes.</summary>
    public const string PainRhythm = "pain-rhythm";

    /// <summary>How the pain answers to NSAIDs.</summary>
    public const string NsaidResponse = "nsaid-response";

    /// <summary>The texture of a calcification.</summary>
    public const string Texture = "texture";

    /// <summary>The shape of a finding.</summary>
    public const string Shape = "shape";

    /// <summary>The density of a calcification.</summary>
    public const string Density = "density";

    /// <summary>The margins of a calcification.</summary>
    public const string Margins = "margins";

    /// <summary>How a calcification is spread over its structure.</summary>
    public const string Distribution = "distribution";

    /// <summary>The size or thickness.</summary>
    public const string Size = "size";

    /// <summary>Whether contrast medium was given.</summary>
    public const string ContrastGiven = "contrast-given";

    /// <summary>The change against earlier imaging.</summary>
    public const string IntervalChange = "interval-change";

    /// <summary>Every component code.</summary>
    public static IReadOnlyList<string> All { get; } =
    [
        Level, LevelFrom, LevelTo, Modality, Structure, Duration, Onset, PainRhythm, NsaidResponse, Texture, Shape, Density,
        Margins, Distribution, Size, ContrastGiven, IntervalChange,
    ];
}
