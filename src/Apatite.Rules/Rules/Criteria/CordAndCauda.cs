using Apatite.Model;

namespace Apatite.Rules.Rules.Criteria;

[Description("Signs of cord compression, or cord compression on imaging"), Seed("S18", "S76")]
internal sealed class CordSign() : DangerOn(
    Diagnosis.CordOrCaudaCompression, Urgency.Immediate,
    Criterion.All(Signs.Any(Symptom.MyelopathySigns, FindingType.SpinalCordCompression)),
    RecommendationCode.MriEmergency);

[Description("Limb weakness with spinal pain, a radicular sign or tenderness")]
internal sealed class LimbWeaknessWithSpinalSign() : DangerOn(
    Diagnosis.CordOrCaudaCompression, Urgency.Immediate,
    Criterion.All(Symptom.LimbWeakness, Signs.Any(Groups.SpinalPain, Symptom.RadicularSigns, Symptom.SpinalTenderness)),
    RecommendationCode.MriEmergency);

[Description("Cauda equina signs, saddle anaesthesia or urinary retention")]
internal sealed class CaudaEquinaSign() : DangerOn(
    Diagnosis.CordOrCaudaCompression, Urgency.Immediate,
    Criterion.All(Signs.Any(Symptom.CaudaEquinaSigns, Symptom.SaddleAnaesthesia, Symptom.UrinaryRetention)),
    RecommendationCode.PostVoidVolume, RecommendationCode.MriEmergency);

[Description("Bladder or bowel disturbance with low back pain, sciatica on both sides or limb weakness")]
internal sealed class SphincterDisturbanceWithBackSign() : DangerOn(
    Diagnosis.CordOrCaudaCompression, Urgency.Immediate,
    Criterion.All(
        Symptom.SphincterDisturbance,
        Signs.Any(Symptom.LowBackPain, Symptom.BilateralSciatica, Symptom.LimbWeakness)),
    RecommendationCode.PostVoidVolume, RecommendationCode.MriEmergency);
