using Apatite.Model;

namespace Apatite.Rules.Anatomy;

/// <summary>The sites around the spine where oedema speaks of the disc, not of a deposit in a ligament.</summary>
internal static class Paraspinal
{
    public static bool IsAroundDisc(AnatomicalStructure? structure) =>
        structure is null || structure == AnatomicalStructure.ParaspinalSoftTissue;
}
