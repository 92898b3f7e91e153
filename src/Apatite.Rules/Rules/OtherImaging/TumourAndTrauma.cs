using Apatite.Model;
using Apatite.Rules.Anatomy;

namespace Apatite.Rules.Rules.OtherImaging;

[Description("Bone destruction beside a disc whose high T2 signal, enhancement or destruction is denied")]
[Evidence("TUM-IMG-01"), Seed("S36")]
internal sealed class BoneDestructionWithDiscRespected() : Finding<ImagingFinding, ImagingFinding>(
    destruction => destruction.Shows(FindingType.BoneDestruction),
    disc => DiscSigns.IsOne(disc.Finding) && disc.IsAbsent,
    given: when => when.Not<ImagingFinding>(f => DiscSigns.IsOne(f.Finding), f => f.IsPresent));

[Description("Bone destruction, no sign of the disc mentioned")]
[Evidence("TUM-IMG-06"), Seed("S36")]
internal sealed class BoneDestructionDiscNotMentioned() : Finding<ImagingFinding>(
    f => f.Shows(FindingType.BoneDestruction),
    given: when => when
        .Not<ImagingFinding>(f => DiscSigns.IsOne(f.Finding))
        .Not<ImagingFinding>(f => f.Finding == FindingType.DiscSpaceNarrowing, f => f.IsPresent));

[Description("Bone destruction with a narrowed disc at its level")]
[Evidence("INF-IMG-03")]
internal sealed class BoneDestructionWithNarrowedDisc() : Finding<ImagingFinding, ImagingFinding>(
    destruction => destruction.Shows(FindingType.BoneDestruction),
    disc => disc.Shows(FindingType.DiscSpaceNarrowing),
    (destruction, disc) => destruction.Touches(disc));

[Description("Bone destruction or lytic lesion")]
[Evidence("INF-IMG-01")]
internal sealed class BoneDestruction() : Finding<ImagingFinding>(f => f.Shows(FindingType.BoneDestruction));

[Description("CT or MRI: no bone destruction, and none on another image")]
[Evidence("TUM-IMG-05")]
internal sealed class NoBoneDestruction() : Finding<ImagingFinding>(
    f => f.ShowsNo(FindingType.BoneDestruction) && Imaging.IsCrossSectional(f.Modality),
    given: when => when.Not<ImagingFinding>(f => f.Finding == FindingType.BoneDestruction, f => f.IsPresent));

[Description("Bone destruction, mass, collection, abscess, disc infection signal or ossified ligament: no mechanical pain alone")]
[Evidence("DEG-IMG-03")]
internal sealed class StructuralLesion() : Finding<ImagingFinding>(f => StructuralLesions.IsOne(f.Finding) && f.IsPresent);

[Description("Solid soft tissue mass")]
[Evidence("TUM-IMG-02", "RPA-IMG-01"), Seed("S36")]
internal sealed class SoftTissueMass() : Finding<ImagingFinding>(f => f.Shows(FindingType.SoftTissueMass));

[Description("CT: acute fracture")]
[Evidence("TRA-IMG-01")]
internal sealed class FractureOnCt() : Finding<ImagingFinding>(f => f.Shows(FindingType.FractureLine) && f.Modality == Modality.Ct);

[Description("Radiograph or MRI: acute fracture")]
[Evidence("TRA-IMG-07")]
internal sealed class FractureOnOtherImaging() : Finding<ImagingFinding>(
    f => f.Shows(FindingType.FractureLine) && f.Modality != Modality.Ct);

[Description("No acute fracture")]
[Evidence("TRA-IMG-06")]
internal sealed class NoFractureLine() : Finding<ImagingFinding>(f => f.ShowsNo(FindingType.FractureLine));
