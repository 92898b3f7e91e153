using Hl7.Fhir.Model;

namespace Apatite.Model.Fhir;

/// <summary>The profiles of what images show.</summary>
internal static class ImagingProfiles
{
    private const string Concept = "CodeableConcept";

    public static IEnumerable<StructureDefinition> All() => [Finding(), Deposit()];

    private static StructureDefinition Finding() => new Differential("Observation")
        .Category(CodeSystems.ObservationCategory, "imaging")
        .Element("code", "What the image shows or was read without", values: ConceptSets.FindingType)
        .Element("subject", "The one patient of the Bundle", min: 1, targets: [Differential.FhirType("Patient")])
        .Element("effective[x]", "When the image was made; decides whether the finding is recent enough to count", types: ["dateTime", "Period"])
        .Element("value[x]", "Present or absent; present when neither value nor dataAbsentReason is stated",
            types: ["boolean", Concept], values: ConceptSets.Presence)
        .Element("dataAbsentReason", "Looked for and not known: not the same as absent")
        .Element("bodySite", "The structure in which the finding lies", values: ConceptSets.Structure, strength: BindingStrength.Extensible)
        .Element("derivedFrom", "The ImagingStudy, whose modality counts when no component names one")
        .Sliced("component", "code")
        .Component(ComponentCode.Modality, "How the image was made", [Concept], ConceptSets.Modality)
        .Component(ComponentCode.Structure, "The structure, where there is no bodySite", [Concept], ConceptSets.Structure)
        .Component(ComponentCode.Level, "The one level at which the finding lies", [Concept], ConceptSets.Level)
        .Component(ComponentCode.LevelFrom, "The upper end of a stretch of levels", [Concept], ConceptSets.Level)
        .Component(ComponentCode.LevelTo, "The lower end of a stretch of levels", [Concept], ConceptSets.Level)
        .Attribute(ComponentCode.Texture, "The texture of a calcification")
        .Attribute(ComponentCode.Shape, "The shape of a calcification, a collection or a rim")
        .Attribute(ComponentCode.Density, "The density of a calcification")
        .Attribute(ComponentCode.Margins, "The margins of a calcification")
        .Attribute(ComponentCode.Distribution, "How a calcification is spread over its structure")
        .Attribute(ComponentCode.IntervalChange, "The change against earlier imaging")
        .Component(ComponentCode.Size, "The size or thickness: a length in UCUM", ["Quantity"],
            pattern: new Quantity { System = CodeSystems.Ucum })
        .Component(ComponentCode.ContrastGiven, "Whether contrast medium was given", ["boolean", Concept],
            ConceptSets.OfAttribute(ComponentCode.ContrastGiven))
        .Profile(
            "apatite-imaging-finding",
            "Imaging finding",
            "One finding of the radiologist at one place: what, where, how it was seen and how it looks. "
            + "A finding at two separate places is two Observations.");

    private static StructureDefinition Deposit() => new Differential("Observation")
        .Element("code", "A calcification or ossification, or a finding that shows one", values: ConceptSets.DepositType)
        .Profile(
            "apatite-calcific-deposit",
            "Calcific deposit",
            "An imaging finding that shows a deposit of the spine or of the muscles in front of it. Texture, shape, margins, distribution and "
            + "interval change tell the crystal and its phase.",
            ApatiteProfiles.ImagingFinding);
}
