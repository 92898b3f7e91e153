using Apatite.Model;
using Apatite.Rules.Anatomy;
using Apatite.Rules.Judgements;

namespace Apatite.Rules.Rules.Dangers;

/// <summary>What an image shows of the body (thresholds-and-management.md 9). What the record does not say is not covered.</summary>
internal static class Coverage
{
    private static readonly LevelRange Spine = LevelRange.Parse("C3-L5");

    /// <summary>Whether no image is known to show the space in front of the spine from C1 to C6.</summary>
    public static bool LeavesOutNeck(IEnumerable<DangerAnswer> answers, IEnumerable<ImagingExamination> examinations) =>
        !answers.Any(answer => answer.Tests.OfType<ImagingFinding>().All(image => IsOfCollection(image) || IsOfWholeSpace(image)
            || Covers(image, LevelRange.C1ToC6, ImagedRegion.Neck, examinations)));

    /// <summary>Whether none of the images covers a painful part of the spine.</summary>
    public static bool LeavesOut(PainfulRegion pain, IEnumerable<DangerAnswer> answers, IEnumerable<ImagingExamination> examinations) =>
        !answers.Any(answer => answer.Tests.OfType<ImagingFinding>().All(image => Covers(image, pain.Levels, pain.Region, examinations)));

    /// <summary>Whether no image that the answers rest on covers the whole spine.</summary>
    public static bool IsLessThanSpine(IEnumerable<DangerAnswer> answers) =>
        !answers.Any(answer => answer.Tests.OfType<ImagingFinding>().All(image => image.Levels is { } levels && Spine.IsWithin(levels)));

    /// <summary>Whether every image that answers is a CT or a film.</summary>
    public static bool IsWithoutMri(IEnumerable<DangerAnswer> answers) =>
        answers.All(answer => answer.Tests.OfType<ImagingFinding>().Any(image => image.Modality != Modality.Mri));

    /// <summary>The levels of a rim are those of the collection that has none, and not those of the examination.</summary>
    private static bool IsOfCollection(ImagingFinding image) =>
        image.Finding == FindingType.RimEnhancement && image.IsAt(LevelRange.C1ToC5);

    private static bool IsOfWholeSpace(ImagingFinding image) => image.Levels is null && LongusColli.IsPrevertebralSpace(image.Structure);

    private static bool Covers(
        ImagingFinding image, LevelRange levels, ImagedRegion region, IEnumerable<ImagingExamination> examinations) =>
        image.Levels is { } shown
            ? levels.IsWithin(shown)
            : examinations.Any(examination =>
                examination.Region == region && examination.Modality == image.Modality && examination.At == image.At);
}
