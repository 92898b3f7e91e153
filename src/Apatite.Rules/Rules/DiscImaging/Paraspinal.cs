using Apatite.Model;
using Apatite.Rules.Anatomy;
using Apatite.Rules.Judgements;

namespace Apatite.Rules.Rules.DiscImaging;

[Description("Paravertebral or psoas abscess, with a sign of disc or vertebra or without another source")]
[Evidence("INF-CT-01", "DISC-MRI-04")]
internal sealed class ParavertebralAbscess() : Finding<ImagingFinding>(
    f => f.Shows(FindingType.ParavertebralAbscess) && Imaging.IsCrossSectional(f.Modality),
    given: when => when.Not<AbscessOfOtherSource>());

[Description("Paravertebral abscess beside a retropharyngeal collection or a septic facet joint, no sign of disc or vertebra")]
[Evidence("INF-CT-06")]
internal sealed class ParavertebralAbscessOfOtherSource() : Finding<ImagingFinding>(
    f => f.Shows(FindingType.ParavertebralAbscess) && Imaging.IsCrossSectional(f.Modality),
    given: when => when.Exists<AbscessOfOtherSource>());

[Description("Septic facet joint")]
[Evidence("INF-IMG-04")]
internal sealed class SepticFacetJoint() : Finding<ImagingFinding>(f => f.Shows(FindingType.SepticFacetJoint));

[Description("Paravertebral or psoas abscess on a radiograph")]
[Evidence("INF-XR-01")]
internal sealed class ParavertebralAbscessOnRadiograph() : Finding<ImagingFinding>(
    f => f.Shows(FindingType.ParavertebralAbscess) && !Imaging.IsCrossSectional(f.Modality));

[Description("MRI: paravertebral soft tissue oedema")]
[Evidence("INF-MRI-01")]
internal sealed class ParavertebralOedema() : Finding<ImagingFinding>(
    f => f.Shows(FindingType.ParavertebralSoftTissueOedema) && f.Modality == Modality.Mri && Paraspinal.IsAroundDisc(f.Structure));

[Description("MRI, not within the first two weeks: no paravertebral soft tissue oedema")]
[Evidence("INF-MRI-02", "DISC-MRI-05")]
internal sealed class NoParavertebralOedema() : Finding<ImagingFinding>(
    f => f.ShowsNo(FindingType.ParavertebralSoftTissueOedema) && f.Modality == Modality.Mri && Paraspinal.IsAroundDisc(f.Structure),
    given: when => when.Not<SymptomCourse>(c => c.DurationDays < 14));

[Description("MRI: epidural collection")]
[Evidence("SEA-MRI-01", "INF-MRI-10")]
internal sealed class EpiduralCollectionOnMri() : Finding<ImagingFinding>(
    f => f.Shows(FindingType.EpiduralCollection) && f.Modality == Modality.Mri);

[Description("Epidural collection on CT or radiograph")]
[Evidence("SEA-CT-02", "INF-MRI-10")]
internal sealed class EpiduralCollectionOnCt() : Finding<ImagingFinding>(
    f => f.Shows(FindingType.EpiduralCollection) && f.Modality != Modality.Mri);

[Description("CT: no epidural collection")]
[Evidence("SEA-CT-01")]
internal sealed class NoEpiduralCollectionOnCt() : Finding<ImagingFinding>(
    f => f.ShowsNo(FindingType.EpiduralCollection) && f.Modality == Modality.Ct);

[Description("MRI: no epidural collection")]
[Evidence("SEA-MRI-02")]
internal sealed class NoEpiduralCollectionOnMri() : Finding<ImagingFinding>(
    f => f.ShowsNo(FindingType.EpiduralCollection) && f.Modality == Modality.Mri);
