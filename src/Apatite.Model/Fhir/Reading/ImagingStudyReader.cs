using Hl7.Fhir.Model;

namespace Apatite.Model.Fhir;

/// <summary>Reads that images were made.</summary>
internal static class ImagingStudyReader
{
    public static void Read(ImagingStudy study, Reading reading, ReadingContext context)
    {
        string? reason = study.Status switch
        {
            ImagingStudy.ImagingStudyStatus.EnteredInError => Reasons.EnteredInError,
            ImagingStudy.ImagingStudyStatus.Cancelled => Reasons.Cancelled,
            ImagingStudy.ImagingStudyStatus.Registered => Reasons.NotDone,
            _ => null,
        };
        if (reason is not null)
        {
            reading.Ignore(reason);
            return;
        }

        if (!FhirMoment.TryRead(study.StartedElement, out FhirMoment? time))
        {
            reading.Reject("started", Reasons.InvalidDate);
            return;
        }

        IReadOnlyList<Modality> modalities = ModalityReader.Of(study);
        if (modalities.Count == 0)
        {
            reading.Reject("modality", Reasons.NoModality);
        }

        ImagedRegion region = ModalityReader.Region(
            study.Series.Select(series => series.BodySite).OfType<Coding>().Concat(study.ProcedureCode.SelectMany(code => code.Coding)));
        foreach (Modality modality in modalities)
        {
            reading.Use(new ImagingExamination(reading.Reference, modality, region), modality.Id, time, context.Windows.Imaging);
        }
    }
}
