using System.Globalization;

namespace Apatite.Model.Fhir;

/// <summary>A fact in a line of codes and values, for those who look up what became of a resource.</summary>
internal static class FactSummary
{
    public static string Of(Fact fact) => string.Join(' ', Words(fact).Where(word => !string.IsNullOrEmpty(word)));

    private static IEnumerable<string?> Words(Fact fact) => fact switch
    {
        LabResult { Value: { } value } lab => [lab.Test.Id, Sign(lab.Comparator), Number(value), Unit(lab.Test)],
        LabResult lab => [lab.Test.Id, Lower(lab.Interpretation)],
        ClinicalFinding finding => [finding.Symptom.Id, Lower(finding.Presence)],
        HistoryItem item => [item.History.Id, Lower(item.Presence)],
        StatedDiagnosis stated => [stated.Diagnosis.Id, Lower(stated.Presence)],
        MedicationUse use => [use.Medication.Id, Lower(use.Presence)],
        ImagingFinding finding =>
        [
            finding.Finding.Id, Lower(finding.Presence), finding.Structure?.Id, finding.Levels?.ToString(), finding.Modality?.Id,
            finding.SizeMm is { } size ? Number(size) + " mm" : null,
        ],
        ImagingExamination examination => [examination.Modality.Id, examination.Region == ImagedRegion.NotStated ? null : Lower(examination.Region)],
        SymptomCourse course => ["course", course.Onset == Onset.NotStated ? null : Lower(course.Onset), course.DurationDays is { } days ? Number(days) + " d" : null],
        PainRhythmStatement rhythm => ["pain-rhythm", Lower(rhythm.Rhythm)],
        NsaidResponseStatement response => ["nsaid-response", Lower(response.Response)],
        EncounterFact encounter => ["encounter", encounter.Setting == EncounterSetting.NotStated ? null : Lower(encounter.Setting)],
        PatientFact patient => ["patient", patient.AgeYears is { } age ? Number(age) + " a" : null, Lower(patient.Sex)],
        _ => [],
    };

    private static string? Unit(LabTest test) => Units.Canonical(test.Id) is { } unit && !unit.StartsWith('{') ? unit : null;

    private static string Sign(Comparator comparator) => comparator switch
    {
        Comparator.LessThan => "<",
        Comparator.AtMost => "<=",
        Comparator.AtLeast => ">=",
        Comparator.GreaterThan => ">",
        _ => "",
    };

    private static string Number(decimal value) => value.ToString("0.#########", CultureInfo.InvariantCulture);

    private static string Lower<T>(T value)
        where T : struct, Enum => value.ToString().ToLowerInvariant();
}
