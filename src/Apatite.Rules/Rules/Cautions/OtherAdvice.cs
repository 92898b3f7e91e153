using Apatite.Model;

namespace Apatite.Rules.Rules.Cautions;

[Description("A sedative is taken: a muscle relaxant adds sedation"), Seed("S39")]
internal sealed class SedativeWithMuscleRelaxant() : CautionOn<MedicationUse>(
    r => r.Code == RecommendationCode.Analgesics,
    CautionCode.SedativeWithMuscleRelaxant,
    m => m.Shows(Medication.Sedative));

[Description("Lumbar puncture on an anticoagulant")]
internal sealed class PunctureOnAnticoagulant() : PunctureCaution<MedicationUse>(
    CautionCode.PunctureWithAnticoagulant, m => m.Shows(Medication.Anticoagulant));

[Description("Lumbar puncture with an epidural collection")]
internal sealed class PunctureThroughCollection() : PunctureCaution<ImagingFinding>(
    CautionCode.PunctureThroughCollection, f => f.Shows(FindingType.EpiduralCollection));

[Description("Lumbar puncture with altered consciousness, a seizure or a focal deficit")]
internal sealed class PunctureAfterImaging() : PunctureCaution<ClinicalFinding>(
    CautionCode.PunctureAfterImaging,
    s => s.Shows(Symptom.AlteredConsciousness) || s.Shows(Symptom.Seizure) || s.Shows(Symptom.FocalNeurologicalDeficit));

[Description("Lumbar puncture with purpura or shock")]
internal sealed class PunctureInPurpuraOrShock() : PunctureCaution<ClinicalFinding>(
    CautionCode.PunctureInPurpuraOrShock,
    s => s.Shows(Symptom.ExtensivePurpura) || s.Shows(Symptom.PetechialRash) || s.Shows(Symptom.Shock));

[Description("Lumbar puncture with platelets below 50 x 10*9/L or an INR of 1.5 or more")]
internal sealed class PunctureWithPoorClotting() : PunctureCaution<LabResult>(
    CautionCode.PunctureWithPoorClotting,
    l => (l.Test == LabTest.Platelets && l.IsBelow(50m)) || (l.Test == LabTest.Inr && l.IsAtLeast(1.5m)));

[Description("CT in pregnancy")]
internal sealed class CtInPregnancy() : CautionOn<HistoryItem>(
    r => r.Code == RecommendationCode.CtNeck || r.Code == RecommendationCode.CtSpine || r.Code == RecommendationCode.TraumaCt
        || r.Code == RecommendationCode.ContrastImagingNeck,
    CautionCode.CtInPregnancy,
    h => h.Shows(History.Pregnancy));

[Description("Colchicine with an eGFR below 30")]
internal sealed class ColchicineWithLowEgfr() : CautionOn<LabResult>(
    r => r.Code == RecommendationCode.CrownedDensTreatment,
    CautionCode.ColchicineRenalFailure,
    l => l.Test == LabTest.Egfr && l.IsBelow(30m));

[Description("Colchicine in chronic kidney disease")]
internal sealed class ColchicineWithKidneyDisease() : CautionOn<HistoryItem>(
    r => r.Code == RecommendationCode.CrownedDensTreatment,
    CautionCode.ColchicineRenalFailure,
    h => h.Shows(History.ChronicKidneyDisease) || h.Shows(History.Dialysis));
