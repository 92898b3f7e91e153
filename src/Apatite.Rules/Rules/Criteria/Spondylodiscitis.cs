using Apatite.Model;
using Apatite.Rules.Judgements;

namespace Apatite.Rules.Rules.Criteria;

[Description("Spinal pain with fever and inflammation, tenderness, rigors or a risk factor")]
internal sealed class SpinalPainWithFeverAndAnotherSign() : DangerOn(
    Diagnosis.InfectiousSpondylodiscitis, Urgency.SameDay,
    Criterion.All(
        Groups.SpinalPain,
        Groups.Fever,
        Signs.Any(Sign.From(LabTest.Crp, 50m), Symptom.SpinalTenderness, Groups.Risk, Symptom.Chills,
            Sign.Temperature(39.0m)))
        .Without(Groups.VisibleFocus, Groups.PainfulSwallowing)
        .From(18),
    RecommendationCode.BloodCultures, RecommendationCode.CrpAndEsr, FirstTest.Of(RecommendationCode.MriSpine, Urgency.Within48Hours));

[Description("Spinal pain with fever, for four days or more")]
internal sealed class SpinalPainWithLastingFever() : DangerOn(
    Diagnosis.InfectiousSpondylodiscitis, Urgency.SameDay,
    Criterion.All(Groups.SpinalPain, Groups.Fever)
        .Without(Groups.VisibleFocus, Groups.PainfulSwallowing)
        .From(18)
        .AfterOrUnknown(4),
    RecommendationCode.BloodCultures, RecommendationCode.CrpAndEsr, FirstTest.Of(RecommendationCode.MriSpine, Urgency.Within48Hours));

[Description("Spinal pain with fever and another focus that may have seeded the spine")]
internal sealed class SpinalPainWithFeverBesideFocus() : DangerOn(
    Diagnosis.InfectiousSpondylodiscitis, Urgency.SameDay,
    Criterion.All(
        Groups.SpinalPain,
        Groups.Fever,
        Groups.VisibleFocus,
        Signs.Any(Groups.Risk, Symptom.SpinalTenderness, Symptom.NightPain, Sign.From(LabTest.Crp, 100m),
            Groups.Deficit))
        .From(18),
    RecommendationCode.BloodCultures, RecommendationCode.CrpAndEsr, FirstTest.Of(RecommendationCode.MriSpine, Urgency.Within48Hours));

[Description("Spinal pain with a raised CRP or procalcitonin that nothing else explains")]
internal sealed class SpinalPainWithInflammation() : DangerOn(
    Diagnosis.InfectiousSpondylodiscitis, Urgency.SameDay,
    Criterion.All(
        Groups.SpinalPain,
        Signs.Any(Sign.From(LabTest.Crp, 20m), Sign.From(LabTest.Procalcitonin, 0.5m)),
        Signs.Any(Symptom.LowBackPain, Symptom.ThoracicBackPain, Sign.From(LabTest.Crp, 100m), Groups.Risk,
            Groups.Fever, Sign.Lasting(15)))
        .Without(Groups.VisibleFocus, Groups.PainfulSwallowing)
        .From(18)
        .Within(180),
    RecommendationCode.BloodCultures, RecommendationCode.CrpAndEsr, FirstTest.Of(RecommendationCode.MriSpine, Urgency.WithinTwoWeeks));

[Description("Spinal pain with a raised ESR or white cell count that nothing else explains; pregnancy raises both")]
internal sealed class SpinalPainWithRaisedEsr() : DangerOn(
    Diagnosis.InfectiousSpondylodiscitis, Urgency.SameDay,
    Criterion.All(
        Groups.SpinalPain,
        Signs.Any(Sign.From(LabTest.Esr, 30m), Sign.From(LabTest.Leukocytes, 12m)),
        Signs.Any(Symptom.LowBackPain, Symptom.ThoracicBackPain, Groups.Risk, Groups.Fever, Sign.Lasting(15)))
        .Without(Groups.VisibleFocus, Groups.PainfulSwallowing, History.Pregnancy, History.PostPartum)
        .From(18)
        .Within(180),
    RecommendationCode.BloodCultures, RecommendationCode.CrpAndEsr, FirstTest.Of(RecommendationCode.MriSpine, Urgency.WithinTwoWeeks));

[Description("Spinal pain with a CRP of 100 mg/L or more that nothing else explains: MRI the same day")]
internal sealed class SpinalPainWithVeryHighCrp() : DangerOn(
    Diagnosis.InfectiousSpondylodiscitis, Urgency.SameDay,
    Criterion.All(Groups.SpinalPain, Sign.From(LabTest.Crp, 100m))
        .Without(Groups.VisibleFocus, Groups.PainfulSwallowing)
        .From(18),
    RecommendationCode.BloodCultures, RecommendationCode.CrpAndEsr, RecommendationCode.MriSpine);

[Description("Spinal pain, however long, with a CRP of 50 mg/L or more that nothing else explains")]
internal sealed class LongSpinalPainWithHighCrp() : DangerOn(
    Diagnosis.InfectiousSpondylodiscitis, Urgency.SameDay,
    Criterion.All(
        Groups.SpinalPain,
        Sign.From(LabTest.Crp, 50m),
        Signs.Any(Symptom.LowBackPain, Symptom.ThoracicBackPain, Sign.From(LabTest.Crp, 100m), Groups.Risk,
            Groups.Fever, Sign.Lasting(15)))
        .Without(Groups.VisibleFocus, Groups.PainfulSwallowing)
        .From(18),
    RecommendationCode.BloodCultures, RecommendationCode.CrpAndEsr, FirstTest.Of(RecommendationCode.MriSpine, Urgency.WithinTwoWeeks));

[Description("Spinal pain with a bacteraemia, recent or present, or endocarditis")]
internal sealed class SpinalPainAfterBacteraemia() : DangerOn(
    Diagnosis.InfectiousSpondylodiscitis, Urgency.SameDay,
    Criterion.All(
        Groups.SpinalPain,
        Signs.Any(History.RecentBacteraemia, History.InfectiveEndocarditis, Sign.Positive(LabTest.BloodCulture))),
    RecommendationCode.BloodCultures, RecommendationCode.MriSpine);

[Description("Fever with a neurological deficit")]
internal sealed class FeverWithDeficit() : DangerOn(
    Diagnosis.InfectiousSpondylodiscitis, Urgency.Immediate,
    Criterion.All(Groups.Fever, Groups.Deficit)
        .Without(Symptom.Seizure),
    RecommendationCode.MriEmergency, RecommendationCode.BloodCultures);

[Description("Spinal pain in a patient at high risk of infection, fever or not")]
internal sealed class SpinalPainInHighRisk() : DangerOn(
    Diagnosis.InfectiousSpondylodiscitis, Urgency.SameDay,
    Criterion.All(Groups.SpinalPain, Groups.HighRisk)
        .From(18),
    RecommendationCode.CrpAndEsr, RecommendationCode.BloodCultures, FirstTest.Of(RecommendationCode.MriSpine, Urgency.WithinTwoWeeks));

[Description("Spinal pain of a week or more in a patient with diabetes, cancer, kidney disease or another common risk factor")]
internal sealed class SpinalPainInCommonRisk() : ScreenOn(
    Diagnosis.InfectiousSpondylodiscitis, Urgency.WithinTwoWeeks,
    Criterion.All(Groups.SpinalPain, Groups.CommonRisk)
        .Without(Groups.Fever, Groups.Deficit, Sign.Below(LabTest.Crp, 10m, normal: true))
        .From(18)
        .AfterOrUnknown(7),
    RecommendationCode.CrpAndEsr);

[Description("An image of disc, endplate, paraspinal tissue or canal that infection gives"), Seed("S35")]
internal sealed class DiscImageOfInfection() : DangerOn(
    Diagnosis.InfectiousSpondylodiscitis, Urgency.SameDay,
    Criterion.All(Groups.DiscImageOfInfection),
    RecommendationCode.CrpAndEsr, RecommendationCode.BloodCultures, RecommendationCode.MriSpine,
    FirstTest.Of(RecommendationCode.CtSpine, Urgency.WithinTwoWeeks));

[Description("A reaction of the marrow with fever, inflammation, a risk factor or a second sign on imaging"), Seed("S35")]
internal sealed class MarrowReactionWithAnotherSign() : DangerOn(
    Diagnosis.InfectiousSpondylodiscitis, Urgency.SameDay,
    Criterion.All(
        Groups.MarrowReaction,
        Signs.Any(Groups.Fever, Sign.From(LabTest.Crp, 20m), Sign.From(LabTest.Esr, 40m),
            Groups.HighRisk, FindingType.ParavertebralSoftTissueOedema, FindingType.ParavertebralAbscess,
            FindingType.EpiduralCollection, FindingType.DiscHighT2Signal, FindingType.DiscEnhancement,
            FindingType.EndplateDestruction, Sign.Positive(LabTest.BloodCulture), Symptom.WeightLoss)),
    RecommendationCode.BloodCultures, RecommendationCode.CrpAndEsr,
    FirstTest.Of(RecommendationCode.CtSpine, Urgency.WithinTwoWeeks), RecommendationCode.MriSpine);

[Description("A child with back pain and pain at night, tenderness, refusal to walk, a deficit, weight loss or a raised ESR")]
internal sealed class ChildWithBackPainAndSign() : DangerOn(
    Diagnosis.InfectiousSpondylodiscitis, Urgency.SameDay,
    Criterion.All(
        Signs.Any(Symptom.LowBackPain, Symptom.ThoracicBackPain, Symptom.RefusalToWalk),
        Signs.Any(Sign.From(LabTest.Esr, 20m), Symptom.NightPain, Symptom.RefusalToWalk,
            Symptom.SpinalTenderness, Groups.Deficit, Symptom.WeightLoss))
        .Below(18),
    RecommendationCode.CrpAndEsr, FirstTest.Of(RecommendationCode.MriSpine, Urgency.Within48Hours));

[Description("A child with back pain and fever or a raised CRP")]
internal sealed class ChildWithBackPainAndFever() : DangerOn(
    Diagnosis.InfectiousSpondylodiscitis, Urgency.SameDay,
    Criterion.All(
        Signs.Any(Symptom.LowBackPain, Symptom.ThoracicBackPain),
        Signs.Any(Groups.Fever, Sign.From(LabTest.Crp, 10m)))
        .Without(Groups.VisibleFocus)
        .Below(18),
    RecommendationCode.CrpAndEsr, FirstTest.Of(RecommendationCode.MriSpine, Urgency.Within48Hours));

[Description("A child with neck pain or a wry neck and raised inflammatory markers")]
internal sealed class ChildWithNeckPainAndInflammation() : DangerOn(
    Diagnosis.InfectiousSpondylodiscitis, Urgency.SameDay,
    Criterion.All(
        Signs.Any(Symptom.Torticollis, Symptom.NeckPain),
        Signs.Any(Sign.From(LabTest.Crp, 20m), Sign.From(LabTest.Esr, 20m)))
        .Without(Groups.VisibleFocus, Groups.PainfulSwallowing)
        .Below(18),
    RecommendationCode.CrpAndEsr, FirstTest.Of(RecommendationCode.MriSpine, Urgency.Within48Hours));

[Description("Spinal pain of three weeks or more with weight loss, night sweats or exposure to tuberculosis or brucella, "
    + "and a sign of disease")]
internal sealed class SubacuteSpinalPainWithWeightLossOrExposure() : DangerOn(
    Diagnosis.InfectiousSpondylodiscitis, Urgency.WithinTwoWeeks,
    Criterion.All(
        Groups.SpinalPain,
        Signs.Any(History.TuberculosisExposure, History.EndemicTbBrucella, Symptom.WeightLoss, Symptom.NightSweats,
            FindingType.ParavertebralAbscess),
        Signs.Any(Sign.From(LabTest.Crp, 10m), Sign.From(LabTest.Esr, 20m), Groups.Fever,
            Symptom.WeightLoss, Symptom.NightPain, Groups.Deficit, FindingType.BoneDestruction))
        .From(18)
        .After(21),
    RecommendationCode.MriSpine, RecommendationCode.TuberculosisTests, RecommendationCode.CrpAndEsr);

[Description("Spinal pain of three weeks or more with a temperature of 37.5 °C or more")]
internal sealed class SubacuteSpinalPainWithLowFever() : DangerOn(
    Diagnosis.InfectiousSpondylodiscitis, Urgency.WithinTwoWeeks,
    Criterion.All(Groups.SpinalPain, Sign.Temperature(37.5m))
        .From(18)
        .After(21),
    RecommendationCode.MriSpine, RecommendationCode.TuberculosisTests, RecommendationCode.CrpAndEsr);

[Description("Spinal pain of four weeks or more with pain at night, tenderness or no improvement")]
internal sealed class LongSpinalPainWithSoftFlag() : ScreenOn(
    Diagnosis.InfectiousSpondylodiscitis, Urgency.WithinTwoWeeks,
    Criterion.All(
        Groups.SpinalPain,
        Signs.Any(Symptom.NightPain, Symptom.NoImprovement, Symptom.SpinalTenderness, Sign.Temperature(37.5m)))
        .Without(Sign.Below(LabTest.Crp, 10m, normal: true))
        .From(18)
        .After(28),
    RecommendationCode.CrpAndEsr);

[Description("Spinal pain of six weeks or more from the age of 65")]
internal sealed class LongSpinalPainFrom65() : ScreenOn(
    Diagnosis.InfectiousSpondylodiscitis, Urgency.WithinTwoWeeks,
    Criterion.All(Groups.SpinalPain, Sign.Age(65))
        .Without(Sign.Below(LabTest.Crp, 10m, normal: true))
        .From(18)
        .After(42).Within(180),
    RecommendationCode.CrpAndEsr);

[Description("Thoracic back pain of six weeks or more")]
internal sealed class LongThoracicPain() : ScreenOn(
    Diagnosis.InfectiousSpondylodiscitis, Urgency.WithinTwoWeeks,
    Criterion.All(Symptom.ThoracicBackPain)
        .Without(Sign.Below(LabTest.Crp, 10m, normal: true))
        .From(18)
        .After(42),
    RecommendationCode.CrpAndEsr);

[Description("Acute neck pain with raised inflammatory markers, without fever or risk factor: look for crystals first"), Seed("S41")]
internal sealed class AcuteNeckPainWithInflammation() : DangerOn(
    Diagnosis.InfectiousSpondylodiscitis, Urgency.Within48Hours,
    Criterion.All(Symptom.NeckPain, Groups.Inflammation)
        .Without(Groups.Risk, Groups.Fever, Groups.VisibleFocus, Groups.PainfulSwallowing, Symptom.LowBackPain,
            Symptom.ThoracicBackPain, Sign.From(LabTest.Crp, 100m))
        .From(18)
        .Within(14),
    FirstTest.Of(RecommendationCode.CtNeck, Urgency.Within48Hours), RecommendationCode.CrpAndEsr,
    FirstTest.Of(RecommendationCode.MriSpine, Urgency.WithinTwoWeeks));

[Description("Spinal pain with fever for three days at most, in a patient who is well and has no risk factor")]
internal sealed class EarlySpinalPainWithFever() : ScreenOn(
    Diagnosis.InfectiousSpondylodiscitis, Urgency.SameDay,
    Criterion.All(Groups.SpinalPain, Groups.Fever)
        .Without(Groups.Risk, Groups.VisibleFocus, Groups.PainfulSwallowing, Symptom.SpinalTenderness,
            Sign.From(LabTest.Crp, 50m), Symptom.Chills, Sign.Temperature(39.0m), Groups.Deficit)
        .From(18)
        .Within(3)
        .In(CareSetting.PrimaryCare, CareSetting.Emergency),
    RecommendationCode.FocusExamination, RecommendationCode.CrpAndEsr);

[Description("Neck pain and painful swallowing for a week or more with a CRP of 100 mg/L or more, a high risk, a deficit or "
    + "a paravertebral abscess")]
internal sealed class PainfulSwallowingWithSignOfTheSpine() : DangerOn(
    Diagnosis.InfectiousSpondylodiscitis, Urgency.SameDay,
    Criterion.All(
        Symptom.NeckPain,
        Groups.PainfulSwallowing,
        Signs.Any(Sign.From(LabTest.Crp, 100m), Groups.HighRisk, FindingType.ParavertebralAbscess,
            Groups.Deficit))
        .From(18)
        .After(7),
    RecommendationCode.MriSpine);

[Description("Fluid in front of the cervical spine of an adult in whom calcium was looked for and is absent")]
internal sealed class FluidWithoutCalcium() : DangerOn(
    Diagnosis.InfectiousSpondylodiscitis, Urgency.SameDay,
    Criterion.All(FindingType.RetropharyngealCollection, Sign.No(FindingType.Calcification))
        .Without(FindingType.Calcification, History.RecentTrauma, Medication.Anticoagulant)
        .From(18),
    RecommendationCode.MriSpine, RecommendationCode.BloodCultures, RecommendationCode.EntExamination);

[Description("Spinal pain with a CRP of 100 mg/L or more beside another focus, fever or not")]
internal sealed class SpinalPainWithVeryHighCrpBesideFocus() : DangerOn(
    Diagnosis.InfectiousSpondylodiscitis, Urgency.SameDay,
    Criterion.All(Groups.SpinalPain, Groups.VisibleFocus, Sign.From(LabTest.Crp, 100m))
        .From(18),
    RecommendationCode.BloodCultures, RecommendationCode.CrpAndEsr, FirstTest.Of(RecommendationCode.MriSpine, Urgency.Within48Hours));
