using Apatite.Model;
using Apatite.Rules.Anatomy;
using Apatite.Rules.Judgements;
using Apatite.Rules.LabValues;

namespace Apatite.Rules.Rules.Dangers;

[Description("Contrast-enhanced imaging of the neck without a rim answers retropharyngeal abscess"), Seed("S51")]
internal sealed class NoRimAnswersAbscess() : AnswerOn<ImagingFinding>(
    Diagnosis.RetropharyngealAbscess,
    f => f.Finding == FindingType.RimEnhancement && NeckCollection.IsAbsentWithContrast(f)
        && Imaging.IsCrossSectional(f.Modality) && NeckCollection.IsOfIt(f));

[Description("Contrast-enhanced CT or MRI of the neck without fluid, and none on another image, answers retropharyngeal abscess")]
[Seed("S51")]
internal sealed class NoCollectionAnswersAbscess() : AnswerOn<ImagingFinding>(
    Diagnosis.RetropharyngealAbscess,
    f => f.Finding == FindingType.RetropharyngealCollection && NeckCollection.IsAbsentWithContrast(f)
        && Imaging.IsCrossSectional(f.Modality),
    given: when => when
        .Not<ImagingFinding>(
            f => f.Finding == FindingType.RetropharyngealCollection || f.Finding == FindingType.PrevertebralSoftTissueThickening
                || f.Finding == FindingType.PrevertebralInflammatorySignal,
            f => f.IsPresent));

[Name("normal-csf-answers-meningitis"), Description("A normal cerebrospinal fluid answers bacterial meningitis")]
[Priority(-180), Seed("S52")]
internal sealed class NormalCsfAnswersMeningitis : Rule
{
    public override void Define()
    {
        NormalCsf normal = null!;
        LabResult fluid = null!;
        When()
            .Match(() => normal)
            .Match(() => fluid, l => Csf.IsItsTest(l.Test), l => normal.Basis.Holds(l));
        Then().Yield(ctx => new AnsweringTest(ctx.Rule.Name, Basis.Of(normal), Diagnosis.BacterialMeningitis, fluid));
    }
}

[Name("late-mri-answers-spondylodiscitis")]
[Description("MRI without marrow oedema, made at least 14 days after the complaint began, "
    + "and no reacting disc on any image, answers infectious spondylodiscitis")]
[Priority(-180)]
[Seed("S35")]
internal sealed class LateMriAnswersSpondylodiscitis : Rule
{
    public override void Define()
    {
        ImagingFinding finding = null!;
        SymptomCourse course = null!;
        When()
            .Match(() => finding,
                f => f.Finding == FindingType.BoneMarrowOedema,
                f => f.IsAbsent,
                f => f.Modality == Modality.Mri)
            .Match(() => course, c => Timing.IsLate(c, finding))
            .Not<SymptomCourse>(c => Timing.IsEarly(c, finding))
            .Not<ImagingFinding>(f => Region.IsReactingDisc(f), f => f.IsPresent);
        Then().Yield(ctx => new AnsweringTest(ctx.Rule.Name, Basis.Of(finding, course), Diagnosis.InfectiousSpondylodiscitis, finding));
    }
}

[Name("no-fdg-uptake-answers-spondylodiscitis")]
[Description("FDG PET without uptake of the disc space, and none anywhere else, answers infectious spondylodiscitis")]
[Priority(-180)]
[Seed("S35")]
internal sealed class NoFdgUptakeAnswersSpondylodiscitis : Rule
{
    public override void Define()
    {
        ImagingFinding finding = null!;
        When()
            .Match(() => finding,
                f => f.Finding == FindingType.FdgUptake,
                f => f.IsAbsent,
                f => f.Structure == null || Disc.IsItsPart(f.Structure))
            .Not<ImagingFinding>(f => f.Finding == FindingType.FdgUptake, f => f.IsPresent);
        Then().Yield(ctx => new AnsweringTest(ctx.Rule.Name, Basis.Of(finding), Diagnosis.InfectiousSpondylodiscitis, finding));
    }
}

[Description("Contrast-enhanced MRI without epidural collection answers spinal epidural abscess")]
internal sealed class NoEpiduralCollectionAnswersEpiduralAbscess() : AnswerOn<ImagingFinding>(
    Diagnosis.SpinalEpiduralAbscess,
    f => f.Finding == FindingType.EpiduralCollection && f.IsAbsent && f.Modality == Modality.Mri && f.ContrastGiven == true);

[Name("neither-lysis-nor-mass-answers-tumour")]
[Description("CT or MRI without bone destruction and without mass answers tumour")]
[Priority(-180)]
[Seed("S36")]
internal sealed class NeitherLysisNorMassAnswersTumour : Rule
{
    public override void Define()
    {
        ImagingFinding finding = null!;
        ImagingFinding mass = null!;
        When()
            .Match(() => finding,
                f => f.Finding == FindingType.BoneDestruction,
                f => f.IsAbsent,
                f => Imaging.IsCrossSectional(f.Modality))
            .Match(() => mass,
                f => f.Finding == FindingType.SoftTissueMass,
                f => f.IsAbsent,
                f => Imaging.IsCrossSectional(f.Modality));
        Then().Yield(ctx => new AnsweringTest(ctx.Rule.Name, Basis.Of(finding, mass), Diagnosis.SpinalTumour, finding, mass));
    }
}

[Description("CT without a fracture line, and none on another image, answers spinal fracture")]
internal sealed class NoFractureLineAnswersFracture() : AnswerOn<ImagingFinding>(
    Diagnosis.SpinalFracture,
    f => f.Finding == FindingType.FractureLine && f.IsAbsent && f.Modality == Modality.Ct,
    given: when => when.Not<ImagingFinding>(f => f.Finding == FindingType.FractureLine, f => f.IsPresent));

[Description("MRI without compression of the cord answers compression of cord and cauda equina")]
internal sealed class NoCompressionAnswersCompression() : AnswerOn<ImagingFinding>(
    Diagnosis.CordOrCaudaCompression,
    f => f.Finding == FindingType.SpinalCordCompression && f.IsAbsent && f.Modality == Modality.Mri,
    given: when => when.Not<ImagingFinding>(f => f.Finding == FindingType.SpinalCordCompression, f => f.IsPresent));

[Name("three-smears-answer-malaria"), Description("Three negative smears over at least 24 hours answer malaria"), Priority(-180)]
internal sealed class ThreeSmearsAnswerMalaria : Rule
{
    public override void Define()
    {
        IEnumerable<LabResult> smears = null!;
        When()
            .Query(() => smears, q => q
                .Match<LabResult>(l => l.Test == LabTest.MalariaSmear, l => l.IsNegative)
                .Collect()
                .Where(c => Timing.AreSpaced(c)));
        Then().Yield(ctx => new AnsweringTest(ctx.Rule.Name, Basis.Of(smears), Diagnosis.Malaria, Timing.NewestSpaced(smears)));
    }
}

[Name("test-of-this-complaint-answers"), Description("A test that was done before a complaint began does not answer a danger")]
[Priority(-190)]
internal sealed class TestOfThisComplaintAnswers : Rule
{
    public override void Define()
    {
        AnsweringTest test = null!;
        When()
            .Match(() => test)
            .Not<SymptomCourse>(c => Timing.IsPast(test, c));
        Then().Yield(ctx => new DangerAnswer(ctx.Rule.Name, Basis.Of(test), test));
    }
}
