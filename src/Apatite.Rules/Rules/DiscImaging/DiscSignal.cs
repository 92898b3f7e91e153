using Apatite.Model;

namespace Apatite.Rules.Rules.DiscImaging;

[Description("MRI: fluid-like high T2 signal of a disc")]
[Evidence("DISC-MRI-03", "INF-MRI-05", "TUM-IMG-03", "CHI-MRI-01")]
internal sealed class DiscHighT2Signal() : Finding<ImagingFinding>(f => f.Shows(FindingType.DiscHighT2Signal));

[Description("MRI, not within the first two weeks: no high T2 signal of the disc")]
[Evidence("DISC-MRI-02", "DIA-MRI-01", "INF-MRI-12")]
internal sealed class NoDiscHighT2Signal() : Finding<ImagingFinding>(
    f => f.ShowsNo(FindingType.DiscHighT2Signal),
    given: when => when.Not<SymptomCourse>(c => c.DurationDays < 14));

[Description("MRI: enhancement of the disc")]
[Evidence("INF-MRI-06")]
internal sealed class DiscEnhancement() : Finding<ImagingFinding>(f => f.Shows(FindingType.DiscEnhancement));

[Description("MRI, not within the first two weeks: no enhancement of the disc, and none on another image")]
[Evidence("INF-MRI-13")]
internal sealed class NoDiscEnhancement() : Finding<ImagingFinding>(
    f => f.ShowsNo(FindingType.DiscEnhancement) && f.Modality == Modality.Mri,
    given: when => when
        .Not<SymptomCourse>(c => c.DurationDays < 14)
        .Not<ImagingFinding>(f => f.Finding == FindingType.DiscEnhancement, f => f.IsPresent));

[Description("MRI: diffusion claw sign")]
[Evidence("INF-MRI-04", "DEG-MRI-01", "MOD-MRI-02")]
internal sealed class DiffusionClawSign() : Finding<ImagingFinding>(f => f.Shows(FindingType.DwiClawSign));

[Description("MRI: no diffusion claw sign but diffuse high signal")]
[Evidence("INF-MRI-03")]
internal sealed class NoDiffusionClawSign() : Finding<ImagingFinding>(f => f.ShowsNo(FindingType.DwiClawSign));

[Description("Raised FDG uptake of the disc space")]
[Evidence("INF-NUC-01")]
internal sealed class FdgUptake() : Finding<ImagingFinding>(f => f.Shows(FindingType.FdgUptake));

[Description("No raised FDG uptake of the disc space")]
[Evidence("INF-NUC-02")]
internal sealed class NoFdgUptake() : Finding<ImagingFinding>(f => f.ShowsNo(FindingType.FdgUptake));
