using Apatite.EverydayPatients.Background;
using Apatite.EverydayPatients.Drawing;
using Apatite.Model;

namespace Apatite.EverydayPatients.Profiles;

/// <summary>An old person with a neck that has been stiff for long, and calcium on the images that explains nothing.</summary>
internal sealed class ChronicSpondylosis : Profile
{
    public override string Name => "old person, chronic spondylosis, incidental calcium";

    public override void Describe(Sketch patient)
    {
        patient.Is(new Normal(76, 7, 65, 95), "E");
        patient.SeenIn(CareSetting.PrimaryCare);
        patient.Lasts(Onset.Chronic, new LogNormal(730, 2.5, 121, 7300), "E, more than 120 days");
        patient.Has(Symptom.NeckPain);
        patient.MayHave(Symptom.NeckStiffness, 0.40, "E 30 to 50 %");
        PastHistory.Describe(patient);
        patient.Record.Examination(Modality.Ct, ImagedRegion.Neck);
        if (patient.Draws.Happens("calcification of a disc", 0.80, "S, of cadavers"))
        {
            AnatomicalStructure part = patient.Draws.Happens("calcification in the annulus", 0.63, "S")
                ? AnatomicalStructure.AnnulusFibrosus : AnatomicalStructure.NucleusPulposus;
            string level = patient.Draws.Happens("disc C5-C6", 0.50, "E") ? "C5-C6" : "C6-C7";
            patient.Record.Imaging(FindingType.Calcification, Modality.Ct, part, level);
        }

        if (patient.Draws.Happens("calcification around the dens", 0.096, "Si, over 65"))
        {
            patient.Record.Imaging(FindingType.Calcification, Modality.Ct, AnatomicalStructure.PeriodontoidTissue, "C1-C2");
        }

        if (patient.Draws.Happens("blood known", 0.50, "E"))
        {
            patient.Measured(LabTest.Crp, new LogNormal(3, 2.6), "E");
            patient.Measured(LabTest.Esr, new LogNormal(18, 1.7), "E");
        }
    }
}
