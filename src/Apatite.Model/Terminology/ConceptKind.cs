namespace Apatite.Model;

/// <summary>The kinds of concept that a resource can state.</summary>
internal enum ConceptKind
{
    /// <summary>Symptom or sign.</summary>
    Symptom,
    History,
    Lab,
    ImagingFinding,
    Structure,
    Modality,
    Diagnosis,
    Medication,

    /// <summary>Attributes and demographics, which are no statement of their own.</summary>
    Other,
}

/// <summary>From a concept id to its kind and its typed concept.</summary>
internal static class ConceptKinds
{
    public static ConceptKind Of(string id) => VocabularyTable.Find(id)?.Kind switch
    {
        "symptom" or "sign" => ConceptKind.Symptom,
        "history" => ConceptKind.History,
        "lab" => ConceptKind.Lab,
        "imaging-finding" => ConceptKind.ImagingFinding,
        "structure" => ConceptKind.Structure,
        "modality" => ConceptKind.Modality,
        "diagnosis" => ConceptKind.Diagnosis,
        "medication" => ConceptKind.Medication,
        _ => ConceptKind.Other,
    };

    public static Concept Create(string id) => Of(id) switch
    {
        ConceptKind.Symptom => new Symptom(id),
        ConceptKind.History => new History(id),
        ConceptKind.Lab => new LabTest(id),
        ConceptKind.ImagingFinding => new FindingType(id),
        ConceptKind.Structure => new AnatomicalStructure(id),
        ConceptKind.Modality => new Modality(id),
        ConceptKind.Diagnosis => new Diagnosis(id),
        ConceptKind.Medication => new Medication(id),
        _ => new Characteristic(id),
    };
}
