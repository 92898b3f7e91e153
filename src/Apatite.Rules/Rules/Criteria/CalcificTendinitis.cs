using Apatite.Model;
using Apatite.Rules.Anatomy;

namespace Apatite.Rules.Rules.Criteria;

[Description("Neck pain and painful swallowing with a neck that is held or a raised CRP, for three weeks at most"), Seed("S55", "S79")]
internal sealed class NeckPainWithPainfulSwallowing() : LookForOn(
    Diagnosis.RetropharyngealCalcificTendinitis, Urgency.SameDay,
    Criterion.All(
        Symptom.NeckPain,
        Groups.PainfulSwallowing,
        Signs.Any(Groups.NeckHeld, Sign.From(LabTest.Crp, 10m)))
        .Without(Groups.Airway, Symptom.Trismus, Symptom.PetechialRash)
        .From(18)
        .Within(21)
        .In(CareSetting.Emergency, CareSetting.Inpatient),
    RecommendationCode.CtNeck);

[Description("Acute neck pain with a neck that is held and inflammation or fever"), Seed("S55", "S79")]
internal sealed class HeldNeckWithInflammation() : LookForOn(
    Diagnosis.RetropharyngealCalcificTendinitis, Urgency.Within48Hours,
    Criterion.All(
        Symptom.NeckPain,
        Signs.Any(Groups.NeckHeld, Symptom.ParavertebralMuscleSpasm),
        Signs.Any(Sign.From(LabTest.Crp, 20m), Groups.Fever, Sign.From(LabTest.Leukocytes, 12m)))
        .Without(History.RecentTrauma, Groups.PainfulSwallowing, Symptom.PharyngealErythema)
        .From(18)
        .Within(14)
        .In(CareSetting.Emergency),
    RecommendationCode.CtNeck);

[Description("A prevertebral image of which nobody says whether it holds calcium"), Seed("S61", "S79")]
internal sealed class PrevertebralImageWithoutCalciumStated() : LookForOn(
    Diagnosis.RetropharyngealCalcificTendinitis, Urgency.SameDay,
    Criterion.All(Groups.PrevertebralImage)
        .Without(FindingType.Calcification, Sign.No(FindingType.Calcification), History.RecentTrauma)
        .From(18),
    RecommendationCode.CtNeck);

[Description("Acute neck pain without painful swallowing, fever, deficit or raised CRP")]
internal sealed class AcuteNeckPainWithoutInflammation() : OrdinaryOn(
    Diagnosis.RetropharyngealCalcificTendinitis,
    Criterion.All(Symptom.NeckPain)
        .Without(Groups.PainfulSwallowing, Groups.Fever, Groups.Deficit, Groups.HighRisk, History.RecentTrauma,
            Sign.From(LabTest.Crp, 20m), Groups.PrevertebralImage)
        .From(18)
        .Within(14)
        .In(CareSetting.PrimaryCare, CareSetting.Emergency),
    RecommendationCode.SafetyNetNeck);

[Description("A deposit with no improvement, a poor response to NSAIDs, fever, a CRP of 100 mg/L or more, or an airway sign")]
internal sealed class DepositNotImproving() : LookForOn(
    Diagnosis.RetropharyngealCalcificTendinitis, Urgency.SameDay,
    Criterion.All(
        Sign.At(FindingType.Calcification,
        image => LongusColli.IsNamed(image.Structure) || LongusColli.IsPrevertebralSpace(image.Structure)),
        Signs.Any(Symptom.NoImprovement, Sign.Response(NsaidResponse.Poor), Groups.Fever, Sign.From(LabTest.Crp, 100m), Groups.Airway))
        .From(18),
    RecommendationCode.ContrastImagingNeck);

[Description("Neck pain and painful swallowing in a throat that does not explain it"), Seed("S55")]
internal sealed class NeckPainWithPainfulSwallowingUnexplained() : LookForOn(
    Diagnosis.RetropharyngealCalcificTendinitis, Urgency.Within48Hours,
    Criterion.All(Symptom.NeckPain, Groups.PainfulSwallowing)
        .Without(Groups.VisibleFocus, History.RecentUpperRespiratoryInfection)
        .From(18)
        .Within(28),
    RecommendationCode.CtNeck);
