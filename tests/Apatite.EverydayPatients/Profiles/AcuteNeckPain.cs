using Apatite.EverydayPatients.Background;
using Apatite.EverydayPatients.Drawing;
using Apatite.Model;

namespace Apatite.EverydayPatients.Profiles;

/// <summary>Acute neck pain in general practice; no blood is taken and no image made.</summary>
internal sealed class AcuteNeckPain : Profile
{
    public override string Name => "acute neck pain, general practice";

    public override void Describe(Sketch patient)
    {
        patient.Is(new Normal(45, 14, 18, 90), "E");
        patient.SeenIn(CareSetting.PrimaryCare);
        patient.Lasts(Onset.Acute, new Whole(1, 21), "E");
        patient.Has(Symptom.NeckPain);
        patient.MayHave(Symptom.LimitedNeckMovement, 0.50, "E");
        patient.MayHave(Symptom.ParavertebralMuscleSpasm, 0.40, "E");
        patient.MayHave(Symptom.Headache, 0.30, "E");
        patient.MayHave(Symptom.RadicularSigns, 0.10, "E, arm pain");
        PastHistory.Describe(patient);
    }
}
