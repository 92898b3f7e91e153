using Apatite.Model;
using Apatite.Rules.Anatomy;

namespace Apatite.Rules.Rules.States;

[Description("A CT of the neck, or of a region not stated, was done")]
internal sealed class NeckCtExamined() : State<NeckCtDone, ImagingExamination>(
    e => e.Modality == Modality.Ct && NeckImaged.IsNeck(e.Region));

[Description("A CT finding of the neck is in the record")]
internal sealed class NeckCtFinding() : State<NeckCtDone, ImagingFinding>(
    f => f.IsKnown && f.Modality == Modality.Ct && NeckImaged.IsOfNeck(f));
