using Apatite.Model;

namespace Apatite.Rules.Rules.Criteria;

[Description("A sudden tearing pain of chest or back")]
internal sealed class TearingPain() : DangerOn(
    Diagnosis.AcuteAorticSyndrome, Urgency.Immediate,
    Criterion.All(Symptom.TearingChestBackPain)
        .From(18),
    RecommendationCode.CtAorta);

[Description("Acute thoracic back pain with shock, a focal deficit or a connective tissue disorder")]
internal sealed class AcuteThoracicPainWithShockOrDeficit() : DangerOn(
    Diagnosis.AcuteAorticSyndrome, Urgency.Immediate,
    Criterion.All(
        Symptom.ThoracicBackPain,
        Sign.Began(Onset.Acute),
        Signs.Any(Symptom.Shock, Symptom.FocalNeurologicalDeficit, History.ConnectiveTissueDisorder))
        .From(18),
    RecommendationCode.CtAorta);
