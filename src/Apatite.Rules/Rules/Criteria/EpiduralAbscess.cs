using Apatite.Model;

namespace Apatite.Rules.Rules.Criteria;

[Description("A neurological deficit with spinal pain and fever, inflammation or a risk factor")]
internal sealed class DeficitWithSignOfInfection() : DangerOn(
    Diagnosis.SpinalEpiduralAbscess, Urgency.Immediate,
    Criterion.All(
        Groups.Deficit,
        Signs.Any(Groups.SpinalPain, Symptom.SpinalTenderness),
        Signs.Any(Groups.Fever, Groups.Risk, Groups.MildInflammation, Sign.Positive(LabTest.BloodCulture))),
    RecommendationCode.MriEmergency, RecommendationCode.BloodCultures);

[Description("Spinal pain and fever in a patient at high risk of infection")]
internal sealed class FebrileSpinalPainInHighRisk() : DangerOn(
    Diagnosis.SpinalEpiduralAbscess, Urgency.SameDay,
    Criterion.All(Groups.SpinalPain, Groups.HighRisk, Groups.Fever)
        .In(CareSetting.Emergency, CareSetting.Inpatient),
    RecommendationCode.MriSpine, RecommendationCode.BloodCultures);

[Description("Spinal pain and fever in a patient with a common risk factor and no other focus")]
internal sealed class FebrileSpinalPainInCommonRisk() : DangerOn(
    Diagnosis.SpinalEpiduralAbscess, Urgency.SameDay,
    Criterion.All(Groups.SpinalPain, Groups.CommonRisk, Groups.Fever)
        .Without(Groups.VisibleFocus)
        .In(CareSetting.Emergency, CareSetting.Inpatient),
    RecommendationCode.MriSpine, RecommendationCode.BloodCultures);

[Description("Spinal pain with a raised CRP or ESR in a patient at risk of infection")]
internal sealed class InflamedSpinalPainInPatientAtRisk() : DangerOn(
    Diagnosis.SpinalEpiduralAbscess, Urgency.SameDay,
    Criterion.All(
        Groups.SpinalPain,
        Groups.Risk,
        Signs.Any(Sign.From(LabTest.Esr, 20m), Sign.From(LabTest.Crp, 20m)))
        .Without(Groups.PainfulSwallowing, Groups.VisibleFocus)
        .Within(180)
        .In(CareSetting.Emergency, CareSetting.Inpatient),
    RecommendationCode.MriSpine, RecommendationCode.BloodCultures);

[Description("Spinal pain after a spinal procedure with fever, inflammation, tenderness, a deficit or no improvement")]
internal sealed class SpinalPainAfterSpinalProcedure() : DangerOn(
    Diagnosis.SpinalEpiduralAbscess, Urgency.SameDay,
    Criterion.All(
        Groups.SpinalPain,
        History.RecentSpinalProcedure,
        Signs.Any(Groups.Fever, Sign.From(LabTest.Crp, 10m), Sign.From(LabTest.Esr, 20m),
            Symptom.SpinalTenderness, Groups.Deficit, Symptom.NoImprovement)),
    RecommendationCode.MriSpine, RecommendationCode.BloodCultures);

[Description("Meningeal signs and fever with back pain or a deficit")]
internal sealed class MeningealSignsWithBackPain() : DangerOn(
    Diagnosis.SpinalEpiduralAbscess, Urgency.Immediate,
    Criterion.All(Groups.Meningeal, Groups.Fever, Signs.Any(Symptom.ThoracicBackPain, Symptom.LowBackPain, Groups.Deficit)),
    RecommendationCode.MriEmergency, RecommendationCode.BloodCultures);

[Description("An epidural collection on imaging")]
internal sealed class EpiduralCollectionOnImaging() : DangerOn(
    Diagnosis.SpinalEpiduralAbscess, Urgency.SameDay,
    Criterion.All(FindingType.EpiduralCollection),
    RecommendationCode.BloodCultures, RecommendationCode.MriSpine);
