using Apatite.Model;

namespace Apatite.Rules.Rules.Criteria;

[Description("Spinal pain of a year at most in a patient with a history of cancer")]
internal sealed class SpinalPainAfterCancer() : DangerOn(
    Diagnosis.SpinalTumour, Urgency.WithinTwoWeeks,
    Criterion.All(History.MalignancyHistory, Groups.SpinalPain)
        .From(18)
        .Within(365),
    RecommendationCode.MriSpine, RecommendationCode.CrpAndEsr);

[Description("Spinal pain with a second sign in a patient with a history of cancer")]
internal sealed class LongSpinalPainAfterCancerWithSign() : DangerOn(
    Diagnosis.SpinalTumour, Urgency.WithinTwoWeeks,
    Criterion.All(
        History.MalignancyHistory,
        Groups.SpinalPain,
        Signs.Any(Symptom.NightPain, Symptom.NoImprovement, Symptom.WeightLoss, Symptom.SpinalTenderness, Groups.Deficit))
        .From(18),
    RecommendationCode.MriSpine, RecommendationCode.CrpAndEsr);

[Description("A neurological deficit with spinal pain in a patient with a history of cancer")]
internal sealed class DeficitAfterCancer() : DangerOn(
    Diagnosis.SpinalTumour, Urgency.Immediate,
    Criterion.All(
        History.MalignancyHistory,
        Groups.Deficit,
        Signs.Any(Groups.SpinalPain, Symptom.RadicularSigns, Symptom.SpinalTenderness))
        .From(18),
    RecommendationCode.MriEmergency);

[Description("Spinal pain with weight loss and a second sign")]
internal sealed class SpinalPainWithWeightLoss() : DangerOn(
    Diagnosis.SpinalTumour, Urgency.WithinTwoWeeks,
    Criterion.All(
        Groups.SpinalPain,
        Symptom.WeightLoss,
        Signs.Any(Sign.Age(50), Symptom.NightPain, Symptom.NoImprovement, Sign.From(LabTest.Esr, 30m),
            Sign.From(LabTest.Crp, 10m), Groups.Deficit, Sign.Lasting(28)))
        .From(18),
    RecommendationCode.MriSpine, RecommendationCode.CrpAndEsr);

[Description("Bone destruction, a soft tissue mass or a bulky calcified mass on imaging"), Seed("S36", "S75")]
internal sealed class LysisOrMass() : DangerOn(
    Diagnosis.SpinalTumour, Urgency.WithinTwoWeeks,
    Criterion.All(Signs.Any(FindingType.BoneDestruction, FindingType.SoftTissueMass, FindingType.BulkyCalcifiedMass)),
    RecommendationCode.MriSpine, RecommendationCode.TumourWorkUp);

[Description("A child with spinal pain and pain at night, a deficit, weight loss, tenderness or no improvement")]
internal sealed class ChildWithSpinalPainAndSign() : DangerOn(
    Diagnosis.SpinalTumour, Urgency.WithinTwoWeeks,
    Criterion.All(
        Groups.SpinalPain,
        Signs.Any(Symptom.NightPain, Groups.Deficit, Symptom.WeightLoss, Symptom.NoImprovement, Symptom.SpinalTenderness))
        .Below(18),
    RecommendationCode.MriSpine);

[Description("A child with a wry neck of a week or more and a deficit, vomiting, ataxia, headache or no improvement")]
internal sealed class ChildWithLongWryNeckAndSign() : DangerOn(
    Diagnosis.SpinalTumour, Urgency.WithinTwoWeeks,
    Criterion.All(
        Symptom.Torticollis,
        Signs.Any(Groups.Deficit, Symptom.Vomiting, Symptom.Ataxia, Symptom.Headache, Symptom.NoImprovement))
        .Below(18)
        .After(7),
    RecommendationCode.MriSpine);

[Description("Spinal pain of four weeks or more with a radicular sign or deficit, and pain at night, weakness or no improvement")]
internal sealed class LongRadicularPainWithSign() : DangerOn(
    Diagnosis.SpinalTumour, Urgency.WithinTwoWeeks,
    Criterion.All(
        Groups.SpinalPain,
        Signs.Any(Groups.Deficit, Symptom.RadicularSigns),
        Signs.Any(Symptom.NightPain, Symptom.NoImprovement, Symptom.LimbWeakness))
        .From(18)
        .After(28),
    RecommendationCode.MriSpine);
