using Hl7.Fhir.Model;

namespace Apatite.Model.Fhir;

/// <summary>What the reader of one resource may look at besides the resource.</summary>
internal sealed record ReadingContext(PatientRecord Record, TimeWindows Windows, LocalCodes Codes)
{
    /// <summary>What a code means where it stands, local codes included.</summary>
    public ConceptChoice Choose(CodeableConcept? code, params ConceptKind[] kinds) => ConceptChoice.Of(code, Codes, kinds);
}
