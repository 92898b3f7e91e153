using Apatite.Model;
using Apatite.Rules.Anatomy;
using Apatite.Rules.Judgements;

namespace Apatite.Rules.Rules.Dangers;

[Description("Contrast-enhanced imaging of the neck without a rim answers retropharyngeal abscess"), Seed("S51")]
internal sealed class NoRimAnswersAbscess() : AnswerOn<ImagingFinding>(
    Diagnosis.RetropharyngealAbscess,
    f => f.Finding == FindingType.RimEnhancement && NeckCollection.IsAbsentWithContrast(f)
        && Imaging.IsCrossSectional(f.Modality) && NeckCollection.IsOfIt(f));

[Description("CT or MRI of the neck without fluid, and none on another image, answers retropharyngeal abscess"), Seed("S51")]
internal sealed class NoCollectionAnswersAbscess() : AnswerOn<ImagingFinding>(
    Diagnosis.RetropharyngealAbscess,
    f => f.ShowsNo(FindingType.RetropharyngealCollection) && Imaging.IsCrossSectional(f.Modality),
    given: when => when
        .Not<ImagingFinding>(
            f => f.Finding == FindingType.RetropharyngealCollection || f.Finding == FindingType.PrevertebralSoftTissueThickening
                || f.Finding == FindingType.PrevertebralInflammatorySignal,
            f => f.IsPresent));

[Description("A normal cerebrospinal fluid answers bacterial meningitis"), Seed("S52")]
internal sealed class NormalCsfAnswersMeningitis() : AnswerOn<NormalCsf>(Diagnosis.BacterialMeningitis);

[Name("late-mri-answers-spondylodiscitis")]
[Description("MRI of the place of the complaint without marrow oedema after at least 14 days, "
    + "and no reacting disc on any image, answers infectious spondylodiscitis")]
[Priority(-200)]
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
            .Match(() => course, c => c.DurationDays >= 14 || c.Onset == Onset.Chronic)
            .Not<ImagingFinding>(f => Region.IsReactingDisc(f), f => f.IsPresent)
            .Not<Presentation>(p => Place.IsElsewhere(finding, p));
        Then().Yield(ctx => new DangerAnswer(ctx.Rule.Name, Basis.Of(finding, course), Diagnosis.InfectiousSpondylodiscitis));
    }
}

[Name("no-fdg-uptake-answers-spondylodiscitis")]
[Description("FDG PET without uptake of the disc space, at the place of the complaint and nowhere else either, "
    + "answers infectious spondylodiscitis")]
[Priority(-200)]
[Seed("S35")]
internal sealed class NoFdgUptakeAnswersSpondylodiscitis : Rule
{
    public override void Define()
    {
        ImagingFinding finding = null!;
        When()
            .Match(() => finding, f => f.Finding == FindingType.FdgUptake, f => f.IsAbsent, f => Place.IsDisc(f))
            .Not<ImagingFinding>(f => f.Finding == FindingType.FdgUptake, f => f.IsPresent)
            .Not<Presentation>(p => Place.IsElsewhere(finding, p));
        Then().Yield(ctx => new DangerAnswer(ctx.Rule.Name, Basis.Of(finding), Diagnosis.InfectiousSpondylodiscitis));
    }
}

[Name("no-epidural-collection-answers-epidural-abscess")]
[Description("Contrast-enhanced MRI of the place of the complaint without epidural collection answers spinal epidural abscess")]
[Priority(-200)]
internal sealed class NoEpiduralCollectionAnswersEpiduralAbscess : Rule
{
    public override void Define()
    {
        ImagingFinding finding = null!;
        When()
            .Match(() => finding,
                f => f.Finding == FindingType.EpiduralCollection,
                f => f.IsAbsent,
                f => f.Modality == Modality.Mri,
                f => f.ContrastGiven == true)
            .Not<Presentation>(p => Place.IsElsewhere(finding, p));
        Then().Yield(ctx => new DangerAnswer(ctx.Rule.Name, Basis.Of(finding), Diagnosis.SpinalEpiduralAbscess));
    }
}

[Name("neither-lysis-nor-mass-answers-tumour")]
[Description("CT or MRI of the place of the complaint without bone destruction and without mass answers tumour")]
[Priority(-200)]
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
                f => Imaging.IsCrossSectional(f.Modality))
            .Not<Presentation>(p => Place.IsElsewhere(finding, p))
            .Not<Presentation>(p => Place.IsElsewhere(mass, p));
        Then().Yield(ctx => new DangerAnswer(ctx.Rule.Name, Basis.Of(finding, mass), Diagnosis.SpinalTumour));
    }
}

[Name("three-smears-answer-malaria"), Description("Three negative smears answer malaria"), Priority(-200)]
internal sealed class ThreeSmearsAnswerMalaria : Rule
{
    public override void Define()
    {
        IEnumerable<LabResult> smears = null!;
        When()
            .Query(() => smears, q => q
                .Match<LabResult>(l => l.Test == LabTest.MalariaSmear, l => l.IsNegative)
                .Collect()
                .Where(c => c.Count() >= 3));
        Then().Yield(ctx => new DangerAnswer(ctx.Rule.Name, Basis.Of(smears), Diagnosis.Malaria));
    }
}

/// <summary>Whether a finding lies elsewhere than the complaint: a test of another place answers nothing.</summary>
internal static class Place
{
    public static bool IsElsewhere(ImagingFinding finding, Presentation complaint) =>
        finding.Levels is not null
        && ((complaint.IsOfNeck && !finding.IsAt(LevelRange.Cervical))
            || (complaint.IsOfBack && finding.Levels.IsWithin(LevelRange.Cervical)));

    public static bool IsDisc(ImagingFinding finding) => finding.Structure is null || Disc.IsItsPart(finding.Structure);
}
