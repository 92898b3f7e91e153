using Hl7.Fhir.Model;

namespace Apatite.Model.Fhir;

/// <summary>Reads how images were made and of which part of the body.</summary>
internal static class ModalityReader
{
    /// <summary>The modality that a code names.</summary>
    public static Modality? Of(CodeableConcept? code) => ConceptChoice.Of(code, LocalCodes.None, ConceptKind.Modality).First as Modality
        ?? code?.Coding.Select(coding => ImagingTerms.ModalityOfProcedure(coding.System, coding.Code)).FirstOrDefault(modality => modality is not null);

    /// <summary>The modality that a coding names. Archives write the codes of DICOM without their system.</summary>
    public static Modality? Of(Coding? coding) => coding is null ? null
        : Of(new CodeableConcept { Coding = [string.IsNullOrEmpty(coding.System) ? new Coding(CodeSystems.Dicom, coding.Code) : coding] });

    /// <summary>The modalities of a study, from the study itself and its series.</summary>
    public static IReadOnlyList<Modality> Of(ImagingStudy study) =>
    [
        .. study.Modality.Concat(study.Series.Select(series => series.Modality))
            .Select(Of).OfType<Modality>()
            .Concat(study.ProcedureCode.Select(Of).OfType<Modality>())
            .Distinct(),
    ];

    /// <summary>The one modality of the studies that an Observation was derived from or is part of.</summary>
    public static Modality? OfStudies(IEnumerable<ResourceReference> references, Reading reading, ReadingContext context)
    {
        List<Modality> modalities = [];
        foreach (ResourceReference reference in references)
        {
            switch (context.Record.Resolve(reference, reading.Input))
            {
                case { Resource: ImagingStudy study, Problem: null }:
                    modalities.AddRange(Of(study));
                    break;
                case null when reference.Reference?.Contains("ImagingStudy", StringComparison.Ordinal) == true:
                    reading.Remark(Explanation.StudyMissing);
                    break;
            }
        }

        Modality[] distinct = [.. modalities.Distinct()];
        if (distinct.Length > 1)
        {
            reading.Remark(Explanation.SeveralModalities);
        }

        return distinct.Length == 1 ? distinct[0] : null;
    }

    /// <summary>The region that codes name; not stated when they name none or several.</summary>
    public static ImagedRegion Region(IEnumerable<Coding> codings)
    {
        ImagedRegion[] regions =
        [
            .. codings.Select(coding => coding.System is { } system && coding.Code is { } code ? ImagingTerms.Region(system, code) : null)
                .OfType<ImagedRegion>()
                .Distinct(),
        ];
        return regions.Length == 1 ? regions[0] : ImagedRegion.NotStated;
    }
}
