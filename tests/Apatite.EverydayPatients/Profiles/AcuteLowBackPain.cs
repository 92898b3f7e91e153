using Apatite.EverydayPatients.Background;
using Apatite.EverydayPatients.Drawing;
using Apatite.Model;

namespace Apatite.EverydayPatients.Profiles;

/// <summary>Acute mechanical low back pain in general practice; more than four in five have some red flag (S Henschke 2009).</summary>
internal sealed class AcuteLowBackPain : Profile
{
    public override string Name => "acute low back pain, general practice";

    public override void Describe(Sketch patient)
    {
        patient.Is(new Normal(45, 15, 18, 90), "S Henschke 2009");
        patient.SeenIn(CareSetting.PrimaryCare);
        patient.Lasts(Onset.Acute, new Whole(1, 28), "S Henschke 2009");
        patient.Has(Symptom.LowBackPain);
        patient.MayHave(Symptom.NightPain, 0.25, "S Henschke 2009");
        patient.MayHave(Symptom.RadicularSigns, 0.20, "E");
        PastHistory.Describe(patient);
        if (patient.Draws.Happens("blood known", 0.10, "E"))
        {
            // Means of 1.1 to 5.9 mg/L and of 11.5 to 18.8 mm/h (S Korean J Pain 2010, Sturmer 2005, Nepal 2024): as in the well.
            patient.Measured(LabTest.Crp, Blood.WellCrp, "E, fitted to S");
            patient.Measured(LabTest.Esr, Blood.WellEsr(patient), "E, fitted to S");
        }
    }
}
