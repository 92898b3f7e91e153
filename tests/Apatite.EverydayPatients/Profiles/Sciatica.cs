using Apatite.EverydayPatients.Background;
using Apatite.EverydayPatients.Drawing;
using Apatite.Model;

namespace Apatite.EverydayPatients.Profiles;

/// <summary>Sciatica by a herniated disc with marrow oedema beside it, as 12 to 17 % of MRI show at the level (S Albert 2011): all have it here.</summary>
internal sealed class Sciatica : Profile
{
    public override string Name => "sciatica, herniation with marrow oedema";

    public override void Describe(Sketch patient)
    {
        patient.Is(new Normal(43, 11, 18, 85), "S Albert 2011");
        patient.SeenIn(CareSetting.Imaging);
        patient.Lasts(Onset.Acute, new Whole(7, 120), "S");
        patient.Has(Symptom.RadicularSigns);
        patient.MayHave(Symptom.LowBackPain, 0.80, "E");
        PastHistory.Describe(patient);
        LumbarMri mri = new(patient);
        mri.Shows(FindingType.DiscHerniation);
        mri.Shows(FindingType.BoneMarrowOedema);
        mri.MayShow(FindingType.NerveRootCompression, 0.70, "S, nerve contact");
        if (patient.Draws.Happens("blood known", 0.30, "E"))
        {
            // hsCRP 1.7 mg/L on average (S Joint Bone Spine 2000); of extrusions in hospital 17.2 (SD 48.2; S Malatya): a few above 50.
            patient.Measured(LabTest.Crp, new LogNormal(2.0, 3.0), "E, fitted to S");
        }
    }
}
