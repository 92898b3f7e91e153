using Apatite.EverydayPatients.Background;
using Apatite.EverydayPatients.Drawing;
using Apatite.Model;

namespace Apatite.EverydayPatients.Profiles;

/// <summary>A flu-like viral illness with aches; the neck bends freely.</summary>
internal sealed class ViralIllness : Profile
{
    public override string Name => "flu-like viral illness";

    public override void Describe(Sketch patient)
    {
        patient.Is(new Normal(40, 16, 18, 85), "E");
        patient.SeenIn(CareSetting.PrimaryCare);
        patient.Lasts(Onset.Acute, new Whole(1, 5), "E");
        patient.MayHave(Symptom.Fever, 0.70, "E, most of those who consult");
        patient.MayHave(Symptom.Cough, 0.85, "D");
        patient.MayHave(Symptom.Coryza, 0.60, "D");
        patient.MayHave(Symptom.Headache, 0.65, "D");
        patient.MayHave(Symptom.Chills, 0.60, "D 50 to 70 %");
        patient.MayHave(Symptom.SoreThroat, 0.50, "D");
        patient.MayHave(Symptom.NeckPain, 0.12, "E");
        patient.MayHave(Symptom.LowBackPain, 0.20, "E");
        patient.MayHave(Symptom.Photophobia, 0.06, "E");
        patient.Denies(Symptom.NeckStiffness);
        PastHistory.Describe(patient);
        if (patient.Draws.Happens("blood known", 0.15, "E"))
        {
            // Median 7 to 10 mg/L, mean 19 to 24, single values near 100 (S Melbye, Haran).
            patient.Measured(LabTest.Crp, new LogNormal(9, 3.4), "E, fitted to S");
            patient.Measured(LabTest.Leukocytes, new Normal(6.5, 2.0, 2, 15), "E");
        }
    }
}
