namespace Apatite.Model.Fhir;

/// <summary>The notices that the owners of terminologies ask for wherever their codes stand; the words are those of the file NOTICE.</summary>
internal static class CopyrightNotices
{
    private const string Icd =
        "ICD-10 is copyright the World Health Organization; ICD-10-CM is published by the U.S. National Center for Health Statistics.";

    private const string Preamble =
        "Codes of other terminologies are named so that data which carry them can be read; "
        + "nothing here grants a right to the terminologies themselves.";

    private static readonly (string System, string Notice)[] BySystem =
    [
        (CodeSystems.Snomed,
            "SNOMED CT(R) was originally created by the College of American Pathologists and is a registered trademark of SNOMED International. "
            + "Using SNOMED CT in a member country or elsewhere needs a licence from SNOMED International or its national release centre."),
        (CodeSystems.Loinc,
            "This material contains content from LOINC (http://loinc.org). LOINC is copyright Regenstrief Institute, Inc. and the Logical "
            + "Observation Identifiers Names and Codes (LOINC) Committee and is available at no cost under the license at "
            + "http://loinc.org/license. LOINC(R) is a registered United States trademark of Regenstrief Institute, Inc."),
        (CodeSystems.RadLex, "RadLex(R) is copyright and a trademark of the Radiological Society of North America; see its licence terms."),
        (CodeSystems.Icd10, Icd),
        (CodeSystems.Icd10Cm, Icd),
        (CodeSystems.Atc, "ATC is maintained by the WHO Collaborating Centre for Drug Statistics Methodology, which owns its copyright."),
        (CodeSystems.Dicom,
            "DICOM is a registered trademark of the National Electrical Manufacturers Association for its standards publications."),
    ];

    /// <summary>The notices for the code systems that a resource names; null when it names none that asks for one.</summary>
    public static string? For(IEnumerable<string> systems)
    {
        string[] notices = [.. BySystem.Where(row => systems.Contains(row.System)).Select(row => row.Notice).Distinct()];
        return notices.Length == 0 ? null : string.Join("\n\n", [Preamble, .. notices]);
    }
}
