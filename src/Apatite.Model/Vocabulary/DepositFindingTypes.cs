namespace Apatite.Model;

/// <summary>The imaging findings that show a deposit.</summary>
public static class DepositFindingTypes
{
    /// <summary>Every one.</summary>
    public static IReadOnlyList<FindingType> All { get; } =
    [
        FindingType.Calcification, FindingType.Ossification, FindingType.CalcifiedDiscHerniation, FindingType.IntraduralCalcifiedFragment,
        FindingType.IntraosseousCalcificationMigration, FindingType.BulkyCalcifiedMass,
    ];
}
