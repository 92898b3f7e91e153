using Apatite.Model;

namespace Apatite.Rules.Rules.OtherImaging;

[Description("Crescent in the wall of a neck artery")]
[Evidence("CAD-IMG-01")]
internal sealed class ArterialWallCrescent() : Finding<ImagingFinding>(f => f.Shows(FindingType.ArterialWallCrescent));
