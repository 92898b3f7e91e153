using Apatite.Model;

namespace Apatite.Rules.Rules.Criteria;

[Description("Neck trauma with a high-risk criterion of the Canadian C-spine rule")]
internal sealed class TraumaWithCanadianHighRisk() : DangerOn(
    Diagnosis.SpinalFracture, Urgency.SameDay,
    Criterion.All(
        History.RecentTrauma,
        Signs.Any(Groups.NeckSign, Symptom.MidlineCervicalTenderness, History.DangerousMechanism),
        Groups.CanadianHighRisk)
        .From(16)
        .Within(14)
        .In(CareSetting.Emergency, CareSetting.PrimaryCare),
    RecommendationCode.TraumaCt);

[Description("Trauma with a NEXUS criterion")]
internal sealed class TraumaWithNexusSign() : DangerOn(
    Diagnosis.SpinalFracture, Urgency.SameDay,
    Criterion.All(History.RecentTrauma, Groups.Nexus)
        .From(16)
        .Within(14)
        .In(CareSetting.Emergency, CareSetting.PrimaryCare),
    RecommendationCode.TraumaCt);

[Description("Neck trauma with limited movement or tenderness, the Canadian C-spine rule not finished")]
internal sealed class TraumaWithRuleUnfinished() : ScreenOn(
    Diagnosis.SpinalFracture, Urgency.SameDay,
    Criterion.All(
        History.RecentTrauma,
        Groups.NeckSign,
        Signs.Any(Symptom.LimitedNeckMovement, Symptom.NeckRotationLimited, Symptom.NeckStiffness,
            Symptom.SpinalTenderness))
        .Without(Symptom.CcrLowRisk, Sign.No(FindingType.FractureLine))
        .From(16)
        .Within(7)
        .In(CareSetting.Emergency),
    RecommendationCode.CanadianRule);

[Description("Trauma from the age of 65 with neck pain, tenderness, headache or a dangerous mechanism")]
internal sealed class TraumaFrom65() : DangerOn(
    Diagnosis.SpinalFracture, Urgency.SameDay,
    Criterion.All(
        History.RecentTrauma,
        Signs.Any(Groups.NeckSign, Symptom.MidlineCervicalTenderness, Symptom.SpinalTenderness, Symptom.Headache,
            Symptom.Intoxication, Symptom.AlteredConsciousness, Symptom.ParaesthesiaExtremities,
            History.DangerousMechanism))
        .From(65)
        .In(CareSetting.Emergency, CareSetting.PrimaryCare),
    RecommendationCode.TraumaCt);

[Description("A child after trauma with neck pain, a deficit, altered consciousness or another injury")]
internal sealed class ChildAfterTrauma() : DangerOn(
    Diagnosis.SpinalFracture, Urgency.SameDay,
    Criterion.All(
        History.RecentTrauma,
        Signs.Any(Groups.NeckSign, Symptom.AlteredConsciousness, Symptom.FocalNeurologicalDeficit, Symptom.LimbWeakness,
            Symptom.MidlineCervicalTenderness, Symptom.DistractingInjury, Symptom.Shock, Sign.From(LabTest.RespiratoryRate,
            40m)))
        .Below(16)
        .In(CareSetting.Emergency, CareSetting.PrimaryCare),
    RecommendationCode.ChildTraumaRule);

[Description("Spinal pain after trauma or with tenderness, in weak bone, from the age of 70 or after a dangerous mechanism")]
internal sealed class PainInWeakBoneOrOldAge() : DangerOn(
    Diagnosis.SpinalFracture, Urgency.SameDay,
    Criterion.All(
        Signs.Any(Symptom.ThoracicBackPain, Symptom.LowBackPain, Symptom.NeckPain),
        Signs.Any(History.RecentTrauma, Symptom.SpinalTenderness),
        Signs.Any(Groups.WeakBone, History.DangerousMechanism, Sign.Age(70), History.ProlongedCorticosteroid))
        .From(18),
    RecommendationCode.FractureImaging);

[Description("A fracture on imaging with trauma, neck signs, a deficit or an ankylosed spine")]
internal sealed class FractureWithInjuryOrDeficit() : DangerOn(
    Diagnosis.SpinalFracture, Urgency.Immediate,
    Criterion.All(
        FindingType.FractureLine,
        Signs.Any(History.RecentTrauma, Groups.NeckSign, Groups.Deficit, History.AnkylosingSpondylitis,
            History.DangerousMechanism)),
    RecommendationCode.ImmobiliseSpine);

[Description("A fracture on imaging")]
internal sealed class FractureOnImaging() : DangerOn(
    Diagnosis.SpinalFracture, Urgency.SameDay,
    Criterion.All(FindingType.FractureLine)
        .Without(History.RecentTrauma, Groups.NeckSign, Groups.Deficit, History.AnkylosingSpondylitis,
            History.DangerousMechanism),
    RecommendationCode.FractureStability);

[Description("New pain or trauma in an ankylosed spine")]
internal sealed class NewPainInAnkylosedSpine() : DangerOn(
    Diagnosis.SpinalFracture, Urgency.SameDay,
    Criterion.All(
        History.AnkylosingSpondylitis,
        Groups.SpinalPain,
        Signs.Any(History.RecentTrauma, Sign.Began(Onset.Acute)))
        .From(18),
    RecommendationCode.FractureImaging, RecommendationCode.MriSpine);

[Description("A child with a wry neck of a week or more after a jerk or an infection, with tenderness, or not improving")]
internal sealed class LongWryNeckOfChild() : DangerOn(
    Diagnosis.SpinalFracture, Urgency.WithinTwoWeeks,
    Criterion.All(
        Symptom.Torticollis,
        Signs.Any(History.RecentTrauma, Symptom.MidlineCervicalTenderness, Symptom.NoImprovement,
            History.RecentUpperRespiratoryInfection))
        .Below(18)
        .After(7),
    RecommendationCode.RotatoryFixation);

[Description("Trauma with a neurological deficit")]
internal sealed class TraumaWithDeficit() : DangerOn(
    Diagnosis.SpinalFracture, Urgency.Immediate,
    Criterion.All(History.RecentTrauma, Groups.Deficit)
        .From(16),
    RecommendationCode.ImmobiliseSpine, RecommendationCode.TraumaCt, RecommendationCode.MriEmergency);
