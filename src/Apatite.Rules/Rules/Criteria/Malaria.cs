using Apatite.Model;

namespace Apatite.Rules.Rules.Criteria;

[Description("Fever, headache, vomiting, altered consciousness or few platelets within 12 months of travel to a malaria area")]
[Seed("S39")]
internal sealed class IllAfterTravel() : DangerOn(
    Diagnosis.Malaria, Urgency.SameDay,
    Criterion.All(
        History.MalariaAreaTravel,
        Signs.Any(Groups.Fever, Symptom.Headache, Symptom.Vomiting, Symptom.AlteredConsciousness,
            Sign.Below(LabTest.Platelets, 150m))),
    RecommendationCode.MalariaTests);

[Description("A positive malaria film or rapid test")]
internal sealed class MalariaProven() : DangerOn(
    Diagnosis.Malaria, Urgency.Immediate,
    Criterion.All(Signs.Any(Sign.Positive(LabTest.MalariaSmear), Sign.Positive(LabTest.RapidMalariaTest))),
    RecommendationCode.MalariaTreatment);
