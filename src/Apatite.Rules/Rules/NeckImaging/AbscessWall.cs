using Apatite.Model;
using Apatite.Rules.Anatomy;

namespace Apatite.Rules.Rules.NeckImaging;

[Description("Rim enhancement of a retropharyngeal collection")]
[Evidence("RPA-CT-01", "RCT-CT-09")]
internal sealed class RimEnhancement() : Finding<ImagingFinding>(f => f.Shows(FindingType.RimEnhancement) && NeckCollection.IsOfIt(f));

[Description("Irregular or scalloped rim of a retropharyngeal collection")]
[Evidence("RPA-CT-03")]
internal sealed class IrregularRim() : Finding<ImagingFinding>(
    f => f.Shows(FindingType.RimEnhancement) && NeckCollection.IsOfIt(f) && (f.Shape == Shape.Irregular || f.Shape == Shape.Scalloped));

[Description("No rim enhancement, contrast medium given")]
[Evidence("RPA-CT-02", "RCT-CT-08")]
internal sealed class NoRimEnhancement() : Finding<ImagingFinding>(
    f => f.Finding == FindingType.RimEnhancement && NeckCollection.IsAbsentWithContrast(f) && NeckCollection.IsOfIt(f));

[Description("No rim enhancement, contrast medium not stated")]
[Evidence("RPA-CT-11", "RCT-CT-19")]
internal sealed class NoRimEnhancementContrastUnstated() : Finding<ImagingFinding>(
    f => f.Finding == FindingType.RimEnhancement && NeckCollection.IsAbsentContrastUnstated(f) && NeckCollection.IsOfIt(f));

[Description("Gas in the soft tissues")]
[Evidence("RPA-CT-04", "RCT-CT-13")]
internal sealed class GasInSoftTissue() : Finding<ImagingFinding>(f => f.Shows(FindingType.GasInSoftTissue) && NeckCollection.IsOfIt(f));

[Description("Rim enhancement along the spine, outside the neck")]
[Evidence("SEA-MRI-03", "INF-MRI-11")]
internal sealed class RimOutsideNeck() : Finding<ImagingFinding>(f => f.Shows(FindingType.RimEnhancement) && !NeckCollection.IsOfIt(f));

[Description("Gas in the soft tissues along the spine")]
[Evidence("SEA-MRI-03", "INF-MRI-11")]
internal sealed class GasOutsideNeck() : Finding<ImagingFinding>(f => f.Shows(FindingType.GasInSoftTissue) && !NeckCollection.IsOfIt(f));

[Description("Restricted diffusion along the spine")]
[Evidence("SEA-MRI-03", "INF-MRI-11")]
internal sealed class DiffusionRestrictionOutsideNeck() : Finding<ImagingFinding>(
    f => f.Shows(FindingType.DiffusionRestriction) && !NeckCollection.IsOfIt(f));

[Description("Suppurative or necrotic retropharyngeal node")]
[Evidence("RPA-CT-05", "RCT-CT-10")]
internal sealed class SuppurativeNode() : Finding<ImagingFinding>(f => f.Shows(FindingType.SuppurativeRetropharyngealNode));

[Description("Mass effect on the airway")]
[Evidence("RPA-CT-06")]
internal sealed class MassEffectOnAirway() : Finding<ImagingFinding>(f => f.Shows(FindingType.MassEffectOnAirway));

[Description("MRI: diffusion restriction of a retropharyngeal collection")]
[Evidence("RPA-MRI-01", "RCT-MRI-04")]
internal sealed class DiffusionRestriction() : Finding<ImagingFinding>(
    f => f.Shows(FindingType.DiffusionRestriction) && NeckCollection.IsOfIt(f));

[Description("MRI: no diffusion restriction of a retropharyngeal collection")]
[Evidence("RCT-MRI-03", "RPA-MRI-02")]
internal sealed class NoDiffusionRestriction() : Finding<ImagingFinding>(
    f => f.ShowsNo(FindingType.DiffusionRestriction) && NeckCollection.IsOfIt(f));

[Description("The report calls the collection drainable")]
[Evidence("RPA-CT-12")]
internal sealed class DrainableCollection() : Finding<ImagingFinding>(
    f => f.Shows(FindingType.DrainableCollection) && NeckCollection.IsOfIt(f));

[Description("The report says that there is no drainable collection")]
[Evidence("RPA-CT-13")]
internal sealed class NoDrainableCollection() : Finding<ImagingFinding>(
    f => f.ShowsNo(FindingType.DrainableCollection) && NeckCollection.IsOfIt(f));

[Description("The radiologist read the images as an abscess")]
[Evidence("RPA-CT-14")]
internal sealed class ReadAsAbscess() : Finding<ImagingFinding>(
    f => f.Shows(FindingType.ReadAsAbscess) && NeckCollection.IsOfIt(f));
