using Apatite.EverydayPatients.Background;
using Apatite.EverydayPatients.Drawing;
using Apatite.Model;

namespace Apatite.EverydayPatients.Profiles;

/// <summary>Girdle or lumbar pain in pregnancy, when white cells and ESR are high by nature.</summary>
internal sealed class PregnancyBackPain : Profile
{
    public override string Name => "back pain in pregnancy";

    public override void Describe(Sketch patient)
    {
        patient.Is(new Whole(19, 43), "E", Sex.Female);
        patient.SeenIn(CareSetting.PrimaryCare);
        patient.Lasts(Onset.Subacute, new Whole(7, 120), "E");
        patient.Has(History.Pregnancy);
        patient.Has(Symptom.LowBackPain);
        PastHistory.Describe(patient);
        if (patient.Draws.Happens("blood known", 0.30, "E"))
        {
            patient.Measured(LabTest.Crp, new LogNormal(4, 2), "E");
            patient.Measured(LabTest.Leukocytes, new Normal(9.5, 2, 4, 15), "E");
        }

        if (patient.Draws.Happens("esr known", 0.05, "E"))
        {
            patient.Measured(LabTest.Esr, new Whole(30, 60), "E");
        }
    }
}
