using System.Globalization;
using Apatite.Model;
using Apatite.Rules;
using Hl7.Fhir.Model;

namespace Apatite.Reporting.Tests.Fhir;

/// <summary>What a server has to be able to rely on.</summary>
public class TransactionTests
{
    public static TheoryData<string, Language> Samples()
    {
        TheoryData<string, Language> samples = [];
        foreach (string name in Cases.Names)
        {
            samples.Add(name, Language.English);
            samples.Add(name, Language.French);
        }

        return samples;
    }

    [Theory]
    [MemberData(nameof(Samples))]
    public void Sample_Written_IsATransactionOfPuts(string name, Language language)
    {
        Bundle bundle = WrittenBundle.Of(Cases.Sample(name), language).Bundle;

        Assert.Equal(Bundle.BundleType.Transaction, bundle.Type);
        Assert.All(bundle.Entry, entry =>
        {
            Assert.Equal($"urn:uuid:{entry.Resource!.Id}", entry.FullUrl);
            Assert.Equal(Bundle.HTTPVerb.PUT, entry.Request!.Method);
            Assert.Equal($"{entry.Resource.TypeName}/{entry.Resource.Id}", entry.Request.Url);
            Assert.Equal(language == Language.French ? "fr" : "en", entry.Resource.Language);
        });
        Assert.Equal(bundle.Entry.Count, bundle.Entry.Select(entry => entry.FullUrl).Distinct().Count());
    }

    [Theory]
    [MemberData(nameof(Samples))]
    public void EveryReference_NamesAnEntryAContainedResourceOrTheInput(string name, Language language)
    {
        Assessment assessment = Cases.Sample(name);
        WrittenBundle written = WrittenBundle.Of(assessment, language);
        HashSet<string?> known = [.. written.Bundle.Entry.Select(entry => entry.FullUrl), .. assessment.ReadReport.Used.Select(used => used.Reference)];

        foreach (DomainResource resource in written.All<DomainResource>())
        {
            string[] contained = [.. resource.Contained.Select(inner => $"#{inner.Id}")];
            string[] named = [.. WrittenBundle.References(resource).Select(reference => reference.Reference!)];
            Assert.Empty(named.Except([.. known, .. contained]));
            Assert.Empty(contained.Except(named));
        }
    }

    [Theory]
    [MemberData(nameof(Samples))]
    public void Invariants_ThatTheModelDoesNotCheck_Hold(string name, Language language)
    {
        WrittenBundle written = WrittenBundle.Of(Cases.Sample(name), language);

        Assert.All(written.All<Condition>(), condition =>
        {
            // con-3 and con-4: no problem list item, no abatement; con-5: not entered in error; con-2: evidence has a code.
            Assert.Equal("encounter-diagnosis", condition.Category.Single().Coding.Single().Code);
            Assert.Null(condition.Abatement);
            Assert.Null(condition.ClinicalStatus);
            Assert.Contains(WrittenBundle.Status(condition), (string[])["differential", "provisional", "refuted"]);
            Assert.All(condition.Evidence, evidence => Assert.NotEmpty(evidence.Code));
        });
        Assert.All(written.All<RequestGroup>().SelectMany(Actions), action => Assert.NotEqual(action.Resource is null, action.Action.Count == 0));
        string[] investigations = ["Observation", "QuestionnaireResponse", "FamilyMemberHistory", "DiagnosticReport", "RiskAssessment", "ImagingStudy", "Media"];
        Assert.All(
            written.Impression.Investigation.SelectMany(investigation => investigation.Item),
            item => Assert.Contains(item.Reference!.Split('/')[0], investigations));
    }

    [Theory]
    [MemberData(nameof(Samples))]
    public void NothingIsFinal(string name, Language language)
    {
        WrittenBundle written = WrittenBundle.Of(Cases.Sample(name), language);

        Assert.Equal(ClinicalImpression.ClinicalImpressionStatus.InProgress, written.Impression.Status);
        Assert.Null(written.Impression.Assessor);
        Assert.All(written.All<DetectedIssue>(), issue => Assert.Equal(ObservationStatus.Preliminary, issue.Status));
        RequestGroup group = Assert.Single(written.All<RequestGroup>());
        Assert.Equal((RequestStatus.Draft, RequestIntent.Proposal), (group.Status, group.Intent));
        Assert.All(group.Contained.OfType<ServiceRequest>(), order => Assert.Equal((RequestStatus.Draft, RequestIntent.Proposal), (order.Status, order.Intent)));
        Assert.All(group.Contained.OfType<CommunicationRequest>(), message => Assert.Equal(RequestStatus.Draft, message.Status));
    }

    [Fact]
    public void SameAssessment_IsTheSameBytes_WhateverTheCultureOfTheMachine()
    {
        string expected = new AssessmentFhirWriter().Serialize(Cases.Sample("seed-2"));
        CultureInfo before = CultureInfo.CurrentCulture;
        try
        {
            foreach (string culture in (string[])["fr-FR", "tr-TR", "ar-SA", "fa-IR"])
            {
                CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);
                Assert.Equal(expected, new AssessmentFhirWriter().Serialize(Cases.Sample("seed-2")));
            }
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void LaterRun_UpdatesWhatBothRunsState()
    {
        AssessmentFhirWriter options = new() { Patient = "Patient/47", Language = Language.English };
        Assessment early = Cases.Sample("seed-2-early");
        Assessment late = Cases.Sample("seed-2");
        Dictionary<string, string> first = Ids(options.ToBundle(early));
        Dictionary<string, string> second = Ids(options.With(it => it.Language, Language.French).ToBundle(late));

        Assert.NotEqual(early.Differential.Select(entry => entry.Diagnosis), late.Differential.Select(entry => entry.Diagnosis));
        string[] both = [.. first.Keys.Intersect(second.Keys)];
        string[] always = ["ClinicalImpression", "GuidanceResponse", "Provenance", "RequestGroup", $"Condition {Diagnosis.RetropharyngealAbscess.Id}"];
        Assert.Empty(always.Except(both));
        Assert.All(both, about => Assert.Equal(first[about], second[about]));
    }

    [Fact]
    public void AnotherPatientOrEncounter_SharesNoId()
    {
        Assessment assessment = Cases.Sample("seed-2");
        string[] options = [.. new AssessmentFhirWriter[]
        {
            new() { Patient = "Patient/1" },
            new() { Patient = "Patient/2" },
            new() { Patient = "Patient/1", Encounter = "Encounter/1" },
            new() { Patient = "Patient/1", Encounter = "Encounter/2" },
        }.SelectMany(option => option.ToBundle(assessment).Entry.Select(entry => entry.FullUrl!))];

        Assert.Equal(options.Length, options.Distinct().Count());
    }

    [Fact]
    public void PatientsThatNothingNames_ShareNoId()
    {
        Assessment one = Cases.Facts([new ClinicalFinding("Observation/1", Symptom.NeckPain, Presence.Present)]);
        Assessment other = Cases.Facts([new ClinicalFinding("Observation/1", Symptom.LowBackPain, Presence.Present)]);

        Assert.Empty(new AssessmentFhirWriter().ToBundle(one).Entry.Select(entry => entry.FullUrl)
            .Intersect(new AssessmentFhirWriter().ToBundle(other).Entry.Select(entry => entry.FullUrl)));
        ResourceReference subject = WrittenBundle.Of(one).Impression.Subject!;
        Assert.Null(subject.Reference);
        Assert.StartsWith("urn:uuid:", subject.Identifier!.Value, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Observation/1")]
    [InlineData("urn:uuid:0b4a5f31-0a0f-4a3e-9a53-3a4f6c8b1c11")]
    [InlineData("Patient/")]
    [InlineData("Patient/a b")]
    [InlineData("ftp://server/Patient/1")]
    public void PatientThatIsNoReference_IsRefusedWithoutRepeatingIt(string patient)
    {
        ArgumentException refused = Assert.Throws<ArgumentException>(
            () => new AssessmentFhirWriter { Patient = patient }.ToBundle(Cases.Sample("seed-2")));

        Assert.DoesNotContain(patient, refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void PatientAndEncounterOfTheOptions_AreThoseOfEveryResource()
    {
        WrittenBundle written = WrittenBundle.Of(
            Cases.Sample("seed-2"), new AssessmentFhirWriter { Patient = "https://ehr.example/fhir/Patient/47", Encounter = "Encounter/e" });

        Assert.All(written.All<Condition>(), condition => Assert.Equal(
            ("https://ehr.example/fhir/Patient/47", "Encounter/e"), (condition.Subject!.Reference, condition.Encounter!.Reference)));
        Assert.All(written.All<DetectedIssue>(), issue => Assert.Equal("https://ehr.example/fhir/Patient/47", issue.Patient!.Reference));
        Assert.Equal("Encounter/e", written.Impression.Encounter!.Reference);
    }

    private static IEnumerable<RequestGroup.ActionComponent> Actions(RequestGroup group) => group.Action.Concat(group.Action.SelectMany(action => action.Action));

    private static Dictionary<string, string> Ids(Bundle bundle) => bundle.Entry.ToDictionary(
        entry => entry.Resource switch
        {
            Condition condition => $"Condition {WrittenBundle.DiagnosisOf(condition)}",
            DetectedIssue issue => $"DetectedIssue {issue.Identifier.Single().Value}",
            _ => entry.Resource!.TypeName,
        },
        entry => entry.FullUrl!);
}
