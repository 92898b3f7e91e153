using Apatite.Model;

namespace Apatite.Rules.Anatomy;

/// <summary>The calcification around the dens and how it looks.</summary>
internal static class Periodontoid
{
    public static bool IsIt(ImagingFinding finding) => finding.Structure == AnatomicalStructure.PeriodontoidTissue;

    public static bool IsLinear(ImagingFinding finding) =>
        finding.Shape == Shape.Linear || finding.Texture == Texture.Linear || finding.Distribution == Distribution.Concentric;

    public static bool IsAmorphousOrRound(ImagingFinding finding) =>
        finding.Texture == Texture.Amorphous || finding.Shape is Shape.Round or Shape.Oval;
}
