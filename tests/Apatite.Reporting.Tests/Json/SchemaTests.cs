using System.Text.Json.Nodes;
using Apatite.Model;
using Apatite.Rules;
using NJsonSchema;
using NJsonSchema.Validation;

namespace Apatite.Reporting.Tests.Json;

public class SchemaTests
{
    // Within a schema version members may be added, so the published schema lets unknown members pass; the tests do not, or a
    // member could be written that the schema forgot.
    // The validator knows the place of shared definitions by its name in older drafts only.
    private static readonly Task<JsonSchema> Closed = JsonSchema.FromJsonAsync(
        Close(JsonNode.Parse(AssessmentJsonWriter.Schema())!).ToJsonString().Replace("$defs", "definitions", StringComparison.Ordinal));

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
    public async Task Sample_Written_FollowsThePublishedSchema(string name, Language language) =>
        Assert.Empty(await Errors(new AssessmentJsonWriter { Language = language, Source = name }.Serialize(Cases.Sample(name, trace: true))));

    [Fact]
    public async Task EmptyBundle_Written_FollowsTheSchemaWithoutAgeAndDate()
    {
        string json = new AssessmentJsonWriter().Serialize(Cases.Bundle());

        Assert.Empty(await Errors(json));
        JsonNode assessment = JsonNode.Parse(json)!;
        Assert.Equal("unknown", (string?)assessment["patient"]!["sex"]);
        Assert.Null(assessment["patient"]!["ageYears"]);
        Assert.Null(assessment["asOf"]);
    }

    [Fact]
    public async Task WhatExtensionsHadAHandIn_FollowsTheSchema()
    {
        Assessment sample = Cases.Sample("seed-2", trace: true);
        RecommendationItem step = sample.Recommendations.First(step => !step.Cautions.IsEmpty);
        DifferentialEntry entry = sample.Differential.First(entry => !entry.Notes.IsEmpty);
        Assessment extended = sample
            .With(it => it.Extensions, [new() { Name = "st-elsewhere", Version = "3" }])
            .With(it => it.Alerts, [sample.Alerts[0].With(it => it.Extensions, ["st-elsewhere"])])
            .With(it => it.Recommendations, [step
                .With(it => it.Extensions, ["st-elsewhere"])
                .With(it => it.Cautions, [step.Cautions[0].With(it => it.Extensions, ["st-elsewhere"])])])
            .With(it => it.Differential, [entry
                .With(it => it.Supporting, [entry.Supporting[0]
                    .With(it => it.Extensions, ["st-elsewhere"])
                    .With(it => it.Reweighing, new()
                    {
                        Extension = "st-elsewhere",
                        LibraryWeight = 4.8,
                        Reason = "It counts less here.",
                        Source = new("Policy"),
                    })])
                .With(it => it.Notes, [entry.Notes[0].With(it => it.Extensions, ["st-elsewhere"])])])
            .With(it => it.Trace, [sample.Trace[0].With(it => it.Extension, "st-elsewhere")]);
        string json = new AssessmentJsonWriter().Serialize(extended);

        Assert.Empty(await Errors(json));
        Assert.Equal(8, json.Split("\"st-elsewhere\"").Length - 1);
    }

    [Theory]
    [InlineData("differential.0.category", null)]
    [InlineData("differential.0.category", "\"VeryLikely\"")]
    [InlineData("differential.0.weight", "\"40,8\"")]
    [InlineData("differential.0.supporting.0.source.citation", null)]
    [InlineData("differential.0.supporting.0.surprise", "1")]
    [InlineData("schemaVersion", "\"1\"")]
    [InlineData("input.used", "1.5")]
    [InlineData("recommendations.0.priority", "\"soon\"")]
    public async Task BrokenAssessment_DoesNotFollowTheSchema(string path, string? value)
    {
        JsonNode assessment = JsonNode.Parse(new AssessmentJsonWriter().Serialize(Cases.Sample("seed-2")))!;
        string[] steps = path.Split('.');
        JsonObject owner = steps[..^1].Aggregate(assessment, (node, step) => int.TryParse(step, out int index) ? node[index]! : node[step]!).AsObject();
        owner.Remove(steps[^1]);
        if (value is not null)
        {
            owner[steps[^1]] = JsonNode.Parse(value);
        }

        Assert.NotEmpty(await Errors(assessment.ToJsonString()));
    }

    [Theory]
    [InlineData("entry.category", typeof(Likelihood))]
    [InlineData("entry.danger", typeof(DangerState))]
    [InlineData("entry.urgency", typeof(Urgency), "none")]
    [InlineData("deposit.crystal", typeof(Crystal))]
    [InlineData("deposit.phase", typeof(DepositPhase))]
    [InlineData("alert.severity", typeof(AlertSeverity))]
    [InlineData("recommendation.priority", typeof(RecommendationPriority))]
    [InlineData("statedDiagnosis.presence", typeof(Presence))]
    [InlineData(".form.kind", typeof(DepositForm))]
    [InlineData(".patient.sex", typeof(Sex))]
    public void EveryValueOfAnEnumeration_HasItsIdInTheSchema(string path, Type enumeration, string? leftOut = null)
    {
        JsonNode schema = JsonNode.Parse(AssessmentJsonWriter.Schema())!;
        string[] steps = path.Split('.');
        JsonNode start = steps[0] is "" ? schema : schema["$defs"]![steps[0]]!;
        JsonNode member = steps[1..].Aggregate(start, (node, step) => node["properties"]![step]!);

        Assert.Equal(
            Enum.GetNames(enumeration).Select(System.Text.Json.JsonNamingPolicy.KebabCaseLower.ConvertName).Where(id => id != leftOut).Order(),
            member["enum"]!.AsArray().Select(id => (string)id!).Order());
    }

    private static async Task<ICollection<ValidationError>> Errors(string json) => (await Closed).Validate(json);

    private static JsonNode Close(JsonNode node)
    {
        if (node is JsonObject schema)
        {
            if (schema["properties"] is JsonObject && (string?)schema["type"] == "object")
            {
                schema["additionalProperties"] = false;
            }

            foreach ((string _, JsonNode? child) in schema.ToArray())
            {
                Close(child ?? JsonValue.Create(0));
            }
        }
        else if (node is JsonArray items)
        {
            foreach (JsonNode? item in items)
            {
                Close(item!);
            }
        }

        return node;
    }
}
