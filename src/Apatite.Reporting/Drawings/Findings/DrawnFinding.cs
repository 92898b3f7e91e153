using Apatite.Model;
using Apatite.Reporting.Drawings.Anatomy;
using Apatite.Rules;

namespace Apatite.Reporting.Drawings.Findings;

/// <summary>What the images say of one finding at one place; several images of it are one finding.</summary>
/// <param name="Finding">What it is.</param>
/// <param name="Structure">The structure that is named.</param>
/// <param name="Levels">The levels that are named.</param>
/// <param name="Images">The facts, one for each image.</param>
/// <param name="Deposit">What the rules made of it, when it is a deposit.</param>
internal sealed record DrawnFinding(
    FindingType Finding,
    AnatomicalStructure? Structure,
    LevelRange? Levels,
    IReadOnlyList<ImagingFinding> Images,
    DepositDescription? Deposit)
{
    public FindingFamily Family => FindingPlace.Of(Finding).Family;

    /// <summary>The largest size that was measured, in millimetres.</summary>
    public decimal? SizeMm => Images.Max(image => image.SizeMm);

    /// <summary>Where it is drawn; null when neither the record nor anatomy tells its level.</summary>
    public Site? Site
    {
        get
        {
            FindingPlace place = FindingPlace.Of(Finding);
            StructurePlace? structure = StructurePlace.Of(Structure);
            LevelRange? levels = Levels ?? (place.IsFixed ? place.Home : structure?.Home ?? place.Home);
            return levels is null ? null : new Site(place.IsFixed ? place.Usual : structure?.Anchor ?? place.Usual, levels);
        }
    }

    /// <summary>The findings of an assessment that were seen, not seen or left open, from the head down.</summary>
    public static IReadOnlyList<DrawnFinding> Of(Assessment assessment, Presence presence) => [.. assessment.ImagingFindings
        .Where(finding => finding.Presence == presence)
        .GroupBy(finding => (finding.Finding, finding.Structure, finding.Levels))
        .Select(group => new DrawnFinding(
            group.Key.Finding,
            group.Key.Structure,
            group.Key.Levels,
            [.. group.OrderBy(image => image.Reference, StringComparer.Ordinal)],
            DepositOf(assessment, group.Key)))
        .OrderBy(finding => finding.Levels?.From.Order ?? int.MaxValue)
        .ThenBy(finding => finding.Levels?.To.Order)
        .ThenBy(finding => finding.Family)
        .ThenBy(finding => finding.Finding.Id, StringComparer.Ordinal)
        .ThenBy(finding => finding.Structure?.Id, StringComparer.Ordinal)];

    private static DepositDescription? DepositOf(
        Assessment assessment, (FindingType Finding, AnatomicalStructure? Structure, LevelRange? Levels) key) =>
        FindingPlace.Of(key.Finding).Family != FindingFamily.Deposit
            ? null
            : assessment.Deposits.FirstOrDefault(deposit => deposit.Structure == key.Structure && deposit.Levels == key.Levels);
}
