using Apatite.Model;

namespace Apatite.Rules.Rules.Criteria;

[Description("NEWS2 of 7 or more, lactate of 4 mmol/L or more, or shock")]
internal sealed class SepticByScoreOrLactate() : DangerOn(
    Diagnosis.Sepsis, Urgency.Immediate,
    Criterion.All(Signs.Any(Sign.From(LabTest.News2, 7m), Sign.From(LabTest.Lactate, 4m), Symptom.Shock))
        .From(16),
    RecommendationCode.SepsisCare, RecommendationCode.BloodCultures);

[Description("Fever with low blood pressure, raised lactate, fast breathing or altered consciousness")]
internal sealed class FeverWithOrganSign() : DangerOn(
    Diagnosis.Sepsis, Urgency.Immediate,
    Criterion.All(
        Groups.Fever,
        Signs.Any(Sign.AtMost(LabTest.SystolicBloodPressure, 90m), Sign.From(LabTest.Lactate, 2m),
            Sign.From(LabTest.RespiratoryRate, 30m), Symptom.AlteredConsciousness))
        .From(16),
    RecommendationCode.SepsisCare, RecommendationCode.BloodCultures);

[Description("A positive blood culture with shock, altered consciousness, raised lactate or low blood pressure")]
internal sealed class BacteraemiaWithOrganSign() : DangerOn(
    Diagnosis.Sepsis, Urgency.Immediate,
    Criterion.All(
        Sign.Positive(LabTest.BloodCulture),
        Signs.Any(Symptom.Shock, Symptom.AlteredConsciousness, Sign.From(LabTest.Lactate, 2m),
            Sign.AtMost(LabTest.SystolicBloodPressure, 90m)))
        .From(16),
    RecommendationCode.SepsisCare, RecommendationCode.BloodCultures);

[Description("NEWS2 of 5 or more")]
internal sealed class News2Of5OrMore() : DangerOn(
    Diagnosis.Sepsis, Urgency.SameDay,
    Criterion.All(Sign.From(LabTest.News2, 5m))
        .From(16),
    RecommendationCode.VitalSigns, RecommendationCode.BloodCultures);

[Description("Fever, rigors or a low temperature with a high risk, very high or low white cells, few platelets, "
    + "procalcitonin of 2 ng/mL or more, or fast pulse or breathing")]
internal sealed class FeverWithSepticSign() : DangerOn(
    Diagnosis.Sepsis, Urgency.SameDay,
    Criterion.All(
        Signs.Any(Groups.Fever, Sign.Below(LabTest.Temperature, 36.0m), Symptom.Chills),
        Signs.Any(Groups.HighRisk, Sign.From(LabTest.Leukocytes, 20m), Sign.Below(LabTest.Leukocytes, 4m),
            Sign.Below(LabTest.Platelets, 100m), Sign.From(LabTest.Procalcitonin, 2m),
            Sign.From(LabTest.HeartRate, 130m), Sign.From(LabTest.RespiratoryRate, 25m)))
        .From(16),
    RecommendationCode.VitalSigns, RecommendationCode.BloodCultures);

[Description("A low temperature, altered consciousness, few platelets or low white cells with a very high marker of infection")]
internal sealed class OrganSignWithHighMarker() : DangerOn(
    Diagnosis.Sepsis, Urgency.Immediate,
    Criterion.All(
        Signs.Any(Sign.Below(LabTest.Temperature, 36.0m), Symptom.AlteredConsciousness, Sign.Below(LabTest.Platelets,
            100m), Sign.Below(LabTest.Leukocytes, 4m)),
        Signs.Any(Sign.From(LabTest.Crp, 100m), Sign.From(LabTest.Procalcitonin, 2m),
            Sign.From(LabTest.Leukocytes, 20m), Sign.Positive(LabTest.BloodCulture))),
    RecommendationCode.SepsisCare, RecommendationCode.BloodCultures);

[Description("Two very high markers of infection")]
internal sealed class SeveralVeryHighMarkers() : DangerOn(
    Diagnosis.Sepsis, Urgency.Immediate,
    Criterion.All(
        Signs.AtLeast(2, Sign.From(LabTest.Procalcitonin, 10m), Sign.From(LabTest.Leukocytes, 20m),
            Sign.From(LabTest.Crp, 250m), Sign.Temperature(39.5m), Sign.From(LabTest.HeartRate, 130m))),
    RecommendationCode.SepsisCare, RecommendationCode.BloodCultures);

[Description("Procalcitonin of 2 ng/mL or more")]
internal sealed class HighProcalcitonin() : DangerOn(
    Diagnosis.Sepsis, Urgency.SameDay,
    Criterion.All(Sign.From(LabTest.Procalcitonin, 2m)),
    RecommendationCode.VitalSigns, RecommendationCode.BloodCultures);

[Description("Rigors with 39.0 °C or more and no other focus")]
internal sealed class RigorsWithHighFever() : DangerOn(
    Diagnosis.Sepsis, Urgency.SameDay,
    Criterion.All(Symptom.Chills, Sign.Temperature(39.0m))
        .Without(Groups.VisibleFocus),
    RecommendationCode.VitalSigns, RecommendationCode.BloodCultures);

[Description("A positive blood culture")]
internal sealed class BloodCulturePositiveNow() : DangerOn(
    Diagnosis.Sepsis, Urgency.SameDay,
    Criterion.All(Sign.Positive(LabTest.BloodCulture)),
    RecommendationCode.VitalSigns, RecommendationCode.BloodCultures);

[Description("A febrile child with altered consciousness, petechiae, shock, or fast pulse or breathing")]
internal sealed class SepticChild() : DangerOn(
    Diagnosis.Sepsis, Urgency.Immediate,
    Criterion.All(
        Groups.Fever,
        Signs.Any(Symptom.AlteredConsciousness, Symptom.PetechialRash, Symptom.Shock, Sign.From(LabTest.RespiratoryRate,
            40m), Sign.From(LabTest.HeartRate, 160m)))
        .Below(16),
    RecommendationCode.PaediatricEmergency);
