using System.Text.RegularExpressions;
using Apatite.Model.Fhir;

namespace Apatite.Model.Tests.Fhir;

/// <summary>
/// Records as systems in use send them, each cut down to what was once lost or read wrongly (<c>tests/records</c>): what must come of it.
/// </summary>
public sealed partial class RecordsAsSentTests
{
    private static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "records");

    [Theory]
    [InlineData("01-icd10-gm", "ClinicalFinding neck-pain Present")]
    [InlineData("02-icd-certainty-excluded", "HistoryItem recent-bacteraemia Absent")]
    [InlineData("04-verification-second-coding", "ClinicalFinding fever Absent")]
    [InlineData("08-culture-organism-coded", "LabResult blood-culture Positive")]
    [InlineData("09-culture-abnormal", "LabResult blood-culture Positive")]
    [InlineData("10-culture-member", "LabResult blood-culture Positive")]
    [InlineData("12-nested-bundles", "ClinicalFinding neck-pain Present", "LabResult crp 45")]
    [InlineData("13-outcome-in-searchset", "LabResult crp 45")]
    [InlineData("18-empty-string", "LabResult crp 45")]
    [InlineData("20-datetime-no-zone", "LabResult crp 45")]
    [InlineData("21-egfr-ml-min", "LabResult egfr 38")]
    [InlineData("22-ucum-annotation", "LabResult crp 45")]
    [InlineData("24-rxnorm", "MedicationUse nsaid Present")]
    [InlineData("25-allergy-ibuprofen", "HistoryItem nsaid-hypersensitivity Present")]
    [InlineData("26-snomed-descendants", "HistoryItem hypertension Present")]
    [InlineData("27-encounter-reason", "CareSettingFact Emergency", "ClinicalFinding neck-pain Present", "EncounterFact Emergency")]
    [InlineData("29-radiology-loinc", "ImagingExamination ct Other")]
    [InlineData("30-system-variants", "LabResult crp 45")]
    [InlineData("32-value-string", "LabResult crp LessThan 5")]
    [InlineData("33-medication-ingredient", "MedicationUse nsaid Present")]
    public void What_was_lost_or_read_wrongly_is_read(string name, params string[] expected) =>
        Assert.Equal(expected, Read(name).Facts.Where(fact => fact is not PatientFact).Select(Short).Order(StringComparer.Ordinal));

    [Theory]
    [InlineData("05-entered-in-error-second-coding", "Condition/c6", "entered-in-error")]
    [InlineData("06-resolved-second-coding", "Condition/c143", "resolved")]
    [InlineData("13-outcome-in-searchset", "Bundle.entry[2]", "partial-input")]
    [InlineData("15-history-versions", "Observation/x", "superseded", "entered-in-error")]
    public void What_must_not_count_does_not(string name, string reference, params string[] reasons) =>
        Assert.Equal(reasons, Read(name).ReadReport.Ignored.Where(resource => resource.Reference == reference).Select(resource => resource.Reason));

    [Fact]
    public void A_withdrawn_version_leaves_no_fact() =>
        Assert.Empty(Read("15-history-versions").Facts.OfType<LabResult>());

    [Fact]
    public void One_id_on_two_servers_is_two_patients() =>
        Assert.Equal(CaseFormatReasons.SeveralPatients, Assert.Throws<CaseFormatException>(() => Read("17-two-servers")).Reason);

    [Fact]
    public void A_defect_that_costs_nothing_is_said_in_words() =>
        Assert.Contains(
            Read("18-empty-string").ReadReport.Used.Single(used => used.Reference == "Observation/o8").Remarks,
            remark => remark.In(Language.English).Contains("code.text is not read and has a defect", StringComparison.Ordinal));

    [Fact]
    public void A_record_that_a_server_calls_incomplete_allows_no_medicine() =>
        Assert.False(Read("13-outcome-in-searchset").ReadReport.AllowsMedicines);

    /// <summary>A patient as a German hospital sends it says the same as in the spellings of the contract.</summary>
    [Fact]
    public void A_patient_in_German_spelling_is_the_same_patient() =>
        Assert.Equal(Clinical(Read("00-reference")), Clinical(Read("35-demo-german")));

    private static string[] Clinical(ClinicalCase read) => [.. read.Facts.Select(Short).Order(StringComparer.Ordinal)];

    private static ClinicalCase Read(string name) => new CaseReader().Read(File.ReadAllBytes(Path.Combine(Folder, name + ".json")));

    private static string Short(Fact fact) => Spaces().Replace(
        fact switch
        {
            LabResult { Value: { } value } lab => $"LabResult {lab.Test.Id} {(lab.Comparator == Comparator.Exactly ? "" : lab.Comparator)} {value:0.###}",
            LabResult lab => $"LabResult {lab.Test.Id} {lab.Interpretation}",
            ClinicalFinding finding => $"ClinicalFinding {finding.Symptom.Id} {finding.Presence}",
            HistoryItem item => $"HistoryItem {item.History.Id} {item.Presence}",
            StatedDiagnosis stated => $"StatedDiagnosis {stated.Diagnosis.Id} {stated.Presence}",
            MedicationUse use => $"MedicationUse {use.Medication.Id} {use.Presence}",
            ImagingExamination examination => $"ImagingExamination {examination.Modality.Id} {examination.Region}",
            ImagingFinding finding => $"ImagingFinding {finding.Finding.Id} {finding.Presence} {finding.Structure?.Id} {finding.Levels}",
            CareSettingFact setting => $"CareSettingFact {setting.Setting}",
            EncounterFact encounter => $"EncounterFact {encounter.Setting}",
            _ => fact.GetType().Name,
        },
        " ").Trim();

    [GeneratedRegex(" +")]
    private static partial Regex Spaces();
}
