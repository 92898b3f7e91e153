using Apatite.EverydayPatients.Background;
using Apatite.EverydayPatients.Drawing;
using Apatite.Model;

namespace Apatite.EverydayPatients.Profiles;

/// <summary>Back pain in a traveller who is well: no fever, chills, headache or vomiting.</summary>
internal sealed class TravellerWithBackPain : Profile
{
    public override string Name => "traveller with back pain, no fever";

    public override void Describe(Sketch patient)
    {
        patient.Is(new Normal(40, 14, 18, 80), "E");
        patient.SeenIn(CareSetting.PrimaryCare);
        patient.Lasts(Onset.Acute, new Whole(1, 28), "E");
        patient.Has(History.MalariaAreaTravel);
        patient.Has(Symptom.LowBackPain);
        patient.Denies(Symptom.Fever, Symptom.Chills, Symptom.Headache, Symptom.Vomiting);
        PastHistory.Describe(patient);
    }
}
