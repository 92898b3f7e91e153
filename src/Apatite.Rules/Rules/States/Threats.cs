using Apatite.Model;

namespace Apatite.Rules.Rules.States;

[Description("Stridor, dyspnoea, drooling, trismus or muffled voice")]
internal sealed class AirwaySign() : State<AirwayThreat, ClinicalFinding>(
    s => s.Shows(Symptom.Stridor) || s.Shows(Symptom.Dyspnoea) || s.Shows(Symptom.Drooling) || s.Shows(Symptom.Trismus)
        || s.Shows(Symptom.MuffledVoice));

[Description("Mass effect on the airway")]
internal sealed class AirwayCompressed() : State<AirwayThreat, ImagingFinding>(f => f.Shows(FindingType.MassEffectOnAirway));

[Description("Myelopathy, limb weakness, cauda equina signs or sphincter disturbance"), Seed("S18", "S76")]
internal sealed class NeurologicalSign() : State<NeurologicalThreat, ClinicalFinding>(
    s => s.Shows(Symptom.MyelopathySigns) || s.Shows(Symptom.LimbWeakness) || s.Shows(Symptom.CaudaEquinaSigns)
        || s.Shows(Symptom.SphincterDisturbance));

[Description("Spinal cord compression on imaging"), Seed("S18", "S76")]
internal sealed class CordCompressed() : State<NeurologicalThreat, ImagingFinding>(f => f.Shows(FindingType.SpinalCordCompression));

[Description("Altered consciousness, seizure, petechial rash or focal deficit")]
internal sealed class CerebralSign() : State<CerebralThreat, ClinicalFinding>(
    s => s.Shows(Symptom.AlteredConsciousness) || s.Shows(Symptom.Seizure) || s.Shows(Symptom.PetechialRash)
        || s.Shows(Symptom.FocalNeurologicalDeficit));

[Description("Chills or rigors")]
internal sealed class Rigors() : State<SepsisSign, ClinicalFinding>(s => s.Shows(Symptom.Chills));

[Description("Temperature at or above 38.5 Cel")]
internal sealed class HighTemperature() : State<SepsisSign, LabResult>(l => l.Test == LabTest.Temperature && l.IsAtLeast(38.5m));

[Description("Temperature at or above 38.5 Cel earlier in the window")]
internal sealed class HighTemperatureEarlier() : State<SepsisSign, LabTrend>(c => c.Test == LabTest.Temperature && c.Peak >= 38.5m);

[Description("Positive blood culture")]
internal sealed class BacteraemiaNow() : State<SepsisSign, LabResult>(l => l.Test == LabTest.BloodCulture && l.IsPositive);

[Description("Horner sign or thunderclap headache")]
internal sealed class VascularPresentation() : State<VascularSign, ClinicalFinding>(
    s => s.Shows(Symptom.HornerSign) || s.Shows(Symptom.ThunderclapHeadache));

[Description("Neck pain with a focal neurological deficit")]
internal sealed class NeckPainWithFocalDeficit() : State<VascularSign, ClinicalFinding, ClinicalFinding>(
    pain => pain.Shows(Symptom.NeckPain),
    deficit => deficit.Shows(Symptom.FocalNeurologicalDeficit));

[Description("History of malignancy")]
internal sealed class TumourHistory() : State<TumourSign, HistoryItem>(h => h.Shows(History.MalignancyHistory));

[Description("Weight loss or failing general condition")]
internal sealed class TumourSymptom() : State<TumourSign, ClinicalFinding>(s => s.Shows(Symptom.WeightLoss));

[Description("Bone destruction, soft tissue mass or bulky calcified mass"), Seed("S36")]
internal sealed class TumourOnImaging() : State<TumourSign, ImagingFinding>(
    f => f.Shows(FindingType.BoneDestruction) || f.Shows(FindingType.SoftTissueMass) || f.Shows(FindingType.BulkyCalcifiedMass));
