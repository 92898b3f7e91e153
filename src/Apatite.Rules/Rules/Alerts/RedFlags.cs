using Apatite.Model;
using Apatite.Rules.Judgements;
using Apatite.Rules.Rules.Dangers;
using Apatite.Rules.Weighing;

namespace Apatite.Rules.Rules.Alerts;

[Description("Alerts to an airway that may close")]
internal sealed class AlertAirway() : AlertOn<Suspicion>(
    AlertCode.AirwayThreat, s => s.IsOfDanger && s.Diagnosis == Diagnosis.AirwayThreat);

[Description("Alerts to a sepsis that is raised and cannot wait")]
internal sealed class AlertSepsis() : AlertOn<Suspicion>(
    AlertCode.SepsisSign, s => s.IsOfDanger && s.Diagnosis == Diagnosis.Sepsis && s.Urgency == Urgency.Immediate);

[Description("Alerts to a positive blood culture, whatever the complaint")]
internal sealed class AlertBacteraemia() : AlertOn<LabResult>(AlertCode.SepsisSign, l => l.Test == LabTest.BloodCulture && l.IsPositive);

[Description("Alerts to a cord, cauda equina or limb deficit"), Seed("S18", "S76")]
internal sealed class AlertNeurologicalThreat() : AlertOn<NeurologicalThreat>(AlertCode.NeurologicalThreat);

[Description("Alerts to a brain sign")]
internal sealed class AlertCerebralThreat() : AlertOn<CerebralThreat>(AlertCode.CerebralThreat);

[Description("Alerts to a meningitis that is raised and cannot wait, without a cerebrospinal fluid result"), Seed("S52")]
internal sealed class AlertMeningismUnread() : AlertOn<Suspicion>(
    AlertCode.MeningismCsfNotRead,
    s => s.IsOfDanger && s.Diagnosis == Diagnosis.BacterialMeningitis && s.Urgency == Urgency.Immediate,
    given: when => when.Not<CsfExamined>());

[Description("Alerts to meningism with a normal fluid while the neck is not imaged by CT"), Seed("S41")]
internal sealed class AlertNeckNotImaged() : AlertOn<NormalCsf>(
    AlertCode.MeningismNeckNotImaged, given: when => when.Exists<Meningism>().Not<NeckCtDone>());

[Description("Alerts to a wall, gas, node or collection of an abscess")]
internal sealed class AlertAbscessSign() : AlertOn<AbscessSign>(AlertCode.AbscessSign);

[Description("Alerts to a risk factor for infection while an infection is open")]
internal sealed class AlertInfectionRisk() : AlertOn<InfectionRisk>(
    AlertCode.InfectionRisk, given: when => when.Exists<OpenDanger>(d => DangerGroup.IsInfection(d.Diagnosis)));

[Description("Alerts to a sign of tumour while a tumour is open"), Seed("S36")]
internal sealed class AlertTumourSign() : AlertOn<TumourSign>(
    AlertCode.TumourSign, given: when => when.Exists<OpenDanger>(d => d.Diagnosis == Diagnosis.SpinalTumour));

[Description("Alerts to trauma while a fracture or a haematoma is open")]
internal sealed class AlertTrauma() : AlertOn<HistoryItem>(
    AlertCode.TraumaOrBleeding,
    h => h.Shows(History.RecentTrauma),
    given: when => when
        .Exists<OpenDanger>(d => d.Diagnosis == Diagnosis.SpinalFracture || d.Diagnosis == Diagnosis.SpinalHaematoma));

[Description("Alerts to a prevertebral collection on an anticoagulant")]
internal sealed class AlertBleeding() : AlertOn<ImagingFinding, MedicationUse>(
    AlertCode.TraumaOrBleeding,
    finding => finding.Shows(FindingType.RetropharyngealCollection) || finding.Shows(FindingType.PrevertebralSoftTissueThickening),
    medicine => medicine.Shows(Medication.Anticoagulant));

[Description("Alerts to fever after travel in a malaria area"), Seed("S39")]
internal sealed class AlertFeverAfterTravel() : AlertOn<Fever, HistoryItem>(
    AlertCode.MalariaTravel,
    fever => true,
    travel => travel.Shows(History.MalariaAreaTravel),
    given: when => when.Not<LabResult>(l => l.Test == LabTest.MalariaSmear || l.Test == LabTest.RapidMalariaTest, l => l.IsPositive));

[Description("Alerts to headache, rigors, vomiting or altered consciousness after travel in a malaria area"), Seed("S39")]
internal sealed class AlertIllnessAfterTravel() : AlertOn<HistoryItem>(
    AlertCode.MalariaTravel,
    h => h.Shows(History.MalariaAreaTravel),
    given: when => when
        .Exists<ClinicalFinding>(s => TravelIllness.IsSign(s.Symptom), s => s.IsPresent)
        .Not<LabResult>(l => l.Test == LabTest.MalariaSmear || l.Test == LabTest.RapidMalariaTest, l => l.IsPositive));

[Description("Alerts to a sign of arterial dissection or subarachnoid bleeding")]
internal sealed class AlertVascularSign() : AlertOn<Suspicion>(
    AlertCode.VascularSign,
    s => s.IsOfDanger && s.Urgency == Urgency.Immediate
        && (s.Diagnosis == Diagnosis.CervicalArteryDissection || s.Diagnosis == Diagnosis.SubarachnoidHaemorrhage));

[Name("alert-child-fever-still-neck"), Description("Alerts to a febrile child who holds the neck still"), Priority(-400)]
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

[Description("Alerts to a CRP at or above 100 mg/L while no infection is established")]
internal sealed class AlertHighCrp() : AlertOn<LabResult>(
    AlertCode.Crp100Unexplained,
    l => l.Test == LabTest.Crp && l.IsAtLeast(100m),
    given: when => when.Not<WeighedDiagnosis>(h => h.IsDangerous, h => h.Likelihood == Likelihood.Established));

[Description("Alerts to an acute fracture on imaging")]
internal sealed class AlertFracture() : AlertOn<ImagingFinding>(AlertCode.TraumaOrBleeding, f => f.Shows(FindingType.FractureLine));

[Description("Alerts to a CRP that rises")]
internal sealed class AlertRisingCrp() : AlertOn<LabTrend>(AlertCode.NotImproving, c => c.Test == LabTest.Crp && c.Trend == Trend.Rising);

[Description("Alerts to a poor response to NSAIDs")]
internal sealed class AlertNotImproving() : AlertOn<NsaidResponseStatement>(AlertCode.NotImproving, n => n.Response == NsaidResponse.Poor);

/// <summary>What makes a returned traveller unwell enough to look for malaria.</summary>
internal static class TravelIllness
{
    public static bool IsSign(Symptom symptom) =>
        symptom == Symptom.Chills || symptom == Symptom.Headache || symptom == Symptom.Vomiting
        || symptom == Symptom.AlteredConsciousness;
}
