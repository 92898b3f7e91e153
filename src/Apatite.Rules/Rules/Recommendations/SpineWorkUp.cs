using Apatite.Model;

namespace Apatite.Rules.Recommendations;

[Name("ask-for-spine-mri-on-fever"), Description("MRI of the spine for back complaint with fever")]
[Priority(-400)]
internal sealed class AskForSpineMriOnFever : Rule
{
    public override void Define()
    {
        Fever fever = null!;
        When()
            .Match(() => fever)
            .Exists<Presentation>(s => Presentations.Complaint.IsOfBack(s.Kind))
            .Not<SpineMriDone>();
        Then().Yield(ctx => new Recommendation(ctx.Rule.Name, Basis.Of(fever), RecommendationCode.MriSpine));
    }
}

[Name("ask-for-spine-mri-on-risk")]
[Description("MRI of the spine for back complaint with a risk of infection or a sign of tumour")]
[Priority(-400)]
internal sealed class AskForSpineMriOnRisk : Rule
{
    public override void Define()
    {
        InfectionRisk risk = null!;
        When()
            .Match(() => risk)
            .Exists<Presentation>(s => Presentations.Complaint.IsOfBack(s.Kind))
            .Not<SpineMriDone>();
        Then().Yield(ctx => new Recommendation(ctx.Rule.Name, Basis.Of(risk), RecommendationCode.MriSpine));
    }
}

[Name("ask-for-spine-mri-on-tumour-sign"), Description("MRI of the spine for back complaint with a sign of tumour")]
[Priority(-400)]
internal sealed class AskForSpineMriOnTumourSign : Rule
{
    public override void Define()
    {
        TumourSign sign = null!;
        When()
            .Match(() => sign)
            .Exists<Presentation>(s => Presentations.Complaint.IsOfBack(s.Kind))
            .Not<SpineMriDone>();
        Then().Yield(ctx => new Recommendation(ctx.Rule.Name, Basis.Of(sign), RecommendationCode.MriSpine));
    }
}

[Name("ask-for-spine-mri-on-markers"), Description("MRI of the spine for back complaint with raised CRP or ESR")]
[Priority(-400)]
internal sealed class AskForSpineMriOnMarkers : Rule
{
    public override void Define()
    {
        LabResult result = null!;
        When()
            .Match(() => result,
                l => l.Test == LabTest.Crp || l.Test == LabTest.Esr,
                l => l.IsAtLeast(20m) || l.Interpretation == Interpretation.High)
            .Exists<Presentation>(s => Presentations.Complaint.IsOfBack(s.Kind))
            .Not<SpineMriDone>();
        Then().Yield(ctx => new Recommendation(ctx.Rule.Name, Basis.Of(result), RecommendationCode.MriSpine));
    }
}

[Name("ask-for-spine-mri-on-long-complaint"), Description("MRI of the spine for a back complaint of at least six weeks")]
[Priority(-400)]
internal sealed class AskForSpineMriOnLongComplaint : Rule
{
    public override void Define()
    {
        SymptomCourse course = null!;
        When()
            .Match(() => course, c => c.Onset == Onset.Chronic || c.DurationDays >= 42)
            .Exists<Presentation>(s => Presentations.Complaint.IsOfBack(s.Kind))
            .Not<SpineMriDone>();
        Then().Yield(ctx => new Recommendation(ctx.Rule.Name, Basis.Of(course), RecommendationCode.MriSpine));
    }
}

[Name("ask-for-spine-mri-on-radiograph"), Description("MRI of the spine for a reacting disc or lysis on radiograph or CT")]
[Priority(-400)]
[Seed("S35", "S36")]
internal sealed class AskForSpineMriOnRadiograph : Rule
{
    public override void Define()
    {
        ImagingFinding finding = null!;
        When()
            .Match(() => finding,
                f => Presentations.Region.IsReactingDisc(f) || f.Finding == FindingType.BoneDestruction
                    || f.Finding == FindingType.DiscSpaceNarrowing || f.Finding == FindingType.OdontoidErosion,
                f => f.IsPresent,
                f => f.Modality != Modality.Mri)
            .Not<SpineMriDone>();
        Then().Yield(ctx => new Recommendation(ctx.Rule.Name, Basis.Of(finding), RecommendationCode.MriSpine));
    }
}

[Name("ask-for-spine-mri-on-neck-infection")]
[Description("MRI for an infection of the cervical spine that is open, with fever and no MRI")]
[Priority(-400)]
internal sealed class AskForSpineMriOnNeckInfection : Rule
{
    public override void Define()
    {
        Fever fever = null!;
        When()
            .Match(() => fever)
            .Exists<Presentation>(s => Presentations.Complaint.IsOfNeck(s.Kind))
            .Exists<OpenDanger>(d => d.Diagnosis == Diagnosis.InfectiousSpondylodiscitis)
            .Not<SpineMriDone>();
        Then().Yield(ctx => new Recommendation(ctx.Rule.Name, Basis.Of(fever), RecommendationCode.MriSpine));
    }
}

[Name("ask-for-emergency-mri"), Description("Emergency MRI for a neurological threat")]
[Priority(-400)]
[Seed("S76")]
internal sealed class AskForEmergencyMri : Rule
{
    public override void Define()
    {
        NeurologicalThreat threat = null!;
        When()
            .Match(() => threat)
            .Not<ImagingFinding>(f => f.Finding == FindingType.SpinalCordCompression, f => f.Modality == Modality.Mri);
        Then().Yield(ctx => new Recommendation(ctx.Rule.Name, Basis.Of(threat), RecommendationCode.MriEmergency));
    }
}

[Name("ask-for-surgeon-on-compression"), Description("Surgical opinion for a compressed cord")]
[Priority(-400)]
[Seed("S76")]
internal sealed class AskForSurgeonOnCompression : Rule
{
    public override void Define()
    {
        ImagingFinding finding = null!;
        When().Match(() => finding, f => f.Finding == FindingType.SpinalCordCompression, f => f.IsPresent);
        Then().Yield(ctx => new Recommendation(ctx.Rule.Name, Basis.Of(finding), RecommendationCode.SpinalSurgeonCompression));
    }
}

[Name("ask-for-surgeon-on-bulky-mass"), Description("Surgical opinion for a bulky calcified mass")]
[Priority(-400)]
[Seed("S75")]
internal sealed class AskForSurgeonOnBulkyMass : Rule
{
    public override void Define()
    {
        ImagingFinding finding = null!;
        When().Match(() => finding, f => f.Finding == FindingType.BulkyCalcifiedMass, f => f.IsPresent);
        Then().Yield(ctx => new Recommendation(ctx.Rule.Name, Basis.Of(finding), RecommendationCode.SurgeonBulkyMass));
    }
}

[Name("ask-for-spine-ct"), Description("CT of the level for calcium and erosions when a disc reacts and has no CT")]
[Priority(-400)]
[Seed("S79")]
internal sealed class AskForSpineCt : Rule
{
    public override void Define()
    {
        Presentation setting = null!;
        When()
            .Match(() => setting, s => s.Kind == PresentationKind.DiscReaction)
            .Not<SpineCtDone>();
        Then().Yield(ctx => new Recommendation(ctx.Rule.Name, Basis.Of(setting), RecommendationCode.CtSpine));
    }
}

[Name("ask-for-spine-ct-on-deposit"), Description("CT of the level for calcium when MRI or a radiograph shows a deposit")]
[Priority(-400)]
[Seed("S79")]
internal sealed class AskForSpineCtOnDeposit : Rule
{
    public override void Define()
    {
        Deposit deposit = null!;
        When()
            .Match(() => deposit, d => d.Finding.Modality != Modality.Ct)
            .Not<SpineCtDone>();
        Then().Yield(ctx => new Recommendation(ctx.Rule.Name, Basis.Of(deposit), RecommendationCode.CtSpine));
    }
}

[Name("ask-for-ct-on-herniation"), Description("CT tells a calcified herniation from an ossified ligament")]
[Priority(-400)]
[Seed("S31")]
internal sealed class AskForCtOnHerniation : Rule
{
    public override void Define()
    {
        ImagingFinding finding = null!;
        When()
            .Match(() => finding,
                f => f.Finding == FindingType.DiscHerniation || f.Finding == FindingType.CalcifiedDiscHerniation
                    || f.Finding == FindingType.Ossification,
                f => f.IsPresent,
                f => f.Modality != Modality.Ct)
            .Not<SpineCtDone>();
        Then().Yield(ctx => new Recommendation(ctx.Rule.Name, Basis.Of(finding), RecommendationCode.CtTellsOpll));
    }
}

[Name("ask-for-repeat-mri"), Description("Repeat an early MRI while spondylodiscitis is open")]
[Priority(-400)]
internal sealed class AskForRepeatMri : Rule
{
    public override void Define()
    {
        ImagingFinding finding = null!;
        SymptomCourse course = null!;
        When()
            .Match(() => finding,
                f => Presentations.Region.IsDiscReaction(f.Finding),
                f => f.IsKnown,
                f => f.Modality == Modality.Mri)
            .Match(() => course, c => c.DurationDays < 14)
            .Exists<OpenDanger>(d => d.Diagnosis == Diagnosis.InfectiousSpondylodiscitis);
        Then().Yield(ctx => new Recommendation(ctx.Rule.Name, Basis.Of(finding, course), RecommendationCode.MriRepeat));
    }
}

[Name("ask-for-disc-biopsy")]
[Description("Disc biopsy when spondylodiscitis is likely, no culture is positive and no disc deposit explains the picture")]
[Priority(-400)]
[Seed("S35")]
internal sealed class AskForDiscBiopsy : Rule
{
    public override void Define()
    {
        Hypothesis hypothesis = null!;
        When()
            .Match(() => hypothesis,
                h => h.Diagnosis == Diagnosis.InfectiousSpondylodiscitis,
                h => h.Likelihood >= Likelihood.Likely)
            .Not<LabResult>(l => l.Test == LabTest.BloodCulture || l.Test == LabTest.DiscOrBoneBiopsyCulture, l => l.IsPositive)
            .Not<Hypothesis>(
                h => h.Diagnosis == Diagnosis.ApatiteDiscAcuteResorption,
                h => h.Likelihood >= Likelihood.VeryLikely);
        Then().Yield(ctx => new Recommendation(ctx.Rule.Name, Basis.Of(hypothesis), RecommendationCode.DiscBiopsy));
    }
}

[Name("ask-for-disc-biopsy-beside-deposit")]
[Description("Disc biopsy when spondylodiscitis is very likely and no culture is positive, whatever the deposit")]
[Priority(-400)]
[Seed("S35")]
internal sealed class AskForDiscBiopsyBesideDeposit : Rule
{
    public override void Define()
    {
        Hypothesis hypothesis = null!;
        When()
            .Match(() => hypothesis,
                h => h.Diagnosis == Diagnosis.InfectiousSpondylodiscitis,
                h => h.Likelihood >= Likelihood.VeryLikely)
            .Not<LabResult>(
                l => l.Test == LabTest.BloodCulture || l.Test == LabTest.DiscOrBoneBiopsyCulture,
                l => l.IsPositive);
        Then().Yield(ctx => new Recommendation(ctx.Rule.Name, Basis.Of(hypothesis), RecommendationCode.DiscBiopsy));
    }
}

[Name("ask-for-disc-biopsy-on-risk")]
[Description("Disc biopsy when spondylodiscitis is likely in a patient at risk of infection, whatever the deposit")]
[Priority(-400)]
[Seed("S35")]
internal sealed class AskForDiscBiopsyOnRisk : Rule
{
    public override void Define()
    {
        Hypothesis hypothesis = null!;
        When()
            .Match(() => hypothesis,
                h => h.Diagnosis == Diagnosis.InfectiousSpondylodiscitis,
                h => h.Likelihood >= Likelihood.Likely)
            .Not<LabResult>(l => l.Test == LabTest.BloodCulture || l.Test == LabTest.DiscOrBoneBiopsyCulture, l => l.IsPositive)
            .Exists<InfectionRisk>();
        Then().Yield(ctx => new Recommendation(ctx.Rule.Name, Basis.Of(hypothesis), RecommendationCode.DiscBiopsy));
    }
}

[Name("biopsy-may-wait"), Description("Biopsy may wait when calcium explains a reacting disc and nothing speaks of infection")]
[Priority(-400)]
[Seed("S03")]
internal sealed class BiopsyMayWait : Rule
{
    public override void Define()
    {
        Hypothesis hypothesis = null!;
        When()
            .Match(() => hypothesis,
                h => h.Diagnosis == Diagnosis.ApatiteDiscAcuteResorption,
                h => h.Likelihood >= Likelihood.VeryLikely)
            .Not<AbscessSign>()
            .Not<SepsisSign>()
            .Not<Fever>()
            .Not<InfectionRisk>()
            .Not<ImagingFinding>(f => f.Finding == FindingType.ParavertebralSoftTissueOedema, f => f.IsPresent)
            .Exists<LabResult>(l => l.Test == LabTest.Crp, l => l.IsBelow(20m) || Laboratory.Crp.IsNormal(l))
            .Not<Hypothesis>(
                h => h.Diagnosis == Diagnosis.InfectiousSpondylodiscitis,
                h => h.Likelihood >= Likelihood.VeryLikely);
        Then().Yield(ctx => new Recommendation(ctx.Rule.Name, Basis.Of(hypothesis), RecommendationCode.BiopsyMayWait));
    }
}

[Name("ask-for-tumour-work-up"), Description("Tumour work-up for a lysis or a mass")]
[Priority(-400)]
[Seed("S36")]
internal sealed class AskForTumourWorkUp : Rule
{
    public override void Define()
    {
        ImagingFinding finding = null!;
        When()
            .Match(() => finding,
                f => f.Finding == FindingType.BoneDestruction || f.Finding == FindingType.SoftTissueMass,
                f => f.IsPresent);
        Then().Yield(ctx => new Recommendation(ctx.Rule.Name, Basis.Of(finding), RecommendationCode.TumourWorkUp));
    }
}
