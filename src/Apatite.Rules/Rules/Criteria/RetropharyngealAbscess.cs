using Apatite.Model;
using Apatite.Rules.Anatomy;

namespace Apatite.Rules.Rules.Criteria;

[Description("Trismus, muffled voice, bulging pharyngeal wall, neck swelling or another sign that ordinary pharyngitis does not give")]
internal sealed class DeepNeckSign() : DangerOn(
    Diagnosis.RetropharyngealAbscess, Urgency.SameDay,
    Criterion.All(
        Groups.DeepNeck,
        Signs.Any(Symptom.SoreThroat, Groups.PainfulSwallowing, Groups.NeckSign, Groups.Fever, History.DentalInfection))
        .From(18),
    RecommendationCode.EntExamination, RecommendationCode.CtNeck, RecommendationCode.CrpAndEsr);

[Description("An adult who holds the neck and swallows with pain or difficulty, for three weeks at most"), Seed("S51")]
internal sealed class HeldNeckWithPainfulSwallowing() : DangerOn(
    Diagnosis.RetropharyngealAbscess, Urgency.SameDay,
    Criterion.All(Groups.NeckHeld, Groups.PainfulSwallowing)
        .From(18)
        .Within(21),
    RecommendationCode.CtNeck, RecommendationCode.CrpAndEsr);

[Description("Painful swallowing with neck pain or swelling and fever, inflammation or a risk factor, in a throat that does "
    + "not explain it")]
internal sealed class PainfulSwallowingWithInflammation() : DangerOn(
    Diagnosis.RetropharyngealAbscess, Urgency.SameDay,
    Criterion.All(
        Groups.PainfulSwallowing,
        Signs.Any(Symptom.NeckPain, Symptom.NeckSwelling),
        Signs.Any(Groups.Fever, Sign.From(LabTest.Crp, 50m), Sign.From(LabTest.Leukocytes, 15m),
            Groups.Risk, Symptom.WeightLoss, History.PharyngealForeignBodyOrTrauma, History.RecentSpinalProcedure))
        .Without(Symptom.PharyngealErythema, Symptom.TonsillarExudate)
        .From(18)
        .Within(28),
    RecommendationCode.CtNeck, RecommendationCode.CrpAndEsr);

[Description("A febrile child who holds the neck")]
internal sealed class FebrileChildHoldingTheNeck() : DangerOn(
    Diagnosis.RetropharyngealAbscess, Urgency.SameDay,
    Criterion.All(Groups.Fever, Groups.NeckHeld)
        .Below(18),
    RecommendationCode.EntExamination, RecommendationCode.CtNeck, RecommendationCode.CrpAndEsr, RecommendationCode.BloodCultures);

[Description("A child who holds the neck, with two signs of a throat infection")]
internal sealed class ChildHoldingTheNeckWithThroatSigns() : DangerOn(
    Diagnosis.RetropharyngealAbscess, Urgency.SameDay,
    Criterion.All(
        Signs.AtLeast(2, Symptom.SoreThroat, Symptom.Headache, Groups.PainfulSwallowing, Symptom.Vomiting,
            Symptom.CervicalLymphadenopathy, History.RecentUpperRespiratoryInfection, History.PriorAntibiotics,
            Sign.Younger(5)),
        Groups.NeckHeld)
        .Below(18),
    RecommendationCode.EntExamination, RecommendationCode.CtNeck, RecommendationCode.CrpAndEsr);

[Description("A child who holds the neck, with raised inflammatory markers, drooling or a muffled voice")]
internal sealed class ChildHoldingTheNeckWithInflammation() : DangerOn(
    Diagnosis.RetropharyngealAbscess, Urgency.SameDay,
    Criterion.All(
        Groups.NeckHeld,
        Signs.Any(Sign.From(LabTest.Crp, 20m), Sign.From(LabTest.Esr, 20m),
            Sign.From(LabTest.Leukocytes, 15m), Symptom.Drooling, Symptom.MuffledVoice))
        .Below(18),
    RecommendationCode.EntExamination, RecommendationCode.CtNeck, RecommendationCode.CrpAndEsr);

[Description("A pharyngitis of four days or more that does not improve, or with a CRP of 100 mg/L or more")]
internal sealed class PharyngitisThatWorsens() : DangerOn(
    Diagnosis.RetropharyngealAbscess, Urgency.SameDay,
    Criterion.All(
        Signs.Any(Symptom.SoreThroat, Groups.PainfulSwallowing),
        Signs.Any(Symptom.PharyngealErythema, Symptom.TonsillarExudate, Symptom.CervicalLymphadenopathy),
        Signs.Any(Sign.From(LabTest.Crp, 100m), Symptom.NoImprovement))
        .After(4)
        .In(CareSetting.PrimaryCare, CareSetting.Emergency),
    RecommendationCode.ThroatExamination, RecommendationCode.CrpAndEsr);

[Description("A pharyngeal foreign body or wound with pain, fever, swelling, gas or dyspnoea")]
internal sealed class PharyngealWound() : DangerOn(
    Diagnosis.RetropharyngealAbscess, Urgency.SameDay,
    Criterion.All(
        History.PharyngealForeignBodyOrTrauma,
        Signs.Any(Groups.PainfulSwallowing, Symptom.NeckPain, Groups.Fever, Symptom.NeckSwelling,
            Sign.At(FindingType.GasInSoftTissue, AbscessFinding.IsInNeck), Symptom.Dyspnoea, Groups.NeckHeld)),
    RecommendationCode.EntExamination, RecommendationCode.CtNeck);

[Description("Retropharyngeal fluid, a rim, gas or a suppurative node on imaging"), Seed("S51")]
internal sealed class RetropharyngealImage() : DangerOn(
    Diagnosis.RetropharyngealAbscess, Urgency.SameDay,
    Criterion.All(Groups.DeepNeckImage),
    RecommendationCode.CtNeck, RecommendationCode.CrpAndEsr);

[Description("Prevertebral swelling or signal with fever, a raised CRP, a risk factor or painful swallowing")]
internal sealed class PrevertebralSwellingWithInflammation() : DangerOn(
    Diagnosis.RetropharyngealAbscess, Urgency.SameDay,
    Criterion.All(
        Groups.NeckSign,
        Signs.Any(FindingType.PrevertebralSoftTissueThickening, FindingType.PrevertebralInflammatorySignal),
        Signs.Any(Groups.Fever, Sign.From(LabTest.Crp, 20m), Groups.Risk, Groups.PainfulSwallowing))
        .Without(History.RecentTrauma)
        .From(18),
    RecommendationCode.CtNeck, RecommendationCode.CrpAndEsr);

[Description("A sign of the neck with fever or inflammation in a patient at high risk of infection")]
internal sealed class NeckSignInHighRisk() : DangerOn(
    Diagnosis.RetropharyngealAbscess, Urgency.SameDay,
    Criterion.All(
        Groups.NeckSign,
        Groups.HighRisk,
        Signs.Any(Groups.Fever, Groups.MildInflammation, Groups.PainfulSwallowing, Symptom.SoreThroat))
        .From(18),
    RecommendationCode.BloodCultures, RecommendationCode.CrpAndEsr, RecommendationCode.ContrastImagingNeck);

[Description("Fever with a sore throat or painful swallowing in a patient at high risk of infection")]
internal sealed class ThroatSignWithFeverInHighRisk() : DangerOn(
    Diagnosis.RetropharyngealAbscess, Urgency.SameDay,
    Criterion.All(Groups.HighRisk, Groups.Fever, Signs.Any(Symptom.SoreThroat, Groups.PainfulSwallowing))
        .From(18),
    RecommendationCode.BloodCultures, RecommendationCode.CrpAndEsr, RecommendationCode.ContrastImagingNeck);

[Description("Painful swallowing with neck pain or fever and nothing seen in the throat yet")]
internal sealed class PainfulSwallowingUnexplained() : ScreenOn(
    Diagnosis.RetropharyngealAbscess, Urgency.SameDay,
    Criterion.All(Groups.PainfulSwallowing, Signs.Any(Symptom.NeckPain, Groups.Fever))
        .Without(Symptom.PharyngealErythema, Symptom.TonsillarExudate, Groups.DeepNeck, Groups.NeckHeld)
        .From(18)
        .In(CareSetting.PrimaryCare, CareSetting.Emergency),
    RecommendationCode.ThroatExamination);

[Description("Painful or difficult swallowing for more than three weeks with neck pain, swelling, a bulge or weight loss")]
internal sealed class LongPainfulSwallowing() : DangerOn(
    Diagnosis.RetropharyngealAbscess, Urgency.WithinTwoWeeks,
    Criterion.All(
        Groups.PainfulSwallowing,
        Signs.Any(Symptom.NeckPain, Symptom.NeckSwelling, Symptom.PharyngealBulge, Symptom.WeightLoss))
        .After(22),
    RecommendationCode.ContrastImagingNeck, RecommendationCode.TuberculosisTests, RecommendationCode.CrpAndEsr);

[Description("Prevertebral swelling or a narrowed airway on an image of a child")]
internal sealed class PrevertebralSwellingOfChild() : DangerOn(
    Diagnosis.RetropharyngealAbscess, Urgency.SameDay,
    Criterion.All(
        Signs.Any(FindingType.PrevertebralSoftTissueThickening, FindingType.PrevertebralInflammatorySignal, FindingType.MassEffectOnAirway))
        .Without(History.RecentTrauma)
        .Below(18),
    RecommendationCode.EntExamination, RecommendationCode.CtNeck, RecommendationCode.CrpAndEsr);

[Description("Painful swallowing with rigors or dyspnoea in a throat that does not explain it")]
internal sealed class PainfulSwallowingWithRigorsOrDyspnoea() : DangerOn(
    Diagnosis.RetropharyngealAbscess, Urgency.SameDay,
    Criterion.All(Groups.PainfulSwallowing, Signs.Any(Symptom.Chills, Symptom.Dyspnoea))
        .Without(Symptom.PharyngealErythema, Symptom.TonsillarExudate),
    RecommendationCode.EntExamination, RecommendationCode.CtNeck, RecommendationCode.CrpAndEsr);
