using Apatite.Model;
using Apatite.Rules;
using Hl7.Fhir.Model;

namespace Apatite.Reporting.Fhir;

/// <summary>Writes codes and sources.</summary>
internal static class OutputCode
{
    private const string DicomModalities = "http://dicom.nema.org/resources/ontology/DCM";

    /// <summary>A concept of the vocabulary: the own code first, then the preferred code of each terminology.</summary>
    public static CodeableConcept Concept(Concept concept, Language language) => new()
    {
        Coding =
        [
            new Coding(ApatiteCodeSystem.Url, concept.Id, ApatiteCodeSystem.Codes.GetValueOrDefault(concept.Id)),
            .. concept.Codings()
                // A modality of DICOM says how an image was made; it is no examination that can be asked for.
                .Where(coding => coding.System != ApatiteCodeSystem.Url && coding.System != DicomModalities)
                .Select(coding => new Coding(coding.System, coding.Code, coding.Display)),
        ],
        Text = concept.Display(language),
    };

    /// <summary>A code of one of the output's own systems; one that an extension added is in none of them and stands as text.</summary>
    public static CodeableConcept Own(string system, string code, string? text = null) => OutputCodeSystems.Holds(system, code)
        ? new() { Coding = [new Coding(system, code)], Text = text }
        : new() { Text = text ?? code };

    /// <summary>A code of the terminology that FHIR publishes.</summary>
    public static CodeableConcept Standard(string system, string code) => new($"http://terminology.hl7.org/CodeSystem/{system}", code);

    public static RelatedArtifact Source(Source source) => new()
    {
        Type = RelatedArtifact.RelatedArtifactType.Citation,
        CitationElement = new Markdown(source.Citation),
        Url = source.Url,
    };
}
