using Apatite.Model;

namespace Apatite.Rules.Alerts;

[Name("alert-airway"), Description("Alerts to an airway threat in a complaint of the neck or throat")]
[Priority(-400)]
internal sealed class AlertAirway : Rule
{
    public override void Define()
    {
        AirwayThreat threat = null!;
        When()
            .Match(() => threat)
            .Exists<Presentation>(s => Presentations.Complaint.IsOfNeck(s.Kind));
        Then().Yield(ctx => new Alert(ctx.Rule.Name, Basis.Of(threat), AlertCode.AirwayThreat));
    }
}

[Name("alert-sepsis"), Description("Alerts to signs of systemic infection with a complaint of neck or back")]
[Priority(-400)]
internal sealed class AlertSepsis : Rule
{
    public override void Define()
    {
        SepsisSign sign = null!;
        When()
            .Match(() => sign)
            .Exists<Presentation>(s => Presentations.Complaint.IsOfNeckOrBack(s.Kind));
        Then().Yield(ctx => new Alert(ctx.Rule.Name, Basis.Of(sign), AlertCode.SepsisSign));
    }
}

[Name("alert-bacteraemia"), Description("Alerts to a positive blood culture, whatever the complaint")]
[Priority(-400)]
internal sealed class AlertBacteraemia : Rule
{
    public override void Define()
    {
        LabResult result = null!;
        When().Match(() => result, l => l.Test == LabTest.BloodCulture, l => l.IsPositive);
        Then().Yield(ctx => new Alert(ctx.Rule.Name, Basis.Of(result), AlertCode.SepsisSign));
    }
}

[Name("alert-neurological-threat"), Description("Alerts to a cord, cauda equina or limb deficit")]
[Priority(-400)]
[Seed("S18", "S76")]
internal sealed class AlertNeurologicalThreat : Rule
{
    public override void Define()
    {
        NeurologicalThreat threat = null!;
        When().Match(() => threat);
        Then().Yield(ctx => new Alert(ctx.Rule.Name, Basis.Of(threat), AlertCode.NeurologicalThreat));
    }
}

[Name("alert-cerebral-threat"), Description("Alerts to a brain sign")]
[Priority(-400)]
internal sealed class AlertCerebralThreat : Rule
{
    public override void Define()
    {
        CerebralThreat threat = null!;
        When().Match(() => threat);
        Then().Yield(ctx => new Alert(ctx.Rule.Name, Basis.Of(threat), AlertCode.CerebralThreat));
    }
}

[Name("alert-meningism-unread"), Description("Alerts to meningism without a cerebrospinal fluid result")]
[Priority(-400)]
[Seed("S52")]
internal sealed class AlertMeningismUnread : Rule
{
    public override void Define()
    {
        Meningism meningism = null!;
        When()
            .Match(() => meningism)
            .Not<CsfExamined>();
        Then().Yield(ctx => new Alert(ctx.Rule.Name, Basis.Of(meningism), AlertCode.MeningismCsfNotRead));
    }
}

[Name("alert-neck-not-imaged"), Description("Alerts to meningism with a normal fluid while the neck is not imaged by CT")]
[Priority(-400)]
[Seed("S41")]
internal sealed class AlertNeckNotImaged : Rule
{
    public override void Define()
    {
        NormalCsf csf = null!;
        When()
            .Match(() => csf)
            .Exists<Meningism>()
            .Not<NeckCtDone>();
        Then().Yield(ctx => new Alert(ctx.Rule.Name, Basis.Of(csf), AlertCode.MeningismNeckNotImaged));
    }
}

[Name("alert-abscess-sign"), Description("Alerts to a wall, gas, node or collection of an abscess")]
[Priority(-400)]
internal sealed class AlertAbscessSign : Rule
{
    public override void Define()
    {
        AbscessSign sign = null!;
        When().Match(() => sign);
        Then().Yield(ctx => new Alert(ctx.Rule.Name, Basis.Of(sign), AlertCode.AbscessSign));
    }
}

[Name("alert-infection-risk"), Description("Alerts to a risk factor for infection with a complaint of neck or back")]
[Priority(-400)]
internal sealed class AlertInfectionRisk : Rule
{
    public override void Define()
    {
        InfectionRisk risk = null!;
        When()
            .Match(() => risk)
            .Exists<Presentation>(s => Presentations.Complaint.IsOfNeckOrBack(s.Kind));
        Then().Yield(ctx => new Alert(ctx.Rule.Name, Basis.Of(risk), AlertCode.InfectionRisk));
    }
}

[Name("alert-tumour-sign"), Description("Alerts to a sign of tumour")]
[Priority(-400)]
[Seed("S36")]
internal sealed class AlertTumourSign : Rule
{
    public override void Define()
    {
        TumourSign sign = null!;
        When().Match(() => sign);
        Then().Yield(ctx => new Alert(ctx.Rule.Name, Basis.Of(sign), AlertCode.TumourSign));
    }
}

[Name("alert-trauma"), Description("Alerts to trauma with a complaint of neck or back")]
[Priority(-400)]
internal sealed class AlertTrauma : Rule
{
    public override void Define()
    {
        HistoryItem item = null!;
        When()
            .Match(() => item, h => h.History == History.RecentTrauma, h => h.IsPresent)
            .Exists<Presentation>(s => Presentations.Complaint.IsOfNeckOrBack(s.Kind));
        Then().Yield(ctx => new Alert(ctx.Rule.Name, Basis.Of(item), AlertCode.TraumaOrBleeding));
    }
}

[Name("alert-bleeding"), Description("Alerts to a prevertebral collection on an anticoagulant")]
[Priority(-400)]
internal sealed class AlertBleeding : Rule
{
    public override void Define()
    {
        ImagingFinding finding = null!;
        MedicationUse medicine = null!;
        When()
            .Match(() => finding,
                f => f.Finding == FindingType.RetropharyngealCollection
                    || f.Finding == FindingType.PrevertebralSoftTissueThickening,
                f => f.IsPresent)
            .Match(() => medicine, m => m.Medication == Medication.Anticoagulant, m => m.IsPresent);
        Then().Yield(ctx => new Alert(ctx.Rule.Name, Basis.Of(finding, medicine), AlertCode.TraumaOrBleeding));
    }
}

[Name("alert-fever-after-travel"), Description("Alerts to fever after travel in a malaria area")]
[Priority(-400)]
[Seed("S39")]
internal sealed class AlertFeverAfterTravel : Rule
{
    public override void Define()
    {
        HistoryItem travel = null!;
        Fever fever = null!;
        When()
            .Match(() => travel, h => h.History == History.MalariaAreaTravel, h => h.IsPresent)
            .Match(() => fever);
        Then().Yield(ctx => new Alert(ctx.Rule.Name, Basis.Of(Basis.Of(fever), travel), AlertCode.MalariaTravel));
    }
}

[Name("alert-illness-after-travel")]
[Description("Alerts to headache, rigors, vomiting or altered consciousness after travel in a malaria area")]
[Priority(-400)]
[Seed("S39")]
internal sealed class AlertIllnessAfterTravel : Rule
{
    public override void Define()
    {
        HistoryItem item = null!;
        When()
            .Match(() => item, h => h.History == History.MalariaAreaTravel, h => h.IsPresent)
            .Exists<ClinicalFinding>(s => TravelIllness.IsSign(s.Symptom), s => s.IsPresent);
        Then().Yield(ctx => new Alert(ctx.Rule.Name, Basis.Of(item), AlertCode.MalariaTravel));
    }
}

[Name("alert-vascular-sign"), Description("Alerts to a sign of arterial dissection or subarachnoid bleeding")]
[Priority(-400)]
internal sealed class AlertVascularSign : Rule
{
    public override void Define()
    {
        VascularSign sign = null!;
        When().Match(() => sign);
        Then().Yield(ctx => new Alert(ctx.Rule.Name, Basis.Of(sign), AlertCode.VascularSign));
    }
}

[Name("alert-child-fever-still-neck"), Description("Alerts to a febrile child who holds the neck still")]
[Priority(-400)]
internal sealed class AlertChildFeverStillNeck : Rule
{
    public override void Define()
    {
        PatientFact patient = null!;
        ClinicalFinding neck = null!;
        Fever fever = null!;
        When()
            .Match(() => patient, p => p.AgeYears < 18)
            .Match(() => neck,
                s => s.Symptom == Symptom.Torticollis || s.Symptom == Symptom.LimitedNeckMovement
                    || s.Symptom == Symptom.NeckStiffness || s.Symptom == Symptom.NeckRotationLimited,
                s => s.IsPresent)
            .Match(() => fever);
        Then()
            .Yield(ctx => new Alert(ctx.Rule.Name, Basis.Of(Basis.Of(patient, neck), Basis.Of(fever)), AlertCode.ChildFeverStillNeck));
    }
}

[Name("alert-high-crp"), Description("Alerts to a CRP at or above 100 mg/L while no infection is established")]
[Priority(-400)]
internal sealed class AlertHighCrp : Rule
{
    public override void Define()
    {
        LabResult result = null!;
        When()
            .Match(() => result, l => l.Test == LabTest.Crp, l => l.IsAtLeast(100m))
            .Not<Hypothesis>(h => h.IsDangerous, h => h.Likelihood == Likelihood.Established);
        Then().Yield(ctx => new Alert(ctx.Rule.Name, Basis.Of(result), AlertCode.Crp100Unexplained));
    }
}

[Name("alert-fracture"), Description("Alerts to an acute fracture on imaging")]
[Priority(-400)]
internal sealed class AlertFracture : Rule
{
    public override void Define()
    {
        ImagingFinding finding = null!;
        When().Match(() => finding, f => f.Finding == FindingType.FractureLine, f => f.IsPresent);
        Then().Yield(ctx => new Alert(ctx.Rule.Name, Basis.Of(finding), AlertCode.TraumaOrBleeding));
    }
}

[Name("alert-rising-crp"), Description("Alerts to a CRP that rises")]
[Priority(-400)]
internal sealed class AlertRisingCrp : Rule
{
    public override void Define()
    {
        LabTrend course = null!;
        When().Match(() => course, c => c.Test == LabTest.Crp, c => c.Trend == Trend.Rising);
        Then().Yield(ctx => new Alert(ctx.Rule.Name, Basis.Of(course), AlertCode.NotImproving));
    }
}

[Name("alert-not-improving"), Description("Alerts to a poor response to NSAIDs")]
[Priority(-400)]
internal sealed class AlertNotImproving : Rule
{
    public override void Define()
    {
        NsaidResponseStatement response = null!;
        When().Match(() => response, n => n.Response == NsaidResponse.Poor);
        Then().Yield(ctx => new Alert(ctx.Rule.Name, Basis.Of(response), AlertCode.NotImproving));
    }
}

/// <summary>What makes a returned traveller unwell enough to look for malaria.</summary>
internal static class TravelIllness
{
    public static bool IsSign(Symptom symptom) =>
        symptom == Symptom.Chills || symptom == Symptom.Headache || symptom == Symptom.Vomiting
        || symptom == Symptom.AlteredConsciousness;
}
