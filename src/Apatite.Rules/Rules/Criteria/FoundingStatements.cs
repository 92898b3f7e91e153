using System.Collections.Immutable;
using Apatite.Model;
using Apatite.Rules.Anatomy;
using Apatite.Rules.Judgements;

namespace Apatite.Rules.Rules.Criteria;

/// <summary>
/// A calcified disc with a reaction around it raises a danger: the founding statements ask for it, and no published criterion
/// does.
/// </summary>
[Priority(-10)]
internal abstract class DangerBesideCalcifiedDisc(Diagnosis diagnosis) : Derivation<ImagingFinding, ImagingFinding, Suspicion>(
    finding => finding.IsPresent && Region.IsReactingDisc(finding),
    deposit => deposit.Shows(FindingType.Calcification) && Disc.IsItsPart(deposit.Structure),
    (finding, deposit) => deposit.Levels == null || finding.Levels == null || deposit.Touches(finding),
    (rule, basis, _, _) => new Suspicion(rule, basis, SuspicionKind.Danger, diagnosis, Urgency.WithinTwoWeeks, Tests),
    // The reaction around calcium in a Schmorl herniation belongs to the herniation (S33).
    when => when.Not<ImagingFinding>(f => f.Finding == FindingType.IntravertebralHerniation, f => f.IsPresent))
{
    private static readonly ImmutableArray<FirstTest> Tests = [RecommendationCode.CrpAndEsr, RecommendationCode.MriSpine];
}

[Description("A calcified disc with a reaction around it: an infection stays raised until it is answered"), Seed("S35")]
internal sealed class ReactionAroundCalcifiedDisc() : DangerBesideCalcifiedDisc(Diagnosis.InfectiousSpondylodiscitis);

[Description("A calcified disc with a reaction around it: a tumour stays raised until it is answered"), Seed("S36")]
internal sealed class ReactionAroundCalcifiedDiscLikeTumour() : DangerBesideCalcifiedDisc(Diagnosis.SpinalTumour);

/// <summary>
/// A calcification of longus colli raises an abscess in a patient who complains: it never answers one. One that goes shows the course of
/// the tendinitis.
/// </summary>
[Priority(-10)]
internal abstract class AbscessBesideCalcification(Urgency urgency, Signs beside) : Derivation<Deposit, Suspicion>(
    deposit => deposit.Finding.IsPresent
        && deposit.Finding.IntervalChange != IntervalChange.Smaller && deposit.Finding.IntervalChange != IntervalChange.Resolved
        && (LongusColli.IsNamed(deposit.Finding.Structure) || LongusColli.IsPrevertebralSpace(deposit.Finding.Structure)),
    (rule, basis, _) => new Suspicion(
        rule, basis, SuspicionKind.Danger, Diagnosis.RetropharyngealAbscess, urgency, Tests),
    when => when.Exists<Fact>(fact => beside.Include(fact)))
{
    private static readonly ImmutableArray<FirstTest> Tests = [RecommendationCode.ContrastImagingNeck];
}

[Description("A calcification of longus colli with fever, inflammation, painful swallowing or a high risk"), Seed("S51")]
internal sealed class CalcifiedLongusColliWithInflammation() : AbscessBesideCalcification(
    Urgency.SameDay, Signs.Any(Groups.Fever, Groups.Inflammation, Groups.PainfulSwallowing, Groups.HighRisk));

[Description("A calcification of longus colli with a sign of the neck"), Seed("S51")]
internal sealed class CalcifiedLongusColliWithNeckSign() : AbscessBesideCalcification(
    Urgency.Within48Hours, Signs.Any(Groups.NeckSign, Groups.Meningeal));
