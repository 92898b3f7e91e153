using static Apatite.Model.Tests.Fhir.Record;

namespace Apatite.Model.Tests.Fhir.Reading;

public sealed class ConditionReaderTests
{
    [Fact]
    public void The_kind_of_the_concept_says_what_a_Condition_is()
    {
        Assert.Equal(History.Hypertension, Read(Condition(CodeSystems.Icd10, "I10")).Only<HistoryItem>().History);
        Assert.Equal(Diagnosis.RetropharyngealAbscess, Read(Condition(CodeSystems.Icd10Cm, "J39.0")).Only<StatedDiagnosis>().Diagnosis);
        Assert.Equal(Symptom.NeckPain, Read(Condition(CodeSystems.Icd10, "M54.2")).Only<ClinicalFinding>().Symptom);
        Assert.Equal(Medication.Anticoagulant, Read(Condition(CodeSystems.Icd10Cm, "Z79.01")).Only<MedicationUse>().Medication);
    }

    [Theory]
    [InlineData(CodeSystems.Icd10, "S12.1", "active", "traumatic-prevertebral-injury")]
    [InlineData(CodeSystems.Icd10, "S12.1", "resolved", "cervical-fracture-history")]
    [InlineData(CodeSystems.Icd10, "S12.1", null, "cervical-fracture-history")]
    [InlineData(CodeSystems.Snomed, "125606003", "inactive", "cervical-fracture-history")]
    [InlineData(CodeSystems.Snomed, "71760005", "active", "occipital-neuralgia")]
    [InlineData(CodeSystems.Snomed, "71760005", null, "occipital-neuralgia-pattern")]
    [InlineData(CodeSystems.Icd10Cm, "M54.81", "active", "occipital-neuralgia")]
    [InlineData(CodeSystems.Snomed, "71286001", "active", "myelopathy-signs")]
    [InlineData(CodeSystems.Icd10, "G95.2", null, "myelopathy-signs")]
    [InlineData(CodeSystems.Icd10, "J02.9", "active", "pharyngitis-or-deep-neck-phlegmon")]
    [InlineData(CodeSystems.Icd10, "J02.9", "resolved", "recent-upper-respiratory-infection")]
    [InlineData(CodeSystems.Snomed, "405737000", null, "recent-upper-respiratory-infection")]
    [InlineData(CodeSystems.Snomed, "63627007", "active", "spinal-epidural-abscess")]
    [InlineData(CodeSystems.Snomed, "202771000", "active", "opll")]
    [InlineData(CodeSystems.Snomed, "90448008", null, "ossification")]
    public void An_ambiguous_code_is_told_apart_by_the_clinical_status_and_said(string system, string code, string? status, string expected)
    {
        UsedResource used = Assert.Single(Read(Condition(system, code, status is null ? "" : Status(status))).ReadReport.Used);
        Assert.Equal(expected, Assert.Single(used.ReadAs));
        Assert.Contains("ambiguous-code", string.Join(' ', used.Remarks), StringComparison.Ordinal);
    }

    [Fact]
    public void Fever_with_chills_is_fever_and_chills() => Assert.Equal(
        [Symptom.Chills, Symptom.Fever],
        Read(Condition(CodeSystems.Snomed, "274640006")).Facts.Cast<ClinicalFinding>().Select(finding => finding.Symptom).OrderBy(symptom => symptom.Id));

    [Fact]
    public void An_own_code_says_what_an_ambiguous_one_beside_it_means()
    {
        ClinicalCase read = Read($$"""
            {"resourceType":"Condition","id":"c","code":{"coding":[
              {"system":"{{CodeSystems.Icd10}}","code":"S12"},{"system":"{{ApatiteCodeSystem.Url}}","code":"cervical-fracture-history"}]} }
            """);
        Assert.Equal(History.CervicalFractureHistory, read.Only<HistoryItem>().History);
        Assert.Empty(read.ReadReport.Used[0].Remarks);
    }

    [Fact]
    public void A_symptom_s_onset_says_how_long_it_has_lasted()
    {
        ClinicalCase read = Read(Condition(CodeSystems.Icd10, "M54.2", Status("active") + """,  "onsetDateTime":"2024-01-05T12:00:00Z" """));
        Assert.Equal(new SymptomCourse("Condition/c", Onset.NotStated, 10), read.Only<SymptomCourse>());
    }

    [Fact]
    public void A_symptom_that_is_over_is_no_symptom() =>
        Assert.Equal("resolved", Read(Condition(CodeSystems.Icd10, "M54.2", Status("resolved"))).IgnoredFor());

    [Fact]
    public void A_statement_in_error_is_ignored() => Assert.Equal("entered-in-error", Read(Condition(
        CodeSystems.Icd10, "M54.2", $""" "verificationStatus":{Concept("http://terminology.hl7.org/CodeSystem/condition-ver-status", "entered-in-error")}""")).IgnoredFor());

    [Fact]
    public void Text_without_a_code_is_not_guessed_at() =>
        Assert.Equal("uncoded", Read("""{"resourceType":"Condition","code":{"text":"Neck pain"}}""").IgnoredFor());

    [Fact]
    public void A_code_that_means_more_than_any_concept_is_a_hint()
    {
        ClinicalCase read = Read(Condition(CodeSystems.Snomed, "161891005"));
        Assert.Equal("code-too-broad", read.IgnoredFor());
        LocalizedText detail = read.ReadReport.Ignored[0].Detail!;
        Assert.Equal("hints at Thoracic back pain, Low back pain", detail.In(Language.English));
        Assert.Equal("évoque «\u00a0Dorsalgie, Lombalgie\u00a0»", detail.In(Language.French));
    }

    [Fact]
    public void A_code_of_something_else_is_not_relevant() =>
        Assert.Equal("not-relevant", Read(Condition(CodeSystems.Icd10, "L70.0")).IgnoredFor());
}
