using Apatite.Model;
using Apatite.Rules.Judgements;

namespace Apatite.Rules.Rules.Criteria;

[Description("From the age of 60, acute neck pain or headache with a neck that is held")]
internal sealed class HeldNeckFrom60() : LookForOn(
    Diagnosis.CppdCrownedDens, Urgency.Within48Hours,
    Criterion.All(
        Signs.Any(Symptom.NeckPain, Symptom.Headache),
        Signs.Any(Symptom.NeckRotationLimited, Symptom.LimitedNeckMovement, Symptom.NeckStiffness, Symptom.Torticollis))
        .Without(History.RecentTrauma)
        .From(60)
        .Within(14)
        .In(CareSetting.Emergency, CareSetting.Inpatient),
    FirstTest.Of(RecommendationCode.CtNeck, Urgency.Within48Hours), RecommendationCode.CrpAndEsr);

[Description("From the age of 60, a deposit and a sign of the neck after trauma: fracture before crystal")]
internal sealed class DepositAfterTraumaFrom60() : LookForOn(
    Diagnosis.CppdCrownedDens, Urgency.SameDay,
    Criterion.All(History.RecentTrauma, FindingType.Calcification, Groups.NeckSign)
        .From(60),
    RecommendationCode.TraumaCt);
