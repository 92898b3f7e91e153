using Apatite.Model;
using Apatite.Rules.Anatomy;

namespace Apatite.Rules.Rules.DiscImaging;

[Description("CT: calcification of a disc at the level of oedema, erosion or depression of the endplate")]
[Evidence("DISC-CT-01"), Seed("S02", "S03", "S20", "S23")]
internal sealed class DiscCalcificationBesideReaction() : Finding<ImagingFinding, ImagingFinding>(
    deposit => deposit.Shows(FindingType.Calcification) && deposit.Modality == Modality.Ct && Disc.IsItsPart(deposit.Structure),
    reaction => Disc.IsReactionFinding(reaction.Finding) && reaction.IsPresent,
    (deposit, reaction) => reaction.Touches(deposit));

[Description("Calcification of a disc and a reaction of the endplates, one of the levels not stated or the deposit not on CT")]
[Evidence("DISC-CT-10"), Seed("S23")]
internal sealed class DiscCalcificationAndReactionLevelUnstated() : Finding<ImagingFinding, ImagingFinding>(
    deposit => deposit.Shows(FindingType.Calcification) && Disc.IsItsPart(deposit.Structure),
    reaction => Disc.IsReactionFinding(reaction.Finding) && reaction.IsPresent,
    (deposit, reaction) => deposit.Modality != Modality.Ct || reaction.Levels == null || deposit.Levels == null);

[Description("CT: calcification of a disc")]
[Evidence("INF-CT-03", "DISC-CT-11"), Seed("S20", "S21")]
internal sealed class DiscCalcificationOnCt() : Finding<ImagingFinding>(
    f => f.Shows(FindingType.Calcification) && f.Modality == Modality.Ct && Disc.IsItsPart(f.Structure));

[Description("Calcification of the nucleus or of a disc of the neck, or of a level not stated, before the age of 18")]
[Evidence("CHI-CT-01"), Seed("S22", "S23")]
internal sealed class CervicalDiscCalcificationInChild() : Finding<PatientFact, ImagingFinding>(
    patient => patient.AgeYears < 18,
    deposit => deposit.Shows(FindingType.Calcification) && Disc.IsNucleusOrUnstated(deposit.Structure) && !Disc.LooksLikeCpp(deposit)
        && (deposit.Levels == null || deposit.IsAt(LevelRange.Cervical)));

[Description("Calcification of a disc elsewhere, or of another look, before the age of 18")]
[Evidence("CHI-CT-03"), Seed("S22")]
internal sealed class OtherDiscCalcificationInChild() : Finding<PatientFact, ImagingFinding>(
    patient => patient.AgeYears < 18,
    deposit => deposit.Shows(FindingType.Calcification) && Disc.IsItsPart(deposit.Structure));

[Description("Calcified disc herniation before the age of 18")]
[Evidence("CHI-CT-02"), Seed("S22")]
internal sealed class CalcifiedHerniationInChild() : Finding<PatientFact, ImagingFinding>(
    patient => patient.AgeYears < 18,
    herniation => herniation.Shows(FindingType.CalcifiedDiscHerniation));

[Description("Amorphous, round or oval calcification of the nucleus or of a disc")]
[Evidence("DISC-CT-02", "CPD-CT-02"), Seed("S24", "S25")]
internal sealed class ApatiteLikeDiscCalcification() : Finding<ImagingFinding>(
    f => f.Shows(FindingType.Calcification) && Disc.IsNucleusOrUnstated(f.Structure) && Disc.LooksLikeApatite(f) && !Disc.LooksLikeCpp(f));

[Description("Amorphous calcification of a disc")]
[Evidence("OPL-CT-04")]
internal sealed class AmorphousDiscCalcification() : Finding<ImagingFinding>(
    f => f.Shows(FindingType.Calcification) && Disc.IsItsPart(f.Structure) && f.Texture == Texture.Amorphous);

[Description("Fine linear, concentric, vertical or peripheral calcification of a disc")]
[Evidence("CPD-CT-01", "DISC-CT-12"), Seed("S26", "S27")]
internal sealed class CppLikeDiscCalcification() : Finding<ImagingFinding>(
    f => f.Shows(FindingType.Calcification) && Disc.IsItsPart(f.Structure) && Disc.LooksLikeCpp(f));

[Description("Calcification of the annulus fibrosus")]
[Evidence("CPD-CT-03", "DISC-CT-13"), Seed("S28")]
internal sealed class AnnulusCalcification() : Finding<ImagingFinding>(
    f => f.Shows(FindingType.Calcification) && f.Structure == AnatomicalStructure.AnnulusFibrosus);

[Description("Calcification of several discs, in one finding")]
[Evidence("CPD-PATH-01"), Seed("S20")]
internal sealed class SeveralCalcifiedDiscs() : Finding<ImagingFinding>(
    f => f.Shows(FindingType.Calcification) && Disc.IsItsPart(f.Structure) && Disc.IsSeveralLevels(f));

[Description("Calcification of discs at two levels")]
[Evidence("CPD-PATH-01"), Seed("S20")]
internal sealed class CalcifiedDiscsAtTwoLevels() : Finding<ImagingFinding, ImagingFinding>(
    upper => upper.Shows(FindingType.Calcification) && Disc.IsItsPart(upper.Structure) && upper.Levels != null,
    lower => lower.Shows(FindingType.Calcification) && Disc.IsItsPart(lower.Structure) && lower.Levels != null,
    (upper, lower) => upper.Levels!.To < lower.Levels!.From);

[Description("Calcification of a disc, crystal not told by its look")]
[Evidence("CPD-CT-04")]
internal sealed class DiscCalcificationForCpp() : Finding<ImagingFinding>(
    f => f.Shows(FindingType.Calcification) && Disc.IsItsPart(f.Structure));

[Description("CT: no calcification of the disc")]
[Evidence("DISC-CT-03")]
internal sealed class NoDiscCalcificationOnCt() : Finding<ImagingFinding>(
    f => f.ShowsNo(FindingType.Calcification) && f.Modality == Modality.Ct && Disc.IsItsPart(f.Structure));

[Description("Calcification of a disc with blurred or fragmented margins, or smaller than before")]
[Evidence("DISC-CT-04"), Seed("S13", "S14")]
internal sealed class DiscDepositInResorption() : Finding<ImagingFinding>(
    f => f.Finding == FindingType.Calcification && (f.IsPresent || (f.IsAbsent && f.IntervalChange == IntervalChange.Resolved))
        && Disc.IsItsPart(f.Structure)
        && (f.Margins == Margins.Blurred || f.Margins == Margins.Fragmented
            || f.IntervalChange == IntervalChange.Smaller || f.IntervalChange == IntervalChange.Resolved));

[Description("Sharp calcification of a disc or of longus colli without marrow oedema")]
[Evidence("INC-CT-01"), Seed("S15", "S77")]
internal sealed class SharpQuietDeposit() : Finding<ImagingFinding>(
    f => f.Shows(FindingType.Calcification) && (Disc.IsItsPart(f.Structure) || LongusColli.IsNamed(f.Structure))
        && f.Margins == Margins.Sharp,
    given: when => when.Not<ImagingFinding>(f => f.Finding == FindingType.BoneMarrowOedema, f => f.IsPresent));
