using Apatite.Model;
using Apatite.Rules.Anatomy;

namespace Apatite.Rules.Rules.Criteria;

/// <summary>The groups of signs that many criteria share (docs/suspicion.md).</summary>
internal static class Groups
{
    public static readonly Signs SpinalPain = Signs.Any(Symptom.NeckPain, Symptom.ThoracicBackPain, Symptom.LowBackPain);

    /// <summary>The neck does not move freely.</summary>
    public static readonly Signs NeckHeld = Signs.Any(
        Symptom.NeckStiffness, Symptom.LimitedNeckMovement, Symptom.Torticollis, Symptom.NeckRotationLimited);

    public static readonly Signs NeckSign = Signs.Any(Symptom.NeckPain, NeckHeld);

    /// <summary>A sore throat alone is the ordinary complaint and is not in it.</summary>
    public static readonly Signs PainfulSwallowing = Signs.Any(Symptom.Odynophagia, Symptom.Dysphagia);

    /// <summary>Told or measured.</summary>
    public static readonly Signs Fever = Signs.Any(Symptom.Fever, Symptom.Chills, Sign.Temperature(38.0m));

    /// <summary>Dyspnoea alone is not in it: heart and lungs give it more often.</summary>
    public static readonly Signs Airway = Signs.Any(
        Symptom.Stridor, Symptom.Drooling, Symptom.TripodPosture, FindingType.MassEffectOnAirway,
        Sign.Below(LabTest.OxygenSaturation, 92m));

    /// <summary>Ordinary pharyngitis does not give them.</summary>
    public static readonly Signs DeepNeck = Signs.Any(
        Symptom.Trismus, Symptom.MuffledVoice, Symptom.Drooling, Symptom.Stridor, Symptom.PharyngealBulge, Symptom.NeckSwelling,
        Symptom.UnilateralThroatSwelling);

    /// <summary>Radicular pain without weakness is not in it.</summary>
    public static readonly Signs Deficit = Signs.Any(
        Symptom.MyelopathySigns, Symptom.LimbWeakness, Symptom.CaudaEquinaSigns, Symptom.SphincterDisturbance,
        Symptom.FocalNeurologicalDeficit, FindingType.SpinalCordCompression);

    /// <summary>With spinal pain one of them is enough for blood tests and cultures, fever or not.</summary>
    public static readonly Signs HighRisk = Signs.Any(
        History.IntravenousDrugUse, History.RecentBacteraemia, History.InfectiveEndocarditis, History.Dialysis,
        History.RecentSpinalProcedure, History.IndwellingCatheter, History.Immunosuppression);

    /// <summary>Common in the population: they ask for CRP and ESR, and for no image by themselves.</summary>
    public static readonly Signs CommonRisk = Signs.Any(
        History.Diabetes, Medication.Immunosuppressant, History.SpinalImplant, History.Asplenia, History.ChronicKidneyDisease,
        History.ChronicLiverDisease, History.AlcoholUseDisorder, History.MalignancyHistory, History.TuberculosisExposure,
        History.SoftTissueInfection, History.DentalInfection);

    public static readonly Signs Risk = Signs.Any(HighRisk, CommonRisk);

    /// <summary>A plain other cause of fever and a raised CRP.</summary>
    public static readonly Signs VisibleFocus = Signs.Any(
        Symptom.Cough, Symptom.Coryza, Symptom.PharyngealErythema, Symptom.TonsillarExudate, History.UrinaryInfection, History.Pneumonia,
        Sign.Positive(LabTest.InfluenzaConfirmed));

    public static readonly Signs Inflammation = Signs.Any(
        Sign.From(LabTest.Crp, 20m), Sign.From(LabTest.Esr, 30m), Sign.From(LabTest.Leukocytes, 12m),
        Sign.From(LabTest.Procalcitonin, 0.5m));

    public static readonly Signs MildInflammation = Signs.Any(
        Sign.From(LabTest.Crp, 10m), Sign.From(LabTest.Esr, 20m), Sign.From(LabTest.Leukocytes, 12m));

    /// <summary>They raise an infection whatever the blood tests say.</summary>
    public static readonly Signs DiscImageOfInfection = Signs.Any(
        FindingType.DiscHighT2Signal, FindingType.DiscEnhancement, FindingType.EndplateDestruction,
        FindingType.ParavertebralSoftTissueOedema,
        FindingType.ParavertebralAbscess, FindingType.EpiduralCollection, FindingType.BoneDestruction,
        Sign.At(FindingType.RimEnhancement, AbscessFinding.IsOfSpine), Sign.At(FindingType.GasInSoftTissue, AbscessFinding.IsOfSpine),
        Sign.At(FindingType.FdgUptake, Region.IsReactingDisc));

    /// <summary>A reaction beside a disc: ordinary until something else is added.</summary>
    public static readonly Signs MarrowReaction = Signs.Any(
        Sign.At(FindingType.BoneMarrowOedema, Region.IsReactingDisc), Sign.At(FindingType.MirrorBoneMarrowOedema, Region.IsReactingDisc),
        Sign.At(FindingType.Modic1Change, Region.IsReactingDisc), Sign.At(FindingType.EndplateErosion, Region.IsReactingDisc));

    /// <summary>Fluid, a wall, gas or a node in the deep neck.</summary>
    public static readonly Signs DeepNeckImage = Signs.Any(
        FindingType.RetropharyngealCollection, FindingType.SuppurativeRetropharyngealNode,
        Sign.At(FindingType.RimEnhancement, AbscessFinding.IsInNeck), Sign.At(FindingType.GasInSoftTissue, AbscessFinding.IsInNeck),
        Sign.At(FindingType.DiffusionRestriction, AbscessFinding.IsInNeck));

    public static readonly Signs PrevertebralImage = Signs.Any(
        DeepNeckImage, FindingType.PrevertebralSoftTissueThickening, FindingType.PrevertebralInflammatorySignal);

    public static readonly Signs Meningeal = Signs.Any(Symptom.NeckStiffness, Symptom.KernigSign, Symptom.BrudzinskiSign);

    public static readonly Signs FocalVascular = Signs.Any(
        Symptom.HornerSign, Symptom.FocalNeurologicalDeficit, Symptom.CranialNervePalsy, Symptom.VisualDisturbance, Symptom.Ataxia,
        Symptom.PulsatileTinnitus);

    /// <summary>The high-risk part of the Canadian C-spine rule.</summary>
    public static readonly Signs CanadianHighRisk = Signs.Any(
        Sign.Age(65), History.DangerousMechanism, Symptom.ParaesthesiaExtremities, Symptom.LimbWeakness, Symptom.FocalNeurologicalDeficit,
        Symptom.MyelopathySigns);

    public static readonly Signs Nexus = Signs.Any(
        Symptom.MidlineCervicalTenderness, Symptom.FocalNeurologicalDeficit, Symptom.LimbWeakness, Symptom.AlteredConsciousness,
        Symptom.Intoxication, Symptom.DistractingInjury);

    /// <summary>Breaks after a minor trauma or none.</summary>
    public static readonly Signs WeakBone = Signs.Any(
        History.Osteoporosis, History.ProlongedCorticosteroid, Sign.Age(75), History.AnkylosingSpondylitis,
        History.CervicalFractureHistory);
}
