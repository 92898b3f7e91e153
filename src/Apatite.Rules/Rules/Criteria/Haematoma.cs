using Apatite.Model;

namespace Apatite.Rules.Rules.Criteria;

[Description("Spinal pain and a deficit on an anticoagulant, with few platelets, after birth or after a spinal procedure")]
internal sealed class DeficitWithBleedingRisk() : DangerOn(
    Diagnosis.SpinalHaematoma, Urgency.Immediate,
    Criterion.All(
        Groups.SpinalPain,
        Groups.Deficit,
        Signs.Any(Medication.Anticoagulant, Sign.From(LabTest.Inr, 1.5m), Sign.Below(LabTest.Platelets, 50m),
            History.PostPartum, History.Pregnancy, History.RecentSpinalProcedure)),
    RecommendationCode.CoagulationCheck, RecommendationCode.MriEmergency);

[Description("Acute spinal pain on an anticoagulant with trauma, a radicular sign, a high INR or a pain unlike any before")]
internal sealed class AcuteSpinalPainOnAnticoagulant() : DangerOn(
    Diagnosis.SpinalHaematoma, Urgency.SameDay,
    Criterion.All(
        Medication.Anticoagulant,
        Groups.SpinalPain,
        Sign.Began(Onset.Acute),
        Signs.Any(History.RecentTrauma, History.RecentSpinalProcedure, Sign.From(LabTest.Inr, 3.0m),
            Symptom.RadicularSigns, Symptom.PainUnlikeBefore)),
    RecommendationCode.CoagulationCheck, RecommendationCode.MriSpine);

[Description("Prevertebral or neck swelling with an anticoagulant, few platelets or trauma")]
internal sealed class PrevertebralSwellingWithBleedingRisk() : DangerOn(
    Diagnosis.SpinalHaematoma, Urgency.Immediate,
    Criterion.All(
        Signs.Any(Medication.Anticoagulant, Sign.From(LabTest.Inr, 1.5m), History.RecentTrauma,
            Sign.Below(LabTest.Platelets, 50m)),
        Signs.Any(FindingType.RetropharyngealCollection, FindingType.PrevertebralSoftTissueThickening,
            Symptom.NeckSwelling),
        Signs.Any(Groups.NeckSign, Groups.PainfulSwallowing, Symptom.SoreThroat, Symptom.Dyspnoea, Symptom.MuffledVoice)),
    RecommendationCode.CoagulationCheck, RecommendationCode.CtNeck);

[Description("A sign of throat or neck after trauma on an anticoagulant")]
internal sealed class ThroatSignAfterTraumaOnAnticoagulant() : DangerOn(
    Diagnosis.SpinalHaematoma, Urgency.Immediate,
    Criterion.All(
        Medication.Anticoagulant,
        History.RecentTrauma,
        Signs.Any(Groups.PainfulSwallowing, Symptom.SoreThroat, Symptom.NeckSwelling, Symptom.MuffledVoice,
            Symptom.Dyspnoea)),
    RecommendationCode.CoagulationCheck, RecommendationCode.CtNeck);
