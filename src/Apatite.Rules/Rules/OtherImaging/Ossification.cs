using Apatite.Model;
using Apatite.Rules.Anatomy;

namespace Apatite.Rules.Rules.OtherImaging;

[Description("Ossification behind the vertebral bodies, in the posterior longitudinal ligament")]
[Evidence("OPL-CT-01", "MIG-CT-03", "OTH-CT-07"), Seed("S31")]
internal sealed class OssificationOfPosteriorLongitudinalLigament() : Finding<ImagingFinding>(
    f => f.Shows(FindingType.Ossification) && PosteriorLongitudinalLigament.IsIt(f));

[Description("Ossification of the posterior longitudinal ligament over several levels between C3 and C6")]
[Evidence("OPL-CT-02")]
internal sealed class OssificationAlongC3ToC6() : Finding<ImagingFinding>(
    f => f.Shows(FindingType.Ossification) && PosteriorLongitudinalLigament.IsUsualStretch(f));

[Description("Ossification of the ligamentum flavum")]
[Evidence("OTH-CT-07")]
internal sealed class OssificationOfLigamentumFlavum() : Finding<ImagingFinding>(
    f => f.Shows(FindingType.Ossification) && f.Structure == AnatomicalStructure.LigamentumFlavum);
