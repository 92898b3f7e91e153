using Apatite.EverydayPatients.Background;
using Apatite.EverydayPatients.Drawing;
using Apatite.Model;

namespace Apatite.EverydayPatients.Profiles;

/// <summary>Chronic low back pain, and Modic 1 beside a degenerated disc on a routine MRI without contrast.</summary>
internal sealed class ChronicLowBackPainWithModic1 : Profile
{
    public override string Name => "chronic low back pain, Modic 1 on MRI";

    public override void Describe(Sketch patient)
    {
        patient.Is(new Normal(50, 12, 18, 85), "S Albert 2011");
        patient.SeenIn(CareSetting.Imaging);
        patient.Lasts(Onset.Chronic, new LogNormal(365, 2, 91, 3650), "S, more than 90 days; E, the law");
        patient.Has(Symptom.LowBackPain);
        if (patient.Draws.Happens("inflammatory rhythm", 0.33, "E"))
        {
            patient.Record.PainRhythm(PainRhythm.Inflammatory);
        }

        PastHistory.Describe(patient);
        LumbarMri mri = new(patient);
        mri.Shows(FindingType.Modic1Change);
        mri.Shows(FindingType.BoneMarrowOedema);
        mri.Shows(FindingType.DiscSpaceNarrowing);
        mri.MayShow(FindingType.MirrorBoneMarrowOedema, 0.50, "E");
        mri.MayShow(FindingType.EndplateErosion, 0.15, "E");
        mri.Excludes(FindingType.EndplateDestruction, 0.95, "S Schwarz-Nemec 2020, endplate irregular and intact");
        mri.Denies(FindingType.DiscHighT2Signal);
        mri.MayShow(FindingType.VacuumPhenomenon, 0.20, "E");
        mri.MayShow(FindingType.IntravertebralHerniation, 0.25, "S 22 % and 28.8 % of scanned back pain");
        mri.ShowsOrExcludes(FindingType.ParavertebralSoftTissueOedema, 0.08, "Si, paraspinal tissue clean in 92 %");
        if (patient.Draws.Happens("diffusion imaging done", 0.30, "E"))
        {
            mri.MayShow(FindingType.DwiClawSign, 0.72, "Si 38 of 53");
        }

        if (patient.Draws.Happens("blood known", 0.50, "E"))
        {
            patient.Measured(LabTest.Crp, new LogNormal(3.8, 1.85), "E, fitted to Si Rannou: mean 4.6, SD 3.1");
            patient.Measured(LabTest.Esr, new LogNormal(12, 1.8), "E");
        }
    }
}
