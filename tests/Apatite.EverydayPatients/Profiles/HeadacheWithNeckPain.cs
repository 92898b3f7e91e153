using Apatite.EverydayPatients.Background;
using Apatite.EverydayPatients.Drawing;
using Apatite.Model;

namespace Apatite.EverydayPatients.Profiles;

/// <summary>Migraine, tension or occipital headache, with neck pain in most; no fever, the neck bends freely, no focal sign.</summary>
internal sealed class HeadacheWithNeckPain : Profile
{
    public override string Name => "migraine, tension or occipital headache with neck pain";

    public override void Describe(Sketch patient)
    {
        patient.Is(new Whole(18, 65), "E");
        patient.SeenIn(CareSetting.PrimaryCare);
        patient.Lasts(Onset.Acute, new Whole(0, 3), "E, an attack");
        patient.Has(Symptom.Headache);
        patient.MayHave(Symptom.NeckPain, 0.70, "E");
        patient.MayHave(Symptom.Photophobia, 0.65, "E 50 to 80 %");
        patient.MayHave(Symptom.Vomiting, 0.20, "E");
        patient.MayHave(Symptom.OccipitalNeuralgiaPattern, 0.10, "E");
        patient.Denies(Symptom.Fever, Symptom.NeckStiffness, Symptom.FocalNeurologicalDeficit);
        PastHistory.Describe(patient);
    }
}
