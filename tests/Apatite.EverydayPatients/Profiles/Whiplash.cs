using Apatite.EverydayPatients.Background;
using Apatite.EverydayPatients.Drawing;
using Apatite.Model;

namespace Apatite.EverydayPatients.Profiles;

/// <summary>Whiplash at the emergency department, of low risk by the Canadian rule or cleared by CT.</summary>
internal sealed class Whiplash : Profile
{
    public override string Name => "whiplash, low risk or clean CT";

    public override void Describe(Sketch patient)
    {
        patient.Is(new Whole(18, 64), "S Norris and Watt");
        patient.SeenIn(CareSetting.Emergency);
        patient.Lasts(Onset.Acute, new Whole(0, 3), "S Norris and Watt");
        patient.Has(History.RecentTrauma);
        patient.Has(Symptom.NeckPain);
        patient.MayHave(Symptom.LimitedNeckMovement, 0.29, "S Norris and Watt");
        patient.MayHave(Symptom.Headache, 0.50, "E");
        bool signs = patient.Draws.Happens(Symptom.RadicularSigns.Id, 0.16, "S Norris and Watt, neurological signs");
        if (signs)
        {
            patient.Has(Symptom.RadicularSigns);
        }

        PastHistory.Describe(patient);

        // Who has signs is not of low risk by the rule: of those all were scanned, of the others some.
        if (patient.Draws.Happens("scanned without need", 0.30, "E") || signs)
        {
            CleanNeckCt.Describe(patient);
        }
        else
        {
            patient.Has(Symptom.CcrLowRisk);
        }
    }
}
