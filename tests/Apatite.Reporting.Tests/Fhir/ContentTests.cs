using Apatite.Model;
using Apatite.Rules;
using Hl7.Fhir.Model;

namespace Apatite.Reporting.Tests.Fhir;

/// <summary>What each resource says of the assessment.</summary>
public class ContentTests
{
    private static readonly Assessment Seed = Cases.Sample("seed-2");

    [Fact]
    public void RejectedInput_IsAnEvaluationMessage()
    {
        Assessment assessment = Cases.Bundle(
            """
            { "resourceType": "Observation", "id": "crp", "status": "final", "code": { "coding": [ { "system": "http://loinc.org", "code": "1988-5" } ] },
              "valueQuantity": { "value": 12, "unit": "bananas" } }
            """);

        GuidanceResponse response = Guidance(assessment);

        OperationOutcome outcome = Assert.Single(response.Contained.OfType<OperationOutcome>());
        Assert.Equal($"#{outcome.Id}", response.EvaluationMessage.Single().Reference);
        OperationOutcome.IssueComponent issue = Assert.Single(outcome.Issue);
        Assert.StartsWith("unknown-unit", issue.Details!.Text, StringComparison.Ordinal);
        Assert.StartsWith("Observation/crp value", issue.Diagnostics, StringComparison.Ordinal);
    }

    [Fact]
    public void MissingThatWouldDecideAnOpenQuestion_IsRequired()
    {
        GuidanceResponse response = Guidance(Seed);

        Assert.Equal(GuidanceResponse.GuidanceResponseStatus.DataRequired, response.Status);
        Assert.Equal(
            Seed.Differential.SelectMany(entry => entry.Missing).Select(missing => missing.Concept.Id).Distinct().Order(StringComparer.Ordinal),
            response.DataRequirement.Select(requirement => requirement.CodeFilter.Single().Code.Single(code => code.System == ApatiteCodeSystem.Url).Code));
    }

    [Fact]
    public void MissingThatWouldOnlyCompleteThePicture_IsRequested()
    {
        DifferentialEntry unlikely = Seed.Differential.First(
            entry => entry is { Likelihood: Likelihood.Unlikely, IsOpenDanger: false, Missing.IsEmpty: false });

        Assert.Equal(GuidanceResponse.GuidanceResponseStatus.DataRequested, Guidance(Seed
                    .With(it => it.Differential, [unlikely])).Status);
        Assert.Equal(GuidanceResponse.GuidanceResponseStatus.Success, Guidance(Seed
                    .With(it => it.Differential, [unlikely
                            .With(it => it.Missing, [])])).Status);
    }

    [Fact]
    public void Advice_IsOneActionEachInOrderWithItsCautions()
    {
        RequestGroup group = WrittenBundle.Of(Seed, Language.French).All<RequestGroup>().Single();

        Assert.Equal(
            Seed.Recommendations.Select(recommendation => (recommendation.Code.Id, recommendation.Text.In(Language.French))),
            group.Action.Select(action => (action.Code.Single().Coding.Single().Code!, action.Description!)));
        Assert.Equal(
            Seed.Recommendations.Select(recommendation => recommendation.Priority switch
            {
                RecommendationPriority.Immediate => RequestPriority.Stat,
                RecommendationPriority.Urgent => RequestPriority.Urgent,
                _ => RequestPriority.Routine,
            }),
            group.Action.Select(action => action.Priority!.Value));
        CautionItem caution = Seed.Recommendations.SelectMany(recommendation => recommendation.Cautions).First();
        Assert.Contains(group.Action, action => action.TextEquivalent!.Contains(caution.Text.In(Language.French), StringComparison.Ordinal));
    }

    [Fact]
    public void EveryOrder_HasACodeOfAPublicTerminology()
    {
        Assessment assessment = Seed
            .With(it => it.Recommendations, [.. RecommendationCode.All.Select(code => Seed.Recommendations[0]
                        .With(it => it.Code, code))]);

        ServiceRequest[] orders = [.. WrittenBundle.Of(assessment).All<RequestGroup>().Single().Contained.OfType<ServiceRequest>()];

        Assert.NotEmpty(orders);
        Assert.All(orders, order => Assert.Contains(order.Code!.Coding, coding => coding.System is "http://loinc.org" or "http://snomed.info/sct"));
    }

    [Fact]
    public void CodeOfAnExtension_IsTextAndNoCodeOfTheProject()
    {
        Assessment assessment = Seed
            .With(it => it.Alerts, [Seed.Alerts[0]
                    .With(it => it.Code, new("st-elsewhere-alert"))
                    .With(it => it.Because, [])])
            .With(it => it.Recommendations, [Seed.Recommendations[0]
                    .With(it => it.Code, new("st-elsewhere-advice"))]);

        WrittenBundle written = WrittenBundle.Of(assessment);

        CodeableConcept[] codes =
        [
            Assert.Single(written.All<DetectedIssue>(), issue => issue.Code!.Text == "st-elsewhere-alert").Code!,
            Assert.Single(Assert.Single(written.All<RequestGroup>().Single().Action).Code),
        ];
        Assert.Equal(["st-elsewhere-alert", "st-elsewhere-advice"], codes.Select(code => code.Text));
        Assert.All(codes, code => Assert.Empty(code.Coding));
    }

    [Fact]
    public void Alerts_KeepSeverityTextAndWhatTheyRestOn()
    {
        WrittenBundle written = WrittenBundle.Of(Seed);

        Assert.All(Seed.Alerts, alert =>
        {
            DetectedIssue issue = Assert.Single(written.All<DetectedIssue>(), issue => issue.Detail == alert.Text.In(Language.English));
            Assert.Equal(
                alert.Severity switch
                {
                    AlertSeverity.Critical => DetectedIssue.DetectedIssueSeverity.High,
                    AlertSeverity.Warning => DetectedIssue.DetectedIssueSeverity.Moderate,
                    _ => DetectedIssue.DetectedIssueSeverity.Low,
                },
                issue.Severity);
            Assert.Equal(
                alert.Because,
                issue.Evidence.SelectMany(evidence => evidence.Detail).Select(detail => detail.Reference!)
                    .Concat(issue.Implicated.Select(implicated => WrittenBundle.DiagnosisOf((Condition)written.Resolve(implicated))!)));
        });
        Assert.All(Seed.Alerts.Where(alert => alert.Because is [var only] && Seed.Differential.Any(entry => entry.Diagnosis.Id == only)), alert =>
            Assert.NotEmpty(written.All<DetectedIssue>().Single(issue => issue.Detail == alert.Text.In(Language.English)).Implicated));
    }

    [Fact]
    public void Cautions_NameTheProposalAndInventNoSeverity()
    {
        WrittenBundle written = WrittenBundle.Of(Seed);
        CautionItem[] cautions = [.. Seed.Recommendations.SelectMany(recommendation => recommendation.Cautions)];

        Assert.NotEmpty(cautions);
        Assert.All(cautions, caution =>
        {
            DetectedIssue issue = Assert.Single(written.All<DetectedIssue>(), issue => issue.Code!.Coding.Single().Code == caution.Code.Id);
            Assert.IsType<RequestGroup>(written.Resolve(issue.Implicated.Single()));
            Assert.Null(issue.Severity);
            Assert.Equal(caution.Because, issue.Evidence.SelectMany(evidence => evidence.Detail).Select(detail => detail.Reference!));
        });
    }

    [Fact]
    public void Provenance_NamesEveryResourceEveryInputTheRulesAndTheLibrary()
    {
        WrittenBundle written = WrittenBundle.Of(Seed);
        Provenance provenance = written.All<Provenance>().Single();

        Assert.Equal(
            written.Bundle.Entry.Where(entry => entry.Resource is not Provenance).Select(entry => entry.FullUrl),
            provenance.Target.Select(target => target.Reference));
        Assert.Equal(
            Seed.ReadReport.Used.Select(used => used.Reference).Order(StringComparer.Ordinal),
            provenance.Entity.Select(entity => entity.What!.Reference));
        Assert.Equal([$"https://apatite-rules.example/fhir/PlanDefinition/apatite-rules|{Seed.KnowledgeVersion}"], provenance.Policy);
        Assert.Equal(provenance.Policy, written.Impression.Protocol);
        Device device = Assert.IsType<Device>(provenance.Contained.Single());
        Assert.Equal($"#{device.Id}", provenance.Agent.Single().Who!.Reference);
        Assert.Equal(["library", "knowledge"], device.Version.Select(version => version.Type!.Text));
    }

    [Fact]
    public void Recorded_IsTheAsOfTimeOrTheCallersOrSaidToBeUnknown()
    {
        DateTimeOffset moment = new(2026, 2, 1, 8, 30, 0, TimeSpan.FromHours(1));
        Assessment timeless = Seed.With(it => it.AsOf, null);

        Assert.Equal(Seed.AsOf, Recorded(Seed, null).Value);
        Assert.Equal(moment, Recorded(Seed, moment).Value);
        Assert.Null(Recorded(timeless, null).Value);
        Assert.Equal("unknown", ((Code)Recorded(timeless, null).Extension.Single().Value!).Value);
        Assert.Null(WrittenBundle.Of(timeless).Impression.Effective);
    }

    [Fact]
    public void EmptyBundle_IsWrittenToo()
    {
        WrittenBundle written = WrittenBundle.Of(Cases.Bundle());

        Assert.Empty(written.Impression.Finding);
        Assert.NotEmpty(written.Impression.Summary!);
    }

    [Fact]
    public void Language_ChangesTextsOnly()
    {
        WrittenBundle english = WrittenBundle.Of(Seed, Language.English);
        WrittenBundle french = WrittenBundle.Of(Seed, Language.French);

        Assert.Equal(english.Bundle.Entry.Select(entry => entry.FullUrl), french.Bundle.Entry.Select(entry => entry.FullUrl));
        Assert.Equal(Codes(english), Codes(french));
        Assert.NotEqual(english.Impression.Summary, french.Impression.Summary);
    }

    private static GuidanceResponse Guidance(Assessment assessment) => WrittenBundle.Of(assessment).All<GuidanceResponse>().Single();

    private static Instant Recorded(Assessment assessment, DateTimeOffset? recorded) =>
        WrittenBundle.Of(assessment, new AssessmentFhirWriter { Recorded = recorded }).All<Provenance>().Single().RecordedElement!;

    private static IEnumerable<string> Codes(WrittenBundle written) => written.All<DomainResource>()
        .SelectMany(resource => WrittenBundle.Within(resource, resource.TypeName))
        .Select(inner => inner.Element)
        .OfType<Coding>()
        .Select(coding => $"{coding.System} {coding.Code} {coding.Display}");
}
