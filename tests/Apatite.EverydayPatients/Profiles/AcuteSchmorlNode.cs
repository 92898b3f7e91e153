using Apatite.EverydayPatients.Background;
using Apatite.EverydayPatients.Drawing;
using Apatite.Model;

namespace Apatite.EverydayPatients.Profiles;

/// <summary>An acute Schmorl node: oedema around it in one vertebra, the disc not bright, nothing beside the spine.</summary>
internal sealed class AcuteSchmorlNode : Profile
{
    public override string Name => "acute Schmorl node";

    public override void Describe(Sketch patient)
    {
        patient.Is(new Normal(50, 16, 18, 90), "E, any adult");
        patient.SeenIn(CareSetting.Imaging);
        patient.Lasts(Onset.Acute, new Whole(5, 60), "E");
        patient.Has(Symptom.LowBackPain);
        PastHistory.Describe(patient);
        LumbarMri mri = new(patient);
        mri.ShowsInVertebra(FindingType.IntravertebralHerniation);
        mri.ShowsInVertebra(FindingType.BoneMarrowOedema);
        mri.Denies(FindingType.DiscHighT2Signal);
        mri.Denies(FindingType.ParavertebralSoftTissueOedema);
        if (patient.Draws.Happens("blood known", 0.50, "E"))
        {
            patient.Measured(LabTest.Crp, new LogNormal(1.8, 2.6, 0, 20), "E, as in acute low back pain, up to 20");
        }
    }
}
