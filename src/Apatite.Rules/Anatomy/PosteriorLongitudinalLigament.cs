using Apatite.Model;

namespace Apatite.Rules.Anatomy;

/// <summary>The levels at which ossification of the posterior longitudinal ligament is commonest.</summary>
internal static class PosteriorLongitudinalLigament
{
    private static readonly LevelRange Usual = LevelRange.Parse("C3-C6");

    public static bool IsIt(ImagingFinding finding) => finding.Structure == AnatomicalStructure.PosteriorLongitudinalLigament;

    public static bool IsUsualStretch(ImagingFinding finding) =>
        IsIt(finding) && finding.Levels is not null && finding.Levels.From != finding.Levels.To && finding.IsAt(Usual);
}
