using Hl7.Fhir.Model;

namespace Apatite.Model.Fhir;

/// <summary>Writes concepts as codes: the own code first, then the preferred code of each terminology.</summary>
internal static class CodeWriter
{
    /// <summary>A vocabulary concept with all its preferred codes.</summary>
    /// <param name="concept">The concept.</param>
    /// <param name="withMedicines">Whether codes of medicines fit the place.</param>
    public static CodeableConcept Concept(Concept concept, bool withMedicines = false) => new()
    {
        Coding =
        [
            Own(concept.Id),
            .. Terminology.Preferred(concept.Id)
                .Where(entry => entry.System != ApatiteCodeSystem.Url && (withMedicines || entry.System != CodeSystems.Atc))
                .Select(entry => new Coding(entry.System, entry.Code, entry.Display)),
        ],
    };

    /// <summary>An own code.</summary>
    public static CodeableConcept OwnConcept(string code) => new() { Coding = [Own(code)] };

    /// <summary>A level of the spine.</summary>
    public static CodeableConcept Level(SpinalLevel level) => new()
    {
        Coding = [Own(level.Id), new Coding(CodeSystems.Snomed, level.SnomedCode)],
    };

    /// <summary>The DICOM coding of a modality, for elements that hold one coding only.</summary>
    public static Coding Dicom(Modality modality) => Terminology.Preferred(modality.Id)
        .Where(entry => entry.System == CodeSystems.Dicom)
        .Select(entry => new Coding(entry.System, entry.Code, entry.Display))
        .First();

    /// <summary>Present or absent.</summary>
    public static CodeableConcept Presence(Presence presence) => presence == Apatite.Model.Presence.Present
        ? new() { Coding = [Own(ApatiteCodeSystem.Present), new Coding(CodeSystems.Snomed, "52101004", "Present")] }
        : new() { Coding = [Own(ApatiteCodeSystem.Absent), new Coding(CodeSystems.Snomed, "2667000", "Absent")] };

    /// <summary>One code of another system.</summary>
    public static CodeableConcept Code(string system, string code) => new() { Coding = [new Coding(system, code)] };

    private static Coding Own(string code) => new(ApatiteCodeSystem.Url, code, ApatiteCodeSystem.Codes[code]);
}
