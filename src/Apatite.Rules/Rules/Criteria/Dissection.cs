using Apatite.Model;

namespace Apatite.Rules.Rules.Criteria;

[Description("Neck pain or headache with a Horner sign, a focal deficit, a cranial nerve palsy, ataxia or another vascular sign")]
internal sealed class NeckPainOrHeadacheWithVascularSign() : DangerOn(
    Diagnosis.CervicalArteryDissection, Urgency.Immediate,
    Criterion.All(Signs.Any(Symptom.NeckPain, Symptom.Headache), Groups.FocalVascular)
        .From(16),
    RecommendationCode.VascularImaging);

[Description("An unusual or one-sided neck pain or headache with a trigger: trauma, manipulation, connective tissue "
    + "disorder, recent birth")]
internal sealed class UnusualNeckPainWithTrigger() : DangerOn(
    Diagnosis.CervicalArteryDissection, Urgency.SameDay,
    Criterion.All(
        Signs.Any(Symptom.NeckPain, Symptom.Headache),
        Signs.Any(Symptom.PainUnlikeBefore, Symptom.ThunderclapHeadache, Symptom.UnilateralPain),
        Signs.Any(History.RecentTrauma, History.RecentNeckManipulation, History.ConnectiveTissueDisorder,
            Symptom.PulsatileTinnitus, History.PostPartum, Symptom.ThunderclapHeadache))
        .From(16)
        .Within(28),
    RecommendationCode.VascularImaging);
