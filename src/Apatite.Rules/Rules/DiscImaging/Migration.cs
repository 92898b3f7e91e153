using Apatite.Model;
using Apatite.Rules.Anatomy;

namespace Apatite.Rules.Rules.DiscImaging;

[Description("Calcification inside a disc herniation")]
[Evidence("MIG-CT-01", "OPL-CT-03"), Seed("S29", "S31")]
internal sealed class CalcifiedDiscHerniation() : Finding<ImagingFinding>(f => f.Shows(FindingType.CalcifiedDiscHerniation));

[Description("Calcification in the epidural space with a disc herniation")]
[Evidence("MIG-CT-04"), Seed("S29", "S32")]
internal sealed class EpiduralCalcificationWithHerniation() : Finding<ImagingFinding, ImagingFinding>(
    deposit => deposit.Shows(FindingType.Calcification) && deposit.Structure == AnatomicalStructure.EpiduralSpace,
    herniation => herniation.Shows(FindingType.DiscHerniation));

[Description("Calcification in the epidural space")]
[Evidence("MIG-CT-06"), Seed("S29")]
internal sealed class EpiduralCalcification() : Finding<ImagingFinding>(
    f => f.Shows(FindingType.Calcification) && f.Structure == AnatomicalStructure.EpiduralSpace);

[Description("Calcification of a disc with a herniation at the same level")]
[Evidence("MIG-CT-02"), Seed("S29")]
internal sealed class DiscCalcificationWithHerniation() : Finding<ImagingFinding, ImagingFinding>(
    deposit => deposit.Shows(FindingType.Calcification) && Disc.IsItsPart(deposit.Structure),
    herniation => herniation.Shows(FindingType.CalcifiedDiscHerniation) || herniation.Shows(FindingType.DiscHerniation),
    (deposit, herniation) => herniation.Touches(deposit));

[Description("Intradural calcified fragment")]
[Evidence("MIG-CT-05"), Seed("S30")]
internal sealed class IntraduralCalcifiedFragment() : Finding<ImagingFinding>(f => f.Shows(FindingType.IntraduralCalcifiedFragment));

[Description("Spinal cord compression")]
[Evidence("MIG-MRI-01"), Seed("S18")]
internal sealed class SpinalCordCompression() : Finding<ImagingFinding>(f => f.Shows(FindingType.SpinalCordCompression));

[Description("Nerve root compression")]
[Evidence("MIG-MRI-02"), Seed("S19")]
internal sealed class NerveRootCompression() : Finding<ImagingFinding>(f => f.Shows(FindingType.NerveRootCompression));
