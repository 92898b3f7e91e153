using Apatite.Model;

namespace Apatite.Rules.Rules.Criteria;

[Description("Low back pain without a sign of danger")]
internal sealed class OrdinaryLowBackPain() : OrdinaryOn(
    Diagnosis.DegenerativeOrMechanicalPain,
    Criterion.All(Symptom.LowBackPain)
        .Without(Groups.Fever, Groups.Deficit, Groups.HighRisk, History.MalignancyHistory, Symptom.WeightLoss,
            History.RecentTrauma, Sign.From(LabTest.Crp, 20m), Sign.From(LabTest.Esr, 30m),
            Groups.DiscImageOfInfection)
        .From(18)
        .In(CareSetting.PrimaryCare, CareSetting.Emergency),
    RecommendationCode.SafetyNetBack);

[Description("Neck pain without a sign of danger")]
internal sealed class OrdinaryNeckPain() : OrdinaryOn(
    Diagnosis.DegenerativeOrMechanicalPain,
    Criterion.All(Symptom.NeckPain)
        .Without(Groups.Fever, Groups.PainfulSwallowing, Groups.Deficit, Groups.HighRisk, History.MalignancyHistory,
            Symptom.WeightLoss, History.RecentTrauma, Sign.From(LabTest.Crp, 20m), Groups.PrevertebralImage,
            Symptom.ThunderclapHeadache, Groups.FocalVascular)
        .From(18)
        .In(CareSetting.PrimaryCare, CareSetting.Emergency),
    RecommendationCode.SafetyNetNeck);

[Description("A sore throat in a neck that moves freely")]
internal sealed class OrdinarySoreThroat() : OrdinaryOn(
    Diagnosis.PharyngitisOrDeepNeckPhlegmon,
    Criterion.All(Signs.Any(Symptom.SoreThroat, Symptom.Odynophagia))
        .Without(Groups.DeepNeck, Groups.NeckHeld, Groups.Airway, Sign.From(LabTest.Crp, 100m), Groups.HighRisk,
            History.PharyngealForeignBodyOrTrauma, Groups.PrevertebralImage)
        .Within(10)
        .In(CareSetting.PrimaryCare, CareSetting.Emergency),
    RecommendationCode.SafetyNetThroat);

[Description("Fever with cough, a cold or a sore throat and a supple neck")]
internal sealed class OrdinaryViralIllness() : OrdinaryOn(
    Diagnosis.AsepticMeningitis,
    Criterion.All(
        Groups.Fever,
        Signs.Any(Symptom.Cough, Symptom.Coryza, Symptom.SoreThroat, Sign.Positive(LabTest.InfluenzaConfirmed),
            History.RecentUpperRespiratoryInfection))
        .Without(Groups.Meningeal, Symptom.AlteredConsciousness, Symptom.PetechialRash, Groups.HighRisk, Groups.Deficit,
            History.MalariaAreaTravel, Groups.DeepNeck)
        .Within(7)
        .In(CareSetting.PrimaryCare, CareSetting.Emergency),
    RecommendationCode.SafetyNetViral);

[Description("Neck pain after trauma with a negative rule or a CT without fracture")]
internal sealed class OrdinaryWhiplash() : OrdinaryOn(
    Diagnosis.DegenerativeOrMechanicalPain,
    Criterion.All(History.RecentTrauma, Symptom.NeckPain, Signs.Any(Symptom.CcrLowRisk, Sign.No(FindingType.FractureLine)))
        .Without(Groups.Deficit, Symptom.ParaesthesiaExtremities, Medication.Anticoagulant, Groups.FocalVascular,
            FindingType.FractureLine)
        .From(16)
        .In(CareSetting.PrimaryCare, CareSetting.Emergency),
    RecommendationCode.SafetyNetTrauma);

[Description("A reaction of the marrow or endplates without another sign")]
internal sealed class OrdinaryMarrowReaction() : OrdinaryOn(
    Diagnosis.Modic1OrErosiveDiscDegeneration,
    Criterion.All(Groups.MarrowReaction)
        .Without(Groups.Fever, Sign.From(LabTest.Crp, 20m), Sign.From(LabTest.Esr, 40m),
            Groups.HighRisk, Groups.DiscImageOfInfection, Sign.Positive(LabTest.BloodCulture), Symptom.WeightLoss,
            History.MalignancyHistory, Sign.From(LabTest.Crp, 10m)),
    RecommendationCode.SafetyNetMarrow);

[Description("A disc herniation without deficit or sign of infection")]
internal sealed class OrdinarySciatica() : OrdinaryOn(
    Diagnosis.DegenerativeOrMechanicalPain,
    Criterion.All(FindingType.DiscHerniation)
        .Without(Groups.Deficit, Groups.Fever, Sign.From(LabTest.Crp, 20m), Groups.HighRisk,
            Groups.DiscImageOfInfection)
        .In(CareSetting.PrimaryCare, CareSetting.Emergency),
    RecommendationCode.SafetyNetSciatica);

[Description("An intravertebral (Schmorl) herniation without another sign")]
internal sealed class OrdinarySchmorlNode() : OrdinaryOn(
    Diagnosis.DegenerativeOrMechanicalPain,
    Criterion.All(FindingType.IntravertebralHerniation)
        .Without(Groups.Fever, Sign.From(LabTest.Crp, 20m), Groups.HighRisk, Groups.DiscImageOfInfection,
            History.MalignancyHistory, Symptom.WeightLoss)
        .In(CareSetting.PrimaryCare, CareSetting.Emergency),
    RecommendationCode.SafetyNetMarrow);

[Description("A headache without a sign of danger")]
internal sealed class OrdinaryHeadache() : OrdinaryOn(
    Diagnosis.OccipitalNeuralgia,
    Criterion.All(Symptom.Headache, Signs.Any(Symptom.OccipitalNeuralgiaPattern, Symptom.NeckPain, Symptom.Photophobia))
        .Without(Groups.Fever, Groups.Meningeal, Symptom.ThunderclapHeadache, Groups.FocalVascular,
            Symptom.AlteredConsciousness, Symptom.HeadachePeakWithin1h, History.RecentTrauma, Medication.Anticoagulant,
            Sign.From(LabTest.Crp, 20m), History.Immunosuppression)
        .From(16)
        .In(CareSetting.PrimaryCare, CareSetting.Emergency),
    RecommendationCode.SafetyNetHeadache);

[Description("Spinal pain with a single common flag")]
internal sealed class SpinalPainWithOneCommonFlag() : OrdinaryOn(
    Diagnosis.DegenerativeOrMechanicalPain,
    Criterion.All(
        Groups.SpinalPain,
        Signs.AtLeast(1, Sign.Age(50), Symptom.NightPain, Sign.Lasting(28), Symptom.NoImprovement,
            Symptom.SpinalTenderness))
        .Without(Groups.Fever, Groups.Deficit, History.MalignancyHistory, Groups.HighRisk, Symptom.WeightLoss,
            History.RecentTrauma, Sign.From(LabTest.Crp, 20m), Sign.From(LabTest.Esr, 30m))
        .From(18)
        .In(CareSetting.PrimaryCare, CareSetting.Emergency),
    RecommendationCode.SafetyNetBack);

[Description("A deposit without symptoms")]
internal sealed class DepositWithoutSymptoms() : OrdinaryOn(
    Diagnosis.ApatiteIncidental,
    Criterion.All(FindingType.Calcification, Symptom.Asymptomatic)
        .Without(Groups.Fever, Groups.Deficit, FindingType.BoneDestruction, FindingType.BulkyCalcifiedMass, Groups.SpinalPain,
            Groups.NeckHeld, Groups.PainfulSwallowing)
        .In(CareSetting.PrimaryCare, CareSetting.Emergency),
    RecommendationCode.IncidentalNoTreatment);

[Description("A wry neck of a week at most without another sign")]
internal sealed class OrdinaryWryNeck() : OrdinaryOn(
    Diagnosis.DegenerativeOrMechanicalPain,
    Criterion.All(Symptom.Torticollis)
        .Without(Groups.Fever, Symptom.SoreThroat, Groups.PainfulSwallowing, Symptom.Headache, Symptom.Vomiting,
            History.RecentTrauma, Groups.Deficit, Sign.From(LabTest.Crp, 20m))
        .Within(7)
        .In(CareSetting.PrimaryCare, CareSetting.Emergency),
    RecommendationCode.SafetyNetWryNeck);

[Description("Spinal pain of three months or more without a new sign")]
internal sealed class ChronicSpinalPain() : OrdinaryOn(
    Diagnosis.DegenerativeOrMechanicalPain,
    Criterion.All(Signs.Any(Symptom.NeckPain, Symptom.LowBackPain, Symptom.ThoracicBackPain, Symptom.NeckStiffness))
        .Without(Groups.Fever, Groups.Deficit, Groups.HighRisk, History.MalignancyHistory, Symptom.WeightLoss,
            History.RecentTrauma, Sign.From(LabTest.Crp, 20m), Sign.From(LabTest.Esr, 30m),
            Groups.PainfulSwallowing, Groups.DiscImageOfInfection)
        .From(18)
        .After(90)
        .In(CareSetting.PrimaryCare, CareSetting.Emergency),
    RecommendationCode.SafetyNetBack);
