using Apatite.EverydayPatients.Background;
using Apatite.EverydayPatients.Drawing;
using Apatite.Model;

namespace Apatite.EverydayPatients.Profiles;

/// <summary>Wry neck on waking, an adult at the practice or a child at the emergency department; postural, as 61 % of the children (S Starc).</summary>
internal sealed class WryNeck : Profile
{
    public override string Name => "wry neck, adult or child";

    public override void Describe(Sketch patient)
    {
        bool child = patient.Draws.Happens("child", 0.50, "E");
        patient.Is(child ? new Whole(2, 15) : new Normal(40, 15, 16, 80), "E");
        patient.SeenIn(child ? CareSetting.Emergency : CareSetting.PrimaryCare);
        patient.Lasts(Onset.Acute, new Whole(0, 5), "S Starc");
        patient.Has(Symptom.Torticollis);
        patient.MayHave(Symptom.NeckPain, 0.835, "S Raucci");
        patient.Denies(Symptom.Fever, Symptom.PharyngealErythema);
        if (!child)
        {
            PastHistory.Describe(patient);
        }
    }
}
