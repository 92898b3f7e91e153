using System.Collections.Immutable;
using Apatite.Model;
using Apatite.Rules.Judgements;

namespace Apatite.Rules.Assessing;

/// <summary>
/// Describes the deposits, one for each structure and level: several images of one deposit are one deposit, and a migration
/// belongs to the deposit that it came from.
/// </summary>
internal sealed class DepositDescriber(
    IEnumerable<Deposit> deposits,
    IEnumerable<CrystalSign> crystals,
    IEnumerable<PhaseSign> phases,
    ClinicalCase clinicalCase,
    ResourceReferences references)
{
    private readonly ILookup<string, CrystalSign> crystalsByDeposit = crystals.ToLookup(sign => sign.Deposit, StringComparer.Ordinal);
    private readonly ILookup<string, PhaseSign> phasesByDeposit = phases.ToLookup(sign => sign.Deposit, StringComparer.Ordinal);
    private readonly bool isAsymptomatic = clinicalCase.Facts.OfType<ClinicalFinding>().Any(finding => finding.Symptom == Symptom.Asymptomatic && finding.IsPresent);

    public ImmutableArray<DepositDescription> Describe() => [.. deposits
        .GroupBy(deposit => (deposit.Finding.Structure, deposit.Finding.Levels))
        .OrderBy(group => group.Key.Levels?.From.Order ?? int.MaxValue)
        .ThenBy(group => group.Key.Structure?.Id, StringComparer.Ordinal)
        .Select(group => Describe(group.Key.Structure, group.Key.Levels, [.. group]))];

    private DepositDescription Describe(AnatomicalStructure? structure, LevelRange? levels, IReadOnlyList<Deposit> group)
    {
        IReadOnlyList<string> own = [.. group.Select(deposit => deposit.Finding.Key)];
        IReadOnlyList<CrystalSign> crystalSigns = [.. own.SelectMany(reference => crystalsByDeposit[reference])];
        IReadOnlyList<PhaseSign> phaseSigns = [.. own.SelectMany(reference => phasesByDeposit[reference])];
        return new()
        {
            Structure = structure,
            Levels = levels,
            Crystal = CrystalOf(crystalSigns),
            Phase = phaseSigns.Count == 0 ? DepositPhase.Undetermined : PhaseOf(phaseSigns),
            Incidental = isAsymptomatic,
            Migration = group.Select(deposit => deposit.Finding.Finding).FirstOrDefault(IsMigration),
            Because = references.Of(
            [
                .. group.SelectMany(deposit => deposit.Basis.Keys),
                .. crystalSigns.SelectMany(sign => sign.Basis.Keys),
                .. phaseSigns.SelectMany(sign => sign.Basis.Keys),
            ]),
        };
    }

    /// <summary>Signs that contradict each other tell nothing: the look is never decisive.</summary>
    private static Crystal CrystalOf(IEnumerable<CrystalSign> signs)
    {
        Crystal[] told = [.. signs.Select(sign => sign.Crystal).Distinct()];
        return told.Length == 1 ? told[0] : Crystal.Undetermined;
    }

    /// <summary>
    /// The furthest phase that a sign speaks of, but inflammation outweighs shrinkage: a deposit that shrinks amid
    /// inflammation is being resorbed.
    /// </summary>
    private static DepositPhase PhaseOf(IReadOnlyList<PhaseSign> signs) =>
        signs.Any(sign => sign.Phase == DepositPhase.Resorption) ? DepositPhase.Resorption : signs.Max(sign => sign.Phase);

    private static bool IsMigration(FindingType finding) =>
        finding == FindingType.CalcifiedDiscHerniation || finding == FindingType.IntraduralCalcifiedFragment
        || finding == FindingType.IntraosseousCalcificationMigration;
}
