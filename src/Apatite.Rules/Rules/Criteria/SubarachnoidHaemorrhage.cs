using Apatite.Model;

namespace Apatite.Rules.Rules.Criteria;

[Description("A thunderclap headache")]
internal sealed class HeadacheLikeThunder() : DangerOn(
    Diagnosis.SubarachnoidHaemorrhage, Urgency.Immediate,
    Criterion.All(Symptom.ThunderclapHeadache)
        .From(16),
    RecommendationCode.HeadCt);

[Description("A headache that peaks within an hour with age from 40, neck pain or stiffness, loss of consciousness or exertion")]
internal sealed class HeadacheThatPeaksWithinAnHour() : DangerOn(
    Diagnosis.SubarachnoidHaemorrhage, Urgency.SameDay,
    Criterion.All(
        Symptom.Headache,
        Symptom.HeadachePeakWithin1h,
        Signs.Any(Sign.Age(40), Symptom.NeckPain, Symptom.NeckStiffness, Symptom.LimitedNeckMovement,
            Symptom.LossOfConsciousness, Symptom.OnsetOnExertion))
        .From(16)
        .In(CareSetting.Emergency),
    RecommendationCode.HeadCt);

[Description("A headache with loss of consciousness and stiffness, vomiting, a seizure or an acute onset, without fever or trauma")]
internal sealed class HeadacheWithLossOfConsciousness() : DangerOn(
    Diagnosis.SubarachnoidHaemorrhage, Urgency.Immediate,
    Criterion.All(
        Symptom.Headache,
        Signs.Any(Symptom.LossOfConsciousness, Symptom.AlteredConsciousness),
        Signs.Any(Symptom.NeckStiffness, Symptom.Vomiting, Symptom.Seizure, Sign.Began(Onset.Acute)))
        .Without(Groups.Fever, History.RecentTrauma),
    RecommendationCode.HeadCt);
