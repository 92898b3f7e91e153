using Apatite.Model;
using Apatite.Rules.Judgements;

namespace Apatite.Rules.Rules.States;

[Description("An anticoagulant: a lumbar puncture must wait")]
internal sealed class PunctureBarredByAnticoagulant() : State<PunctureBarred, MedicationUse>(m => m.Shows(Medication.Anticoagulant));

[Description("Platelets below 50 x 10*9/L or an INR of 1.5 or more: a lumbar puncture must wait")]
internal sealed class PunctureBarredByClotting() : State<PunctureBarred, LabResult>(
    l => (l.Test == LabTest.Platelets && l.IsBelow(50m)) || (l.Test == LabTest.Inr && l.IsAtLeast(1.5m)));

[Description("Extensive purpura or shock: a lumbar puncture must wait")]
internal sealed class PunctureBarredByPurpuraOrShock() : State<PunctureBarred, ClinicalFinding>(
    s => s.Shows(Symptom.ExtensivePurpura) || s.Shows(Symptom.Shock));
