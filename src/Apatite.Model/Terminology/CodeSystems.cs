using System.Collections.Frozen;
using System.Text.RegularExpressions;
using Apatite.Tables;

namespace Apatite.Model;

/// <summary>
/// The code systems and the addresses that senders give them: a system has its FHIR address, OIDs and national editions, and each
/// of them comes with http or https, www, a slash at the end, a version or an edition behind it.
/// </summary>
internal static partial class CodeSystems
{
    public const string Snomed = "http://snomed.info/sct";
    public const string Loinc = "http://loinc.org";
    public const string RadLex = "http://radlex.org";
    public const string Icd10 = "http://hl7.org/fhir/sid/icd-10";
    public const string Icd10Cm = "http://hl7.org/fhir/sid/icd-10-cm";
    public const string Icd9Cm = "http://hl7.org/fhir/sid/icd-9-cm";
    public const string Icd11 = "http://id.who.int/icd/release/11/mms";
    public const string Atc = "http://www.whocc.no/atc";
    public const string RxNorm = "http://www.nlm.nih.gov/research/umls/rxnorm";
    public const string Unii = "http://fdasis.nlm.nih.gov";
    public const string Dicom = "http://dicom.nema.org/resources/ontology/DCM";
    public const string Ucum = "http://unitsofmeasure.org";
    public const string ObservationCategory = "http://terminology.hl7.org/CodeSystem/observation-category";
    public const string ObservationInterpretation = "http://terminology.hl7.org/CodeSystem/v3-ObservationInterpretation";
    public const string ActCode = "http://terminology.hl7.org/CodeSystem/v3-ActCode";
    public const string NullFlavor = "http://terminology.hl7.org/CodeSystem/v3-NullFlavor";
    public const string DataAbsent = "http://terminology.hl7.org/CodeSystem/data-absent-reason";
    public const string ConditionClinical = "http://terminology.hl7.org/CodeSystem/condition-clinical";
    public const string ConditionVerification = "http://terminology.hl7.org/CodeSystem/condition-ver-status";
    public const string AllergyClinical = "http://terminology.hl7.org/CodeSystem/allergyintolerance-clinical";
    public const string AllergyVerification = "http://terminology.hl7.org/CodeSystem/allergyintolerance-verification";
    public const string ConditionCategory = "http://terminology.hl7.org/CodeSystem/condition-category";

    private static readonly FrozenDictionary<string, (string System, IcdDialect Dialect)> Addresses = EmbeddedTable
        .Read(typeof(CodeSystems).Assembly, "code-systems.tsv")
        .Select(row => (Address: Plain(row["address"]), row["system"], Dialect: row["dialect"] switch
        {
            "gm" => IcdDialect.German,
            "letters" => IcdDialect.Letters,
            _ => IcdDialect.None,
        }))
        .DistinctBy(row => row.Address)
        .ToFrozenDictionary(row => row.Address, row => (row.Item2, row.Dialect), StringComparer.Ordinal);

    // What nearly every coding says, so that nothing has to be taken apart for it.
    private static readonly FrozenSet<string> Usual = Addresses.Values.Select(entry => entry.System).ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Classifications: their codes mean everything below them, so a code is matched by its prefix.</summary>
    public static bool IsHierarchical(string system) => system is Icd10 or Icd10Cm or Icd9Cm or Atc;

    /// <summary>Whether the codes are those of a revision of ICD with its shape of a letter and two digits.</summary>
    public static bool IsIcd10(string system) => system is Icd10 or Icd10Cm;

    /// <summary>One address for one system; an address that is not in the table stays as it stands.</summary>
    public static string Canonical(string system) =>
        Usual.Contains(system) || Find(system) is not { } entry ? system : entry.System;

    /// <summary>How the edition of ICD-10 that an address names writes its codes.</summary>
    public static IcdDialect DialectOf(string system) => Find(system)?.Dialect ?? IcdDialect.None;

    private static (string System, IcdDialect Dialect)? Find(string system)
    {
        string plain = Plain(system);
        return Addresses.TryGetValue(plain, out (string System, IcdDialect Dialect) entry)
            || Addresses.TryGetValue(Edition().Replace(plain, ""), out entry)
            || (plain.StartsWith("snomed.info/sct/", StringComparison.Ordinal) && Addresses.TryGetValue("snomed.info/sct", out entry))
            ? entry
            : null;
    }

    // The scheme, www, case and the slash at the end tell no two systems apart; the version behind the bar is none of the address. An
    // OID is one with and without its scheme.
    private static string Plain(string address)
    {
        int version = address.IndexOf('|', StringComparison.Ordinal);
        string text = (version < 0 ? address : address[..version]).Trim().TrimEnd('/', '#').ToLowerInvariant();
        text = text.StartsWith("https://", StringComparison.Ordinal) ? text[8..] : text.StartsWith("http://", StringComparison.Ordinal) ? text[7..] : text;
        text = text.StartsWith("www.", StringComparison.Ordinal) ? text[4..] : text;
        return OidAlone().IsMatch(text) ? "urn:oid:" + text : text;
    }

    [GeneratedRegex(@"^[0-2](\.(0|[1-9][0-9]*)){4,}$")]
    private static partial Regex OidAlone();

    // Editions are named by their year: …/icd-10-bmsgpk-2025, 1.2.246.537.6.1.1999, …/icd-10-gm/2024.
    [GeneratedRegex("[-./](19|20)[0-9]{2}(-[0-9]{2})?$")]
    private static partial Regex Edition();
}

/// <summary>How an edition of ICD-10 goes beyond the shape of WHO's codes.</summary>
internal enum IcdDialect
{
    /// <summary>As WHO writes them.</summary>
    None,

    /// <summary>The certainty of a diagnosis follows as a letter: A, V, Z or G.</summary>
    German,

    /// <summary>A letter at the end is a subdivision.</summary>
    Letters,
}
