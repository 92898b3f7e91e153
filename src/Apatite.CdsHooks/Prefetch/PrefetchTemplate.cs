namespace Apatite.CdsHooks.Prefetch;

/// <summary>A part of the record that the services read, within the queries that the specification recommends.</summary>
/// <param name="Key">The prefetch key.</param>
/// <param name="Query">The FHIR read or search.</param>
/// <param name="IsRequired">Whether nothing can be said without it.</param>
/// <param name="BearsOnMedicines">Whether a medicine must not be suggested while it is not known.</param>
internal sealed record PrefetchTemplate(string Key, string Query, bool IsRequired = false, bool BearsOnMedicines = false)
{
    public const string PatientToken = "{{context.patientId}}";

    public static PrefetchTemplate Patient { get; } = new("patient", $"Patient/{PatientToken}", IsRequired: true);

    public static IReadOnlyList<PrefetchTemplate> All { get; } =
    [
        Patient,
        new("observations", $"Observation?patient={PatientToken}&_sort=-date&_count=500", IsRequired: true, BearsOnMedicines: true),
        new("conditions", $"Condition?patient={PatientToken}&_count=200", IsRequired: true, BearsOnMedicines: true),
        new("medicationStatements", $"MedicationStatement?patient={PatientToken}&_count=200", BearsOnMedicines: true),
        new("medicationRequests", $"MedicationRequest?patient={PatientToken}&_count=200", BearsOnMedicines: true),
        new("medicationAdministrations", $"MedicationAdministration?patient={PatientToken}&_count=200"),
        new("allergies", $"AllergyIntolerance?patient={PatientToken}&_count=200", BearsOnMedicines: true),
        new("procedures", $"Procedure?patient={PatientToken}&_count=200"),
        new("imagingStudies", $"ImagingStudy?patient={PatientToken}&_count=100"),
        new("diagnosticReports", $"DiagnosticReport?patient={PatientToken}&_count=100"),
    ];

    /// <summary>The query for a patient, relative to the base address of a FHIR server.</summary>
    public string For(string patientId) => Query.Replace(PatientToken, Uri.EscapeDataString(patientId), StringComparison.Ordinal);
}
