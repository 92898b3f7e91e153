namespace Apatite.Model;

/// <summary>The addresses of the code systems that FHIR names.</summary>
internal static class CodeSystems
{
    public const string Snomed = "http://snomed.info/sct";
    public const string Loinc = "http://loinc.org";
    public const string RadLex = "http://radlex.org";
    public const string Icd10 = "http://hl7.org/fhir/sid/icd-10";
    public const string Icd10Cm = "http://hl7.org/fhir/sid/icd-10-cm";
    public const string Atc = "http://www.whocc.no/atc";
    public const string Dicom = "http://dicom.nema.org/resources/ontology/DCM";
    public const string Ucum = "http://unitsofmeasure.org";
    public const string ObservationCategory = "http://terminology.hl7.org/CodeSystem/observation-category";
    public const string ObservationInterpretation = "http://terminology.hl7.org/CodeSystem/v3-ObservationInterpretation";
    public const string ActCode = "http://terminology.hl7.org/CodeSystem/v3-ActCode";
    public const string NullFlavor = "http://terminology.hl7.org/CodeSystem/v3-NullFlavor";
    public const string ConditionClinical = "http://terminology.hl7.org/CodeSystem/condition-clinical";
    public const string ConditionVerification = "http://terminology.hl7.org/CodeSystem/condition-ver-status";
    public const string ConditionCategory = "http://terminology.hl7.org/CodeSystem/condition-category";

    /// <summary>Classifications: their codes mean everything below them, so a code is matched by its prefix.</summary>
    public static bool IsHierarchical(string system) => system is Icd10 or Icd10Cm or Atc;

    /// <summary>
    /// One address for one system: senders write RadLex with and without www, ICD-10-CM with its OID, and so on.
    /// </summary>
    public static string Canonical(string system) => system switch
    {
        "http://www.radlex.org" or "http://radlex.org/" or "http://www.radlex.org/" or "https://radlex.org" or "urn:oid:2.16.840.1.113883.6.256" => RadLex,
        "urn:oid:2.16.840.1.113883.6.96" => Snomed,
        "urn:oid:2.16.840.1.113883.6.1" => Loinc,
        "urn:oid:2.16.840.1.113883.6.3" => Icd10,
        "urn:oid:2.16.840.1.113883.6.90" => Icd10Cm,
        "urn:oid:2.16.840.1.113883.6.73" => Atc,
        "urn:oid:1.2.840.10008.2.16.4" => Dicom,
        _ => system,
    };
}
