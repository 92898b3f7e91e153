using Apatite.Model;
using Apatite.Rules.Anatomy;
using Apatite.Rules.Judgements;

namespace Apatite.Rules.Rules.States;

[Description("A retropharyngeal collection or a septic facet joint, no sign of disc or vertebra: a paraspinal abscess may come from it")]
internal sealed class SourceOutsideDisc() : State<AbscessOfOtherSource, ImagingFinding>(
    f => f.Shows(FindingType.SepticFacetJoint) || (f.Shows(FindingType.RetropharyngealCollection) && NeckCollection.IsOfIt(f)),
    given: when => when.Not<ImagingFinding>(
        f => f.IsPresent,
        f => (Region.IsDiscReaction(f.Finding) && f.Finding != FindingType.ParavertebralAbscess) || f.Finding == FindingType.BoneDestruction
            || f.Finding == FindingType.DiscSpaceNarrowing || f.Finding == FindingType.EndplateDepression));
