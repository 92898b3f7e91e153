using Apatite.Reporting.Drawings.Findings;

namespace Apatite.Reporting.Drawings.Sheets;

/// <summary>A colour by day, in print and by night.</summary>
/// <param name="Name">The name of its CSS property.</param>
/// <param name="Light">On white.</param>
/// <param name="Dark">On black.</param>
internal sealed record Tone(string Name, string Light, string Dark);

/// <summary>
/// The colours. Text keeps a contrast of at least 4.5 to the paper, the marks of at least 3 to the paper and to every tissue
/// that they can lie on.
/// </summary>
internal static class Palette
{
    public static readonly Tone Paper = new("paper", "#ffffff", "#12171d");
    public static readonly Tone Ink = new("ink", "#1a242f", "#eef2f6");
    public static readonly Tone Muted = new("muted", "#525d69", "#a9b4c0");
    public static readonly Tone Bone = new("bone", "#f0eadc", "#3b4047");
    public static readonly Tone Edge = new("edge", "#857b68", "#8b949e");
    public static readonly Tone Process = new("process", "#f7f4ec", "#2b3036");
    public static readonly Tone Disc = new("disc", "#d3e0e8", "#2b4250");
    public static readonly Tone Canal = new("canal", "#f1f5f8", "#1b232b");
    public static readonly Tone Cord = new("cord", "#efe0b9", "#4a432e");
    public static readonly Tone Muscle = new("muscle", "#eccdc5", "#4d322e");
    public static readonly Tone Tissue = new("tissue", "#f8e9e4", "#33272a");
    public static readonly Tone Air = new("air", "#e9eef2", "#0a0d10");

    public static IReadOnlyList<Tone> Tissues { get; } = [Paper, Bone, Process, Disc, Canal, Cord, Muscle, Tissue, Air];

    public static IReadOnlyList<Tone> Texts { get; } = [Ink, Muted];

    public static IReadOnlyList<Tone> Marks { get; } = [.. Enum.GetValues<FindingFamily>().Select(Of)];

    /// <summary>What a chart draws for and against.</summary>
    public static readonly Tone Support = new("support", "#0b5c8f", "#7cc0ff");
    public static readonly Tone Oppose = new("oppose", "#9a3b00", "#ffb27a");

    public static IReadOnlyList<Tone> All { get; } = [.. Tissues, .. Texts, Edge, .. Marks, Support, Oppose];

    public static Tone Of(FindingFamily family) => family switch
    {
        FindingFamily.Deposit => new("deposit", "#8f3d00", "#ffb469"),
        FindingFamily.SoftTissue => new("soft-tissue", "#005a96", "#79c2ff"),
        FindingFamily.AbscessSign => new("abscess-sign", "#ad0f35", "#ff95a3"),
        FindingFamily.Marrow => new("marrow", "#5f3796", "#cbb0ff"),
        FindingFamily.BoneLoss => new("bone-loss", "#2b2b2b", "#f2f2f2"),
        FindingFamily.Disc => new("disc-change", "#00604f", "#62dcc0"),
        FindingFamily.Compression => new("compression", "#8c0b7d", "#ff9bea"),
        FindingFamily.Mass => new("mass", "#545200", "#e0db70"),
        _ => new("other", "#46505a", "#c6d0da"),
    };
}
