using Apatite.Model;

namespace Apatite.Rules.Presentations;

[Name("throat-complaint"), Description("A complaint of the throat in an adult, the neck not mentioned")]
internal sealed class ThroatComplaint : Rule
{
    public override void Define()
    {
        ClinicalFinding finding = null!;
        When()
            .Match(() => finding, s => Region.IsThroatSymptom(s.Symptom), s => s.IsPresent)
            .Not<ClinicalFinding>(s => Region.IsNeckSymptom(s.Symptom), s => s.IsPresent)
            .Not<PatientFact>(p => p.AgeYears < 18);
        Then().Yield(ctx => new Presentation(ctx.Rule.Name, Basis.Of(finding), PresentationKind.ThroatAdult));
    }
}

[Name("neck-and-throat-complaint")]
[Description("Neck complaint with painful or difficult swallowing or an airway sign in an adult")]
internal sealed class NeckAndThroatComplaint : Rule
{
    public override void Define()
    {
        ClinicalFinding finding = null!;
        When()
            .Match(() => finding, s => Region.IsThroatSymptom(s.Symptom), s => s.IsPresent)
            .Exists<ClinicalFinding>(s => Region.IsNeckSymptom(s.Symptom), s => s.IsPresent)
            .Not<PatientFact>(p => p.AgeYears < 18);
        Then().Yield(ctx => new Presentation(ctx.Rule.Name, Basis.Of(finding), PresentationKind.NeckSwallowingAdult));
    }
}

[Name("neck-complaint"), Description("A complaint of the neck in an adult")]
internal sealed class NeckComplaint : Rule
{
    public override void Define()
    {
        ClinicalFinding finding = null!;
        When()
            .Match(() => finding, s => Region.IsNeckSymptom(s.Symptom), s => s.IsPresent)
            .Not<PatientFact>(p => p.AgeYears < 18);
        Then().Yield(ctx => new Presentation(ctx.Rule.Name, Basis.Of(finding), PresentationKind.NeckPainAdult));
    }
}

[Name("retropharyngeal-finding"), Description("A retropharyngeal collection, wall, gas, node or airway effect in an adult")]
internal sealed class RetropharyngealFinding : Rule
{
    public override void Define()
    {
        ImagingFinding finding = null!;
        When()
            .Match(() => finding, f => Region.IsThroatFinding(f), f => f.IsPresent)
            .Not<PatientFact>(p => p.AgeYears < 18);
        Then().Yield(ctx => new Presentation(ctx.Rule.Name, Basis.Of(finding), PresentationKind.NeckSwallowingAdult));
    }
}

[Name("retropharyngeal-finding-of-child")]
[Description("A retropharyngeal collection, wall, gas, node or airway effect in a child")]
internal sealed class RetropharyngealFindingOfChild : Rule
{
    public override void Define()
    {
        PatientFact patient = null!;
        ImagingFinding finding = null!;
        When()
            .Match(() => patient, p => p.AgeYears < 18)
            .Match(() => finding, f => Region.IsThroatFinding(f), f => f.IsPresent);
        Then().Yield(ctx => new Presentation(ctx.Rule.Name, Basis.Of(patient, finding), PresentationKind.NeckChild));
    }
}

[Name("neck-finding"), Description("A finding of the neck on imaging in an adult")]
internal sealed class NeckFinding : Rule
{
    public override void Define()
    {
        ImagingFinding finding = null!;
        When()
            .Match(() => finding, f => f.IsPresent, f => States.NeckImaged.IsOfNeck(f))
            .Not<PatientFact>(p => p.AgeYears < 18);
        Then().Yield(ctx => new Presentation(ctx.Rule.Name, Basis.Of(finding), PresentationKind.NeckPainAdult));
    }
}

[Name("neck-complaint-of-young-child"), Description("A complaint of the neck or throat in a child under 6")]
internal sealed class NeckComplaintOfYoungChild : Rule
{
    public override void Define()
    {
        PatientFact patient = null!;
        ClinicalFinding finding = null!;
        When()
            .Match(() => patient, p => p.AgeYears < 6)
            .Match(() => finding, s => Region.IsNeckSymptom(s.Symptom) || Region.IsThroatSymptom(s.Symptom), s => s.IsPresent);
        Then().Yield(ctx => new Presentation(ctx.Rule.Name, Basis.Of(patient, finding), PresentationKind.NeckChildUnder6));
    }
}

[Name("neck-complaint-of-child"), Description("A complaint of the neck or throat in a child from 6 to 17")]
internal sealed class NeckComplaintOfChild : Rule
{
    public override void Define()
    {
        PatientFact patient = null!;
        ClinicalFinding finding = null!;
        When()
            .Match(() => patient, p => p.AgeYears >= 6, p => p.AgeYears < 18)
            .Match(() => finding, s => Region.IsNeckSymptom(s.Symptom) || Region.IsThroatSymptom(s.Symptom), s => s.IsPresent);
        Then().Yield(ctx => new Presentation(ctx.Rule.Name, Basis.Of(patient, finding), PresentationKind.NeckChild));
    }
}

[Name("neck-finding-of-child"), Description("A finding of the neck on imaging in a child")]
internal sealed class NeckFindingOfChild : Rule
{
    public override void Define()
    {
        PatientFact patient = null!;
        ImagingFinding finding = null!;
        When()
            .Match(() => patient, p => p.AgeYears < 18)
            .Match(() => finding, f => f.IsPresent, f => States.NeckImaged.IsOfNeck(f));
        Then().Yield(ctx => new Presentation(ctx.Rule.Name, Basis.Of(patient, finding), PresentationKind.NeckChild));
    }
}

[Name("suspected-meningitis"), Description("Meningism, or a cerebrospinal fluid that was asked for")]
[Priority(-20)]
internal sealed class SuspectedMeningitis : Rule
{
    public override void Define()
    {
        Meningism meningism = null!;
        When().Match(() => meningism);
        Then().Yield(ctx => new Presentation(ctx.Rule.Name, Basis.Of(meningism), PresentationKind.Meningism));
    }
}

[Name("lumbar-puncture-asked-for"), Description("A lumbar puncture was done")]
[Priority(-20)]
internal sealed class LumbarPunctureAskedFor : Rule
{
    public override void Define()
    {
        CsfExamined csf = null!;
        When().Match(() => csf);
        Then().Yield(ctx => new Presentation(ctx.Rule.Name, Basis.Of(csf), PresentationKind.Meningism));
    }
}

[Name("back-complaint"), Description("A complaint of the back or cord in an adult")]
internal sealed class BackComplaint : Rule
{
    public override void Define()
    {
        ClinicalFinding finding = null!;
        When()
            .Match(() => finding, s => Region.IsBackSymptom(s.Symptom), s => s.IsPresent)
            .Not<PatientFact>(p => p.AgeYears < 18);
        Then().Yield(ctx => new Presentation(ctx.Rule.Name, Basis.Of(finding), PresentationKind.BackAdult));
    }
}

[Name("back-finding"), Description("A finding of the back on imaging in an adult")]
internal sealed class BackFinding : Rule
{
    public override void Define()
    {
        ImagingFinding finding = null!;
        When()
            .Match(() => finding, f => f.IsPresent, f => Region.IsBackFinding(f))
            .Not<PatientFact>(p => p.AgeYears < 18);
        Then().Yield(ctx => new Presentation(ctx.Rule.Name, Basis.Of(finding), PresentationKind.BackAdult));
    }
}

[Name("back-complaint-of-child"), Description("A complaint of the back or cord in a child")]
internal sealed class BackComplaintOfChild : Rule
{
    public override void Define()
    {
        PatientFact patient = null!;
        ClinicalFinding finding = null!;
        When()
            .Match(() => patient, p => p.AgeYears < 18)
            .Match(() => finding, s => Region.IsBackSymptom(s.Symptom), s => s.IsPresent);
        Then().Yield(ctx => new Presentation(ctx.Rule.Name, Basis.Of(patient, finding), PresentationKind.BackChild));
    }
}

[Name("back-finding-of-child"), Description("A finding of the back on imaging in a child")]
internal sealed class BackFindingOfChild : Rule
{
    public override void Define()
    {
        PatientFact patient = null!;
        ImagingFinding finding = null!;
        When()
            .Match(() => patient, p => p.AgeYears < 18)
            .Match(() => finding, f => f.IsPresent, f => Region.IsBackFinding(f));
        Then().Yield(ctx => new Presentation(ctx.Rule.Name, Basis.Of(patient, finding), PresentationKind.BackChild));
    }
}

[Name("reacting-disc"), Description("Imaging compatible with spondylodiscitis")]
[Seed("S35")]
internal sealed class ReactingDisc : Rule
{
    public override void Define()
    {
        ImagingFinding finding = null!;
        When().Match(() => finding, f => f.IsPresent, f => Region.IsReactingDisc(f));
        Then().Yield(ctx => new Presentation(ctx.Rule.Name, Basis.Of(finding), PresentationKind.DiscReaction));
    }
}

[Name("reacting-disc-with-calcification"), Description("Imaging compatible with spondylodiscitis and a calcified disc")]
[Seed("S03", "S35")]
internal sealed class ReactingDiscWithCalcification : Rule
{
    public override void Define()
    {
        ImagingFinding finding = null!;
        ImagingFinding deposit = null!;
        When()
            .Match(() => finding, f => f.IsPresent, f => Region.IsReactingDisc(f))
            .Match(() => deposit,
                f => f.Finding == FindingType.Calcification,
                f => f.IsPresent,
                f => DiscImaging.Disc.IsItsPart(f.Structure),
                f => f.Levels == null || finding.Levels == null || f.Touches(finding));
        Then().Yield(ctx => new Presentation(ctx.Rule.Name, Basis.Of(finding, deposit), PresentationKind.DiscReactionCalcified));
    }
}

[Name("no-complaint"), Description("A patient without symptoms")]
[Seed("S15")]
internal sealed class NoComplaint : Rule
{
    public override void Define()
    {
        ClinicalFinding finding = null!;
        When().Match(() => finding, s => s.Symptom == Symptom.Asymptomatic, s => s.IsPresent);
        Then().Yield(ctx => new Presentation(ctx.Rule.Name, Basis.Of(finding), PresentationKind.Asymptomatic));
    }
}

[Name("returned-traveller"), Description("Travel to a malaria area within 12 months")]
[Seed("S39")]
internal sealed class ReturnedTraveller : Rule
{
    public override void Define()
    {
        HistoryItem item = null!;
        When().Match(() => item, h => h.History == History.MalariaAreaTravel, h => h.IsPresent);
        Then().Yield(ctx => new Presentation(ctx.Rule.Name, Basis.Of(item), PresentationKind.Travel));
    }
}

/// <summary>Which symptoms and findings make the neck or the back the place of the complaint.</summary>
internal static class Region
{
    public static bool IsNeckSymptom(Symptom symptom) =>
        symptom == Symptom.NeckPain || symptom == Symptom.NeckStiffness || symptom == Symptom.LimitedNeckMovement
        || symptom == Symptom.NeckRotationLimited || symptom == Symptom.Torticollis || symptom == Symptom.OccipitalNeuralgiaPattern
        || symptom == Symptom.KernigSign || symptom == Symptom.BrudzinskiSign;

    /// <summary>The setting of thresholds-and-management.md 3 A is neck pain with painful swallowing.</summary>
    public static bool IsThroatSymptom(Symptom symptom) =>
        symptom == Symptom.Odynophagia || symptom == Symptom.Dysphagia || symptom == Symptom.SoreThroat
        || symptom == Symptom.PharyngealBulge || symptom == Symptom.Stridor || symptom == Symptom.Drooling || symptom == Symptom.Trismus
        || symptom == Symptom.MuffledVoice || symptom == Symptom.CervicalLymphadenopathy;

    public static bool IsThroatFinding(ImagingFinding finding) =>
        finding.Finding == FindingType.RetropharyngealCollection || finding.Finding == FindingType.SuppurativeRetropharyngealNode
        || finding.Finding == FindingType.MassEffectOnAirway
        || ((finding.Finding == FindingType.RimEnhancement || finding.Finding == FindingType.GasInSoftTissue)
            && NeckImaging.NeckCollection.IsOfIt(finding));

    public static bool IsBackSymptom(Symptom symptom) =>
        symptom == Symptom.LowBackPain || symptom == Symptom.ThoracicBackPain || symptom == Symptom.MyelopathySigns
        || symptom == Symptom.RadicularSigns || symptom == Symptom.CaudaEquinaSigns || symptom == Symptom.SphincterDisturbance
        || symptom == Symptom.SpinalTenderness;

    public static bool IsBackFinding(ImagingFinding finding) =>
        (finding.Levels is not null && !finding.IsAt(LevelRange.Cervical))
        || (finding.Levels is null && (DiscImaging.Disc.IsItsPart(finding.Structure) || finding.Structure == AnatomicalStructure.UpperEndplate
            || finding.Structure == AnatomicalStructure.LowerEndplate || finding.Structure == AnatomicalStructure.EpiduralSpace
            || finding.Structure == AnatomicalStructure.VertebralBody));

    /// <summary>The reaction of a disc and its vertebrae that imaging for spondylodiscitis looks for.</summary>
    public static bool IsDiscReaction(FindingType finding) =>
        finding == FindingType.BoneMarrowOedema || finding == FindingType.MirrorBoneMarrowOedema || finding == FindingType.EndplateErosion
        || finding == FindingType.EndplateDestruction || finding == FindingType.DiscHighT2Signal || finding == FindingType.DiscEnhancement
        || finding == FindingType.ParavertebralAbscess || finding == FindingType.Modic1Change || finding == FindingType.FdgUptake;

    /// <summary>Oedema of the dens or of a facet joint is no reaction of a disc.</summary>
    public static bool IsReactingDisc(ImagingFinding finding) =>
        IsDiscReaction(finding.Finding) && finding.Structure != AnatomicalStructure.PeriodontoidTissue
        && finding.Structure != AnatomicalStructure.FacetJoint && finding.Structure != AnatomicalStructure.LigamentumFlavum;
}
