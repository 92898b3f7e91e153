using Apatite.Model;

namespace Apatite.EverydayPatients.Background;

/// <summary>A CT of the neck after an injury that found nothing.</summary>
internal static class CleanNeckCt
{
    public static void Describe(Sketch patient)
    {
        patient.Record.Examination(Modality.Ct, ImagedRegion.Neck);
        foreach (FindingType finding in (FindingType[])[FindingType.FractureLine, FindingType.PrevertebralSoftTissueThickening])
        {
            patient.Record.Imaging(finding, Modality.Ct, detail: fact => fact with { Presence = Presence.Absent });
        }
    }
}
