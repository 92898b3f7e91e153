using Apatite.Model;
using Apatite.Rules;
using Hl7.Fhir.Model;
using Hl7.Fhir.Serialization;

namespace Apatite.Reporting.Tests.Fhir;

/// <summary>What a run does to what an earlier run wrote.</summary>
public class LaterRunTests
{
    public static TheoryData<string> Samples => [.. Cases.Names];

    private static readonly AssessmentFhirWriter Options = new() { Patient = "Patient/47", Encounter = "Encounter/1" };

    [Fact]
    public void DiagnosisNoLongerListed_IsWithdrawnAndNotRefuted()
    {
        Assessment first = Cases.Sample("seed-2");
        DifferentialEntry gone = first.Differential.First(entry => entry.IsOpenDanger);
        WrittenBundle written = Later(first, first.With(it => it.Differential, first.Differential.Remove(gone)));

        Condition withdrawn = written.Condition(gone.Diagnosis);
        Assert.Equal(Options.ToBundle(first).Entry.Single(entry => entry.Resource is Condition condition
            && WrittenBundle.DiagnosisOf(condition) == gone.Diagnosis.Id).FullUrl, $"urn:uuid:{withdrawn.Id}");
        Assert.Equal("inactive", withdrawn.ClinicalStatus!.Coding.Single().Code);
        Assert.Equal("unconfirmed", WrittenBundle.Status(withdrawn));
        Assert.Empty(withdrawn.Extension);
        Assert.Empty(withdrawn.Evidence);
        Assert.DoesNotContain(written.Impression.Finding, finding => finding.ItemReference!.Reference == $"urn:uuid:{withdrawn.Id}");
        Assert.Contains(written.All<Provenance>().Single().Target, target => target.Reference == $"urn:uuid:{withdrawn.Id}");
    }

    [Fact]
    public void AlertNoLongerRaised_IsCancelled()
    {
        Assessment first = Cases.Sample("seed-2");
        WrittenBundle written = Later(first, first.With(it => it.Alerts, []));

        int cautions = first.Recommendations.Sum(recommendation => recommendation.Cautions.Length);
        Assert.Equal(first.Alerts.Length, written.All<DetectedIssue>().Count(issue => issue.Status == ObservationStatus.Cancelled));
        Assert.Equal(cautions, written.All<DetectedIssue>().Count(issue => issue.Status == ObservationStatus.Preliminary));
    }

    [Fact]
    public void DangerThatBecomesLikelier_StaysOneIssue()
    {
        Assessment first = Cases.Sample("seed-2");
        Assessment second = first
            .With(it => it.Alerts, [.. first.Alerts.Select(alert => alert.Code == AlertCode.OpenDanger ? alert
                        .With(it => it.Code, AlertCode.OpenDangerLeading) : alert)]);

        Assert.DoesNotContain(Later(first, second).All<DetectedIssue>(), issue => issue.Status == ObservationStatus.Cancelled);
    }

    [Fact]
    public void ProposalNoLongerMade_IsNotLeftBehind()
    {
        Assessment first = Cases.Sample("seed-2");

        RequestGroup group = Assert.Single(Later(first, first.With(it => it.Recommendations, [])).All<RequestGroup>());
        Assert.Empty(group.Action);
        Assert.Empty(group.Contained);
    }

    [Fact]
    public void WhatOthersWroteOrIsOfAnotherEncounter_IsLeftAlone()
    {
        Assessment assessment = Cases.Sample("seed-2");
        Bundle previous = Options.With(it => it.Encounter, "Encounter/2").ToBundle(assessment);
        Condition theirs = new() { Id = "theirs", Subject = new ResourceReference("Patient/47"), Code = new CodeableConcept("http://snomed.info/sct", "1") };
        previous.Entry.Add(new Bundle.EntryComponent { Resource = theirs });
        Condition disguised = Options.ToBundle(assessment).Entry.Select(entry => entry.Resource).OfType<Condition>().First();
        disguised.Id = "disguised";
        previous.Entry.Add(new Bundle.EntryComponent { Resource = disguised });

        Assert.Equal(Options.Serialize(assessment), Options.With(it => it.Previous, previous).Serialize(assessment));
    }

    [Fact]
    public void ConditionThatAPersonTookOver_IsReferredToAndNotChanged()
    {
        Assessment assessment = Cases.Sample("seed-2");
        Bundle previous = Options.ToBundle(assessment);
        Condition adopted = previous.Entry.Select(entry => entry.Resource).OfType<Condition>().First();
        adopted.VerificationStatus = new CodeableConcept("http://terminology.hl7.org/CodeSystem/condition-ver-status", "confirmed");

        WrittenBundle listed = WrittenBundle.Of(assessment, Options.With(it => it.Previous, previous));
        WrittenBundle unlisted = WrittenBundle.Of(assessment
                .With(it => it.Differential, assessment.Differential.RemoveAt(0)), Options
                .With(it => it.Previous, previous));

        Assert.Equal($"Condition/{adopted.Id}", listed.Impression.Finding[0].ItemReference!.Reference);
        Assert.DoesNotContain(listed.All<Condition>(), condition => condition.Id == adopted.Id);
        Assert.DoesNotContain(unlisted.All<Condition>(), condition => condition.Id == adopted.Id);
    }

    [Fact]
    public void VersionsOfTheServer_GuardEveryUpdate()
    {
        Assessment assessment = Cases.Sample("seed-2");
        Bundle previous = Options.ToBundle(assessment);
        previous.Entry.ForEach(entry => entry.Resource!.Meta = new Meta { VersionId = "3" });

        Assert.All(WrittenBundle.Of(assessment, Options
                    .With(it => it.Previous, previous)).Bundle.Entry, entry => Assert.Equal("W/\"3\"", entry.Request!.IfMatch));
        Assert.All(WrittenBundle.Of(assessment, Options).Bundle.Entry, entry => Assert.Null(entry.Request!.IfMatch));
    }

    /// <summary>Read as statements, its own proposals would count as somebody's diagnoses in the next run.</summary>
    [Theory]
    [MemberData(nameof(Samples))]
    public void WrittenIntoTheRecord_ItIsReadAsNoStatement(string name)
    {
        Assessment first = Cases.Sample(name);
        string[] written = [.. new AssessmentFhirWriter().ToBundle(first).Entry.Select(entry => entry.Resource).OfType<Condition>()
            .Select(condition => new FhirJsonSerializer().SerializeToString(condition))];

        Assessment alone = Cases.Bundle(written);

        Assert.NotEmpty(written);
        Assert.Empty(alone.StatedDiagnoses);
        Assert.Equal(written.Length, alone.ReadReport.Ignored.Count(ignored => ignored.Reason == "own-output"));
    }

    [Fact]
    public void ProposalThatAPersonSigned_IsReadAsHisStatement()
    {
        Condition signed = new AssessmentFhirWriter().ToBundle(Cases.Sample("seed-2")).Entry.Select(entry => entry.Resource).OfType<Condition>().First();
        signed.Asserter = new ResourceReference("Practitioner/1");

        Assert.Single(Cases.Bundle(new FhirJsonSerializer().SerializeToString(signed)).StatedDiagnoses);
    }

    private static WrittenBundle Later(Assessment first, Assessment second) =>
        WrittenBundle.Of(second, Options.With(it => it.Previous, Options.ToBundle(first)));
}
