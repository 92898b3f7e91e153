using Apatite.EverydayPatients.Background;
using Apatite.EverydayPatients.Drawing;
using Apatite.Model;

namespace Apatite.EverydayPatients.Profiles;

/// <summary>A fall after 65: the neck does not hurt, is not tender and moves freely. CT would show something in 0.15 to 0.30 % (S).</summary>
internal sealed class FallWithoutNeckSign : Profile
{
    public override string Name => "fall over 65 without neck sign";

    public override void Describe(Sketch patient)
    {
        patient.Is(new Normal(80, 8, 65, 100), "E");
        patient.SeenIn(CareSetting.Emergency);
        patient.Lasts(Onset.Acute, new Whole(0, 1), "E");
        patient.Has(History.RecentTrauma);
        patient.Denies(Symptom.NeckPain, Symptom.MidlineCervicalTenderness, Symptom.LimitedNeckMovement, Symptom.FocalNeurologicalDeficit);
        PastHistory.Describe(patient);
        if (patient.Draws.Happens("scanned", 0.30, "E"))
        {
            CleanNeckCt.Describe(patient);
        }
    }
}
