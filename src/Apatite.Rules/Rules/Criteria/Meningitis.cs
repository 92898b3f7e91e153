using Apatite.Model;

namespace Apatite.Rules.Rules.Criteria;

[Description("Neck stiffness or a meningeal sign with fever, altered consciousness or a seizure"), Seed("S52")]
internal sealed class MeningealSignWithFever() : DangerOn(
    Diagnosis.BacterialMeningitis, Urgency.Immediate,
    Criterion.All(Groups.Meningeal, Signs.Any(Groups.Fever, Symptom.AlteredConsciousness, Symptom.Seizure))
        .From(1)
        .Within(14),
    RecommendationCode.BloodCultures, RecommendationCode.LumbarPuncture);

[Description("Neck stiffness or a meningeal sign with headache and inflammation")]
internal sealed class MeningealSignWithInflammation() : DangerOn(
    Diagnosis.BacterialMeningitis, Urgency.Immediate,
    Criterion.All(
        Groups.Meningeal,
        Symptom.Headache,
        Signs.Any(Sign.From(LabTest.Crp, 20m), Sign.From(LabTest.Leukocytes, 12m)))
        .From(1)
        .Within(14),
    RecommendationCode.BloodCultures, RecommendationCode.LumbarPuncture);

[Description("Fever with altered consciousness")]
internal sealed class FeverWithAlteredConsciousness() : DangerOn(
    Diagnosis.BacterialMeningitis, Urgency.Immediate,
    Criterion.All(Groups.Fever, Symptom.AlteredConsciousness)
        .From(1),
    RecommendationCode.BloodCultures, RecommendationCode.LumbarPuncture, RecommendationCode.VitalSigns);

[Description("Spreading purpura")]
internal sealed class ExtensivePurpura() : DangerOn(
    Diagnosis.BacterialMeningitis, Urgency.Immediate,
    Criterion.All(Symptom.ExtensivePurpura),
    RecommendationCode.MeningococcalAntibiotics, RecommendationCode.BloodCultures);

[Description("A petechial rash in a patient with fever, shock, headache, vomiting or altered consciousness")]
internal sealed class PetechiaeInIllPatient() : DangerOn(
    Diagnosis.BacterialMeningitis, Urgency.Immediate,
    Criterion.All(
        Symptom.PetechialRash,
        Signs.Any(Groups.Fever, Symptom.AlteredConsciousness, Symptom.Shock, Symptom.Chills, Groups.Meningeal,
            Symptom.Headache, Symptom.Vomiting)),
    RecommendationCode.MeningococcalAntibiotics, RecommendationCode.BloodCultures);

[Description("Fever and headache with photophobia, vomiting, a weak defence, age from 60 or a CRP of 100 mg/L or more")]
internal sealed class FeverAndHeadacheWithAnotherReason() : DangerOn(
    Diagnosis.BacterialMeningitis, Urgency.SameDay,
    Criterion.All(
        Groups.Fever,
        Symptom.Headache,
        Signs.Any(Symptom.Photophobia, Symptom.Vomiting, Symptom.Seizure, History.Immunosuppression,
            Medication.Immunosuppressant, History.Asplenia, History.CsfLeakOrNeurosurgery, History.EarOrSinusInfection,
            Sign.Age(60), Sign.From(LabTest.Crp, 100m)))
        .Without(Symptom.Cough, Symptom.Coryza, Sign.Positive(LabTest.InfluenzaConfirmed))
        .From(1)
        .Within(14)
        .In(CareSetting.PrimaryCare, CareSetting.Emergency),
    RecommendationCode.MeningismExamination, RecommendationCode.CrpAndEsr, RecommendationCode.BloodCultures);

[Description("Stiff neck and headache with vomiting, photophobia, a weak defence or age from 60")]
internal sealed class StiffNeckAndHeadacheWithAnotherReason() : DangerOn(
    Diagnosis.BacterialMeningitis, Urgency.SameDay,
    Criterion.All(
        Symptom.NeckStiffness,
        Symptom.Headache,
        Signs.Any(Symptom.Vomiting, Symptom.Photophobia, History.Immunosuppression, Medication.Immunosuppressant,
            Sign.Age(60)))
        .Within(7),
    RecommendationCode.MeningismExamination, RecommendationCode.CrpAndEsr);

[Description("A headache of eight days or more with fever, stiffness or a deficit, in a weak defence or after exposure to tuberculosis")]
internal sealed class SubacuteHeadacheInWeakDefence() : DangerOn(
    Diagnosis.BacterialMeningitis, Urgency.SameDay,
    Criterion.All(
        Symptom.Headache,
        Signs.Any(History.Immunosuppression, History.TuberculosisExposure, History.EndemicTbBrucella),
        Signs.Any(Groups.Fever, Symptom.NeckStiffness, Symptom.AlteredConsciousness, Symptom.CranialNervePalsy,
            Symptom.WeightLoss, Symptom.Vomiting))
        .After(8),
    RecommendationCode.HeadCt, RecommendationCode.LumbarPuncture, RecommendationCode.TuberculosisTests);

[Description("An infant under one year with fever, altered consciousness, a seizure, a rash or vomiting")]
internal sealed class IllInfant() : DangerOn(
    Diagnosis.BacterialMeningitis, Urgency.Immediate,
    Criterion.All(
        Signs.Any(Symptom.Fever, Sign.Temperature(38.0m), Symptom.AlteredConsciousness, Symptom.Seizure,
            Symptom.PetechialRash, Symptom.Vomiting))
        .Below(1),
    RecommendationCode.PaediatricEmergency);

[Description("Altered consciousness without trauma")]
internal sealed class AlteredConsciousnessUnexplained() : DangerOn(
    Diagnosis.BacterialMeningitis, Urgency.Immediate,
    Criterion.All(Symptom.AlteredConsciousness)
        .Without(History.RecentTrauma)
        .From(1)
        .Within(14),
    RecommendationCode.VitalSigns, RecommendationCode.HeadCt, RecommendationCode.LumbarPuncture);

[Description("A stiff neck without fever in a patient at risk of infection")]
internal sealed class StiffNeckInPatientAtRisk() : ScreenOn(
    Diagnosis.BacterialMeningitis, Urgency.SameDay,
    Criterion.All(Symptom.NeckStiffness, Groups.Risk)
        .Without(Groups.Fever, Symptom.AlteredConsciousness)
        .Within(7),
    RecommendationCode.MeningismExamination);

[Description("A neck that is held or meningeal signs with a normal lumbar puncture: look at the neck before a label is given")]
[Seed("S41")]
internal sealed class HeldNeckWithNormalFluid() : LookForOn(
    Diagnosis.RetropharyngealCalcificTendinitis, Urgency.SameDay,
    Criterion.All(Sign.Normal(LabTest.LumbarPunctureSummary), Signs.Any(Groups.Meningeal, Groups.NeckHeld))
        .Without(History.RecentTrauma)
        .From(18)
        .In(CareSetting.Emergency, CareSetting.Inpatient),
    RecommendationCode.DoNotDischargeOnLabel, RecommendationCode.CtNeck);

[Description("A fluid with a germ, or with more than five white cells, or that is called abnormal")]
internal sealed class FluidOfMeningitis() : DangerOn(
    Diagnosis.BacterialMeningitis, Urgency.Immediate,
    Criterion.All(
        Signs.Any(Sign.Positive(LabTest.CsfGramStain), Sign.Positive(LabTest.CsfCulture), Sign.From(LabTest.CsfLeukocytes, 6m),
            Sign.Abnormal(LabTest.LumbarPunctureSummary))),
    RecommendationCode.BloodCultures);

[Description("A headache with rigors or 39.0 °C, without cough or cold")]
internal sealed class FeverHeadacheAndRigors() : DangerOn(
    Diagnosis.BacterialMeningitis, Urgency.SameDay,
    Criterion.All(Symptom.Headache, Signs.Any(Symptom.Chills, Sign.Temperature(39.0m)))
        .Without(Groups.VisibleFocus, History.RecentUpperRespiratoryInfection)
        .From(1)
        .Within(14),
    RecommendationCode.MeningismExamination, RecommendationCode.CrpAndEsr, RecommendationCode.BloodCultures);

[Description("Fever with a seizure from the age of six, when febrile convulsions are past")]
internal sealed class FeverWithSeizure() : DangerOn(
    Diagnosis.BacterialMeningitis, Urgency.Immediate,
    Criterion.All(Groups.Fever, Symptom.Seizure)
        .From(6)
        .Within(14),
    RecommendationCode.BloodCultures, RecommendationCode.HeadCt, RecommendationCode.VitalSigns);
