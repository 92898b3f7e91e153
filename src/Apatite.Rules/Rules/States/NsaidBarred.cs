using Apatite.Model;
using Apatite.Rules.Judgements;

namespace Apatite.Rules.Rules.States;

[Description("Hypersensitivity, ulcer, heart failure or pregnancy, whose month is not known: no NSAID")]
internal sealed class NsaidBarredByHistory() : State<NsaidBarred, HistoryItem>(
    h => h.Shows(History.NsaidHypersensitivity) || h.Shows(History.PepticUlcerDisease) || h.Shows(History.HeartFailure)
        || h.Shows(History.Pregnancy));

[Description("An eGFR below 30: no NSAID")]
internal sealed class NsaidBarredByKidney() : State<NsaidBarred, LabResult>(l => l.Test == LabTest.Egfr && l.IsBelow(30m));

[Description("An anticoagulant: no NSAID")]
internal sealed class NsaidBarredByAnticoagulant() : State<NsaidBarred, MedicationUse>(m => m.Shows(Medication.Anticoagulant));
