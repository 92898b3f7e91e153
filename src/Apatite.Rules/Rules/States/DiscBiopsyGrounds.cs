using Apatite.Model;
using Apatite.Rules.Anatomy;
using Apatite.Rules.Judgements;
using Apatite.Rules.LabValues;

namespace Apatite.Rules.Rules.States;

[Description("Fever: a suspected infection of a disc is worth a biopsy")]
internal sealed class BiopsyGroundFever() : State<DiscBiopsyGround, Fever>();

[Description("Sepsis must be thought of: a suspected infection of a disc is worth a biopsy")]
internal sealed class BiopsyGroundSepsis() : State<DiscBiopsyGround, SepsisSign>();

[Description("A raised marker or a positive blood culture: a suspected infection of a disc is worth a biopsy")]
internal sealed class BiopsyGroundLaboratory() : State<DiscBiopsyGround, LabResult>(
    l => (l.Test == LabTest.Crp && (l.IsAtLeast(20m) || Crp.IsRaisedWithoutNumber(l)))
        || (l.Test == LabTest.Esr && Sedimentation.IsRaised(l))
        || (l.Test == LabTest.Procalcitonin && l.IsAtLeast(0.5m))
        || (l.Test == LabTest.BloodCulture && l.IsPositive));

[Description("An image of the disc itself, of an abscess or of a destroyed bone: a suspected infection of a disc is worth a biopsy")]
internal sealed class BiopsyGroundImaging() : State<DiscBiopsyGround, ImagingFinding>(
    f => f.IsPresent && (DiscSigns.IsOne(f.Finding) || f.Finding == FindingType.ParavertebralAbscess
        || f.Finding == FindingType.EpiduralCollection || f.Finding == FindingType.BoneDestruction
        || f.Finding == FindingType.FdgUptake || f.Finding == FindingType.SepticFacetJoint));
