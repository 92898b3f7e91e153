using Apatite.Model;
using Apatite.Rules.Anatomy;
using Apatite.Rules.Judgements;

namespace Apatite.Rules.Rules.Deposits;

[Description("A deposit that an image shows is at least in the calcific phase"), Seed("S12")]
internal sealed class VisibleDepositIsCalcific() : PhaseSignOn(DepositPhase.Calcific, d => d.Finding.Finding != FindingType.Ossification);

[Description("A blurred or fragmented deposit is in resorption"), Seed("S14")]
internal sealed class BlurredDepositIsInResorption() : PhaseSignOn(
    DepositPhase.Resorption, d => d.Finding.Margins == Margins.Blurred || d.Finding.Margins == Margins.Fragmented);

[Description("Marrow or soft tissue inflammation beside a deposit: resorption"), Seed("S14", "S34", "S38")]
internal sealed class InflamedDepositIsInResorption() : PhaseSignOn<ImagingFinding>(
    DepositPhase.Resorption,
    deposit => deposit.Finding.Finding == FindingType.Calcification,
    inflammation => Inflammation.IsOne(inflammation.Finding) && inflammation.IsPresent,
    (deposit, inflammation) => inflammation.Touches(deposit.Finding));

[Description("Erosion of the endplate beside a disc deposit: resorption"), Seed("S33", "S37")]
internal sealed class ErodedEndplateBesideDeposit() : PhaseSignOn<ImagingFinding>(
    DepositPhase.Resorption,
    deposit => deposit.Finding.Finding == FindingType.Calcification && Disc.IsItsPart(deposit.Finding.Structure),
    erosion => erosion.Shows(FindingType.EndplateErosion),
    (deposit, erosion) => erosion.Touches(deposit.Finding));

[Description("A deposit in front of C1 to C3 with prevertebral thickening or fluid: acute resorption"), Seed("S58")]
internal sealed class PrevertebralDepositWithThickening() : PhaseSignOn<ImagingFinding>(
    DepositPhase.Resorption,
    deposit => deposit.Finding.Finding == FindingType.Calcification && Inflammation.IsInFrontOfUpperSpine(deposit.Finding),
    thickening => Inflammation.IsPrevertebral(thickening.Finding) && thickening.IsPresent);

[Description("A deposit that has gone or shrunk on follow-up: post-calcific, unless inflammation says otherwise"), Seed("S13")]
internal sealed class ShrinkingDepositIsPostCalcific() : Derivation<ImagingFinding, PhaseSign>(
    f => f.Finding == FindingType.Calcification && f.IsKnown
        && (f.IntervalChange == IntervalChange.Smaller || f.IntervalChange == IntervalChange.Resolved),
    (rule, basis, finding) => new PhaseSign(rule, basis, finding.Key, DepositPhase.PostCalcific));
