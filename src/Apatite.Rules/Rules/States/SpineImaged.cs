using Apatite.Model;
using Apatite.Rules.Anatomy;

namespace Apatite.Rules.Rules.States;

[Description("MRI of the spine was done")]
internal sealed class SpineMriExamined() : State<SpineMriDone, ImagingExamination>(
    e => e.Modality == Modality.Mri && SpineImaged.IsSpine(e.Region));

[Description("An MRI finding of the spine is in the record")]
internal sealed class SpineMriFinding() : State<SpineMriDone, ImagingFinding>(
    f => f.IsKnown && f.Modality == Modality.Mri && SpineImaged.IsOfSpine(f));

[Description("CT of the spine was done")]
internal sealed class SpineCtExamined() : State<SpineCtDone, ImagingExamination>(
    e => e.Modality == Modality.Ct && SpineImaged.IsSpine(e.Region));

[Description("A CT finding of the spine is in the record")]
internal sealed class SpineCtFinding() : State<SpineCtDone, ImagingFinding>(
    f => f.IsKnown && f.Modality == Modality.Ct && SpineImaged.IsOfSpine(f));
