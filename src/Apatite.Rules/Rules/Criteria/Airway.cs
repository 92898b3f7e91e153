using Apatite.Model;

namespace Apatite.Rules.Rules.Criteria;

[Description("Stridor, drooling, sitting forward to breathe, or an airway narrowed on imaging")]
internal sealed class AirwayThatMayClose() : DangerOn(
    Diagnosis.AirwayThreat, Urgency.Immediate,
    Criterion.All(Signs.Any(Symptom.Stridor, Symptom.Drooling, Symptom.TripodPosture, FindingType.MassEffectOnAirway)),
    RecommendationCode.AirwayAndEnt);

[Description("Dyspnoea with a sign of the throat or of the soft tissues of the neck")]
internal sealed class DyspnoeaWithThroatSign() : DangerOn(
    Diagnosis.AirwayThreat, Urgency.Immediate,
    Criterion.All(
        Symptom.Dyspnoea,
        Signs.Any(Symptom.Odynophagia, Symptom.Dysphagia, Symptom.SoreThroat, Symptom.MuffledVoice, Symptom.Trismus,
            Symptom.NeckSwelling, Symptom.PharyngealBulge, FindingType.RetropharyngealCollection)),
    RecommendationCode.AirwayAndEnt);

[Description("Sore throat and fever with a muffled voice, drooling or stridor, in a throat that does not look inflamed: "
    + "suspect epiglottitis")]
internal sealed class SuspectedEpiglottitis() : DangerOn(
    Diagnosis.AirwayThreat, Urgency.Immediate,
    Criterion.All(Symptom.SoreThroat, Groups.Fever, Signs.Any(Symptom.MuffledVoice, Symptom.Drooling, Symptom.Stridor))
        .Without(Symptom.PharyngealErythema, Symptom.TonsillarExudate)
        .In(CareSetting.PrimaryCare, CareSetting.Emergency),
    RecommendationCode.AirwayAndEnt);
