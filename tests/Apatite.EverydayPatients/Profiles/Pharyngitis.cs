using Apatite.EverydayPatients.Background;
using Apatite.EverydayPatients.Drawing;
using Apatite.Model;

namespace Apatite.EverydayPatients.Profiles;

/// <summary>Pharyngitis or tonsillitis in general practice; the neck moves freely.</summary>
internal sealed class Pharyngitis : Profile
{
    public override string Name => "pharyngitis or tonsillitis, general practice";

    public override void Describe(Sketch patient)
    {
        patient.Is(new Whole(5, 50), "S DESCARTE");
        patient.SeenIn(CareSetting.PrimaryCare);
        patient.Lasts(Onset.Acute, new Whole(1, 5), "S DESCARTE");
        patient.Has(Symptom.SoreThroat, Symptom.PharyngealErythema);
        patient.MayHave(Symptom.Odynophagia, 0.80, "E");
        patient.MayHave(Symptom.Fever, 0.55, "E");
        patient.MayHave(Symptom.CervicalLymphadenopathy, 0.60, "E");
        patient.MayHave(Symptom.TonsillarExudate, 0.30, "E");
        patient.MayHave(Symptom.Cough, 0.30, "E");
        patient.MayHave(Symptom.NeckPain, 0.12, "E, neck tender from nodes");
        patient.Denies(Symptom.LimitedNeckMovement);
        if (patient.AgeYears >= 18)
        {
            PastHistory.Describe(patient);
        }

        if (patient.Draws.Happens("blood known", 0.20, "E"))
        {
            // Means of 28 to 56 mg/L by germ (S Calvino and Llor): at or above 50 in 19 %, at or above 100 in 6 %.
            patient.Measured(LabTest.Crp, new LogNormal(20, 2.8), "E, fitted to S");
        }
    }
}
