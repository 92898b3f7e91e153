using System.Text.Json.Nodes;
using Hl7.Fhir.Model;
using Hl7.Fhir.Serialization;
using NJsonSchema;
using Task = System.Threading.Tasks.Task;

namespace Apatite.CdsHooks.Tests;

public sealed class ResponseConformanceTests(CdsHost host) : IClassFixture<CdsHost>
{
    private static readonly FhirJsonDeserializer Strict = new(new DeserializerSettings().UsingMode(DeserializationMode.Strict));

    public static TheoryData<string, string> EverySampleAndLanguage()
    {
        TheoryData<string, string> data = [];
        foreach (string sample in SampleCase.Names)
        {
            data.Add(sample, "en");
            data.Add(sample, "fr");
        }

        return data;
    }

    [Theory]
    [MemberData(nameof(EverySampleAndLanguage))]
    public async Task Every_answer_is_what_the_specification_allows(string sample, string language)
    {
        HttpClient client = host.CreateClient();
        JsonSchema schema = await JsonSchema.FromFileAsync(Path.Combine(AppContext.BaseDirectory, "Cards", "hook-response.schema.json"));
        JsonObject[] calls = [Call.View(sample), Call.Sign(sample, Order.LumbarPuncture, Order.Ceftriaxone, Order.Ibuprofen, Order.Prednisolone)];
        foreach (JsonObject call in calls)
        {
            JsonObject response = await client.PostAsync((string)call["hook"]! == "patient-view" ? Call.PatientView : Call.Orders, call, language);
            Assert.Empty(schema.Validate(response.ToJsonString()));
            AssertNothingIsEmpty(response, isRoot: true);
            AssertIdsAreUnique(response);
            AssertResourcesAreFhir(response);
        }
    }

    // "No null and no empty values"; `cards: []` is the one exception here.
    private static void AssertNothingIsEmpty(JsonNode? node, bool isRoot = false)
    {
        switch (node)
        {
            case null:
                Assert.Fail("null");
                break;
            case JsonObject value:
                Assert.NotEmpty(value);
                foreach ((string name, JsonNode? member) in value)
                {
                    if (!(isRoot && name == "cards" && member is JsonArray { Count: 0 }))
                    {
                        AssertNothingIsEmpty(member);
                    }
                }

                break;
            case JsonArray items:
                Assert.NotEmpty(items);
                Assert.All(items, item => AssertNothingIsEmpty(item));
                break;
            default:
                Assert.NotEqual("", node.ToString());
                break;
        }
    }

    private static void AssertIdsAreUnique(JsonObject response)
    {
        string[] ids =
        [
            .. response["cards"]!.AsArray().Select(card => (string)card!["uuid"]!),
            .. Suggestions(response).Select(suggestion => (string)suggestion["uuid"]!),
        ];
        Assert.Equal(ids.Length, ids.Distinct().Count());
    }

    private static void AssertResourcesAreFhir(JsonObject response) =>
        Assert.All(Suggestions(response).SelectMany(suggestion => suggestion["actions"]!.AsArray()), action =>
        {
            Resource resource = Strict.DeserializeResource(action!["resource"]!.ToJsonString());
            Assert.True(resource is ServiceRequest { Intent: RequestIntent.Proposal, Status: RequestStatus.Draft }
                or MedicationRequest { Intent: MedicationRequest.MedicationRequestIntent.Proposal, Status: MedicationRequest.MedicationrequestStatus.Draft });
        });

    private static IEnumerable<JsonNode> Suggestions(JsonObject response) =>
        response["cards"]!.AsArray().SelectMany(card => card!["suggestions"]?.AsArray() ?? []).OfType<JsonNode>();
}
