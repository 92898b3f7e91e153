using Apatite.Model;
using Apatite.Rules.Anatomy;
using Apatite.Rules.Judgements;

namespace Apatite.Rules.Rules.Missing;

[Description("The level that would establish tendinitis is not stated"), Priority(-400), Seed("S56")]
internal sealed class TendinitisLevelMissing() : Derivation<Deposit, MissingInformation>(
    d => d.Finding.Structure == AnatomicalStructure.LongusColli && d.Finding.Levels == null,
    (rule, basis, _) => new MissingInformation(rule, basis, Diagnosis.RetropharyngealCalcificTendinitis, Undecided.Levels, true));

[Description("The fibres that would establish tendinitis are not stated"), Priority(-400), Seed("S56")]
internal sealed class TendinitisFibresMissing() : Derivation<Deposit, MissingInformation>(
    d => (d.Finding.Structure == AnatomicalStructure.LongusColli || LongusColli.IsPrevertebralSpace(d.Finding.Structure))
        && d.Finding.Finding == FindingType.Calcification,
    (rule, basis, _) => new MissingInformation(
        rule, basis, Diagnosis.RetropharyngealCalcificTendinitis, AnatomicalStructure.LongusColliSuperiorOblique, true));

[Description("Whether contrast medium was given is not stated beside a denied rim"), Priority(-400)]
internal sealed class ContrastMissing() : Derivation<ImagingFinding, MissingInformation>(
    f => f.Finding == FindingType.RimEnhancement && NeckCollection.IsAbsentContrastUnstated(f),
    (rule, basis, _) => new MissingInformation(rule, basis, Diagnosis.RetropharyngealAbscess, Characteristic.ContrastGiven, false));

/// <summary>What a finding can leave open that has no concept of its own in the vocabulary.</summary>
internal static class Undecided
{
    /// <summary>The level of a finding.</summary>
    public static readonly Characteristic Levels = new("level");
}
