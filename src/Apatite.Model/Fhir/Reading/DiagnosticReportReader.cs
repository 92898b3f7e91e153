using Hl7.Fhir.Model;

namespace Apatite.Model.Fhir;

/// <summary>Reads a report of imaging as an examination that was done. What it found is in the Observations that it names.</summary>
internal static class DiagnosticReportReader
{
    public static void Read(DiagnosticReport report, Reading reading, ReadingContext context)
    {
        string? reason = report.Status switch
        {
            DiagnosticReport.DiagnosticReportStatus.EnteredInError => Reasons.EnteredInError,
            DiagnosticReport.DiagnosticReportStatus.Cancelled => Reasons.Cancelled,
            DiagnosticReport.DiagnosticReportStatus.Registered => Reasons.NotDone,
            _ => null,
        };
        if (reason is not null)
        {
            reading.Ignore(reason);
            return;
        }

        if (!FhirMoment.TryRead(report.Effective ?? report.IssuedElement, out FhirMoment? time))
        {
            reading.Reject("effective", Reasons.InvalidDate);
            return;
        }

        if (!IsImaging(report))
        {
            ConclusionReader.Read(report, null, time, reading, context);
            reading.Ignore(Reasons.Container, Explanation.PartsAreRead);
            return;
        }

        Modality[] modalities = [.. Modalities(report, reading, context).Distinct()];
        if (modalities.Length == 0)
        {
            reading.Reject("category", Reasons.NoModality);
        }

        ImagedRegion region = ModalityReader.Region(report.Code?.Coding ?? []);
        foreach (Modality modality in modalities)
        {
            reading.Use(new ImagingExamination(reading.Reference, modality, region), modality.Id, time, context.Windows.Imaging);
        }

        ConclusionReader.Read(report, modalities is [var only] ? only : null, time, reading, context);
    }

    private static bool IsImaging(DiagnosticReport report) =>
        report.ImagingStudy.Count > 0
        || ModalityReader.Of(report.Code) is not null
        || report.Category.Any(category => ModalityReader.Of(category) is not null
            || category.Coding.Any(coding => ImagingTerms.IsImagingSection(coding.System ?? "", coding.Code ?? "")));

    private static IEnumerable<Modality> Modalities(DiagnosticReport report, Reading reading, ReadingContext context) =>
    [
        .. report.Category.SelectMany(category => category.Coding)
            .Select(coding => ImagingTerms.ModalityOfSection(coding.System ?? "", coding.Code ?? "")).OfType<Modality>(),
        .. report.Category.Append(report.Code).Select(ModalityReader.Of).OfType<Modality>(),
        .. report.ImagingStudy.Select(reference => context.Record.Resolve(reference, reading.Input))
            .Where(input => input is { Problem: null })
            .Select(input => input!.Resource).OfType<ImagingStudy>()
            .SelectMany(ModalityReader.Of),
    ];
}
