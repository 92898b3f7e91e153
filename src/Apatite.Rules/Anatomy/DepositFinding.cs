using Apatite.Model;

namespace Apatite.Rules.Anatomy;

/// <summary>The findings that show a deposit.</summary>
internal static class DepositFinding
{
    public static bool IsOne(FindingType finding) => DepositFindingTypes.All.Contains(finding);

    /// <summary>A deposit that has gone since earlier imaging is the post-calcific phase of one that was there.</summary>
    public static bool IsOrWasThere(ImagingFinding finding) =>
        finding.IsPresent || (finding.IsAbsent && finding.IntervalChange == IntervalChange.Resolved);
}
