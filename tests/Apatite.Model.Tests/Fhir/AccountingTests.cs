using System.Text.Json.Nodes;
using Apatite.Model.Fhir;
using CsCheck;

namespace Apatite.Model.Tests.Fhir;

/// <summary>Whatever is done to a good Bundle, it is read or refused, and every resource of it is accounted for once.</summary>
public sealed class AccountingTests
{
    // What the encoder does not write, but hospitals send.
    private static readonly string Hospital = Record.Bundle(
        """{"resourceType":"Patient","id":"p","birthDate":"1977-01","contained":[{"resourceType":"Organization","id":"org"}]}""",
        $$"""{"resourceType":"MedicationRequest","id":"r","status":"active","intent":"order","subject":{"reference":"Patient/p"},"medicationReference":{"reference":"#m"},"contained":[{"resourceType":"Medication","id":"m","code":{{Record.Concept(CodeSystems.Atc, "M01AE01")}}}]}""",
        $$"""{"resourceType":"MedicationAdministration","id":"a","status":"completed","subject":{"reference":"Patient/p"},"effectivePeriod":{"start":"2024-01-14","end":"2024-01-15"},"medicationCodeableConcept":{{Record.Concept(CodeSystems.Atc, "J01CR02")}}}""",
        $$"""{"resourceType":"Procedure","id":"l","status":"completed","subject":{"reference":"Patient/p"},"performedDateTime":"2024-01-14","code":{{Record.Concept(CodeSystems.Snomed, "277762005")}}}""",
        $$"""{"resourceType":"DiagnosticReport","id":"d","status":"final","effectiveDateTime":"2024-01-15","category":[{{Record.Concept("http://terminology.hl7.org/CodeSystem/v2-0074", "CT")}}],"code":{"text":"x"},"contained":[{{Record.Imaging(CodeSystems.RadLex, "RID5196", id: "f")}}],"result":[{"reference":"#f"}]}""",
        Record.Condition(CodeSystems.Icd10, "M54.2", Record.Status("active") + ",\"onsetDateTime\":\"2024-01-05\""),
        Record.Lab("58410-2", $$"""  "component":[{"code":{{Record.Concept(CodeSystems.Loinc, "6690-2")}},"valueQuantity":{{Record.Quantity("11", "10*9/L")}}}],"hasMember":[{"reference":"Observation/crp"}]""", id: "panel"),
        Record.Lab("1988-5", $""" "valueQuantity":{Record.Quantity("75", "mg/L")}""", id: "crp"),
        Record.Lab("1988-5", $""" "valueQuantity":{Record.Quantity("20", "mg/L")}""", id: "older", when: "2024-01-12T08:00:00Z"));

    private static readonly string[] Bundles =
        [Hospital, .. Directory.GetFiles(Path.Combine(AppContext.BaseDirectory, "cases", "bundles"), "*.json").Order(StringComparer.Ordinal).Select(File.ReadAllText)];

    private static readonly string[] Values =
    [
        "null", "true", "0", "-1", "1e400", "79228162514264337593543950336", "\"\"", "\"x\"", "\"2024-02-30\"", "\"9999-12-31T23:59:59Z\"", "\"0001-01-01\"",
        "[]", "{}", "[[]]", "[null]", "{\"x\":{\"x\":{}}}", "\"http://snomed.info/sct\"", "\"entered-in-error\"", "\"Patient/other\"", "\"#x\"",
        "{\"resourceType\":\"Observation\"}", "[{\"resourceType\":\"Patient\",\"id\":\"x\"}]", "\"\\ud83d\\ude00\"",
    ];

    [Fact]
    public void Every_resource_is_used_ignored_or_rejected_and_nothing_throws_but_the_format_error()
    {
        CaseReader reader = new();
        Gen.Select(Gen.Int[0, Bundles.Length - 1], Gen.Select(Gen.Int[0, 100_000], Gen.Int[0, 3], Gen.Int[0, Values.Length - 1]).Array[1, 6]).Sample(
            (index, mutations) =>
            {
                JsonObject bundle = JsonNode.Parse(Bundles[index])!.AsObject();
                foreach ((int place, int kind, int value) in mutations)
                {
                    Mutate(bundle, place, kind, value);
                }

                string json = bundle.ToJsonString();
                try
                {
                    ReadReport account = reader.Read(json).ReadReport;
                    (int least, int most) = HandedIn(json);
                    Assert.InRange(account.Used.Length + account.Ignored.Length + account.Rejected.Length, least, most);
                }
                catch (CaseFormatException)
                {
                    // One clear error for the whole is an account, too.
                }
            },
            iter: 5_000);
    }

    [Fact]
    public void In_a_good_Bundle_contained_resources_are_accounted_for_too()
    {
        ReadReport account = new CaseReader().Read(Hospital).ReadReport;
        string[] references = [.. account.Used.Select(used => used.Reference), .. account.Ignored.Select(ignored => ignored.Reference)];
        Assert.Empty(account.Rejected);
        Assert.Equal(12, references.Length);
        Assert.Equal(references.Length, references.Distinct().Count());
        Assert.Subset(references.ToHashSet(), new HashSet<string> { "Patient/p#org", "MedicationRequest/r#m", "DiagnosticReport/d#f" });
    }

    [Fact]
    public void Half_a_Bundle_is_an_error_and_never_half_a_case()
    {
        CaseReader reader = new();
        Gen.Select(Gen.Int[0, Bundles.Length - 1], Gen.Double[0, 1]).Sample(
            (index, share) =>
            {
                string half = Bundles[index][..(int)(share * (Bundles[index].TrimEnd().Length - 1))];
                Assert.Throws<CaseFormatException>(() => reader.Read(half));
            },
            iter: 500);
    }

    [Fact]
    public void The_order_of_the_resources_does_not_matter()
    {
        CaseReader reader = new();
        Gen.Int[0, Bundles.Length - 1].SelectMany(index => Gen.Shuffle(JsonNode.Parse(Bundles[index])!["entry"]!.AsArray().Select(entry => entry!.ToJsonString()).ToArray())
            .Select(entries => (index, entries))).Sample(
            pair =>
            {
                ClinicalCase straight = reader.Read(Bundles[pair.index]);
                ClinicalCase shuffled = reader.Read($$"""{"entry":[{{string.Join(',', pair.entries)}}],"resourceType":"Bundle"}""");
                Assert.Equal(straight.AsOf, shuffled.AsOf);
                Assert.Equal(Sorted(straight.Facts), Sorted(shuffled.Facts));
            },
            iter: 200);
    }

    [Fact]
    public void Hundreds_of_unrelated_resources_around_a_case_change_nothing()
    {
        CaseReader reader = new();
        JsonObject bundle = JsonNode.Parse(Bundles[0])!.AsObject();
        for (int i = 0; i < 300; i++)
        {
            string unrelated = i % 3 == 0
                ? """{"resourceType":"Claim","status":"active"}"""
                : Record.Observation(CodeSystems.Loinc, "8480-6", """ "valueQuantity":{"value":120,"unit":"mm[Hg]"}""", id: $"bp{i}", when: "2025-06-01");
            bundle["entry"]!.AsArray().Add(new JsonObject { ["resource"] = JsonNode.Parse(unrelated) });
        }

        Assert.Equal(reader.Read(Bundles[0]).Facts.AsEnumerable(), reader.Read(bundle.ToJsonString()).Facts.AsEnumerable());
    }

    [Fact]
    public void Threads_can_share_a_reader()
    {
        CaseReader reader = new();
        int[] alone = [.. Bundles.Select(bundle => reader.Read(bundle).Facts.Length)];
        Assert.Equal(alone, Bundles.AsParallel().AsOrdered().Select(bundle => reader.Read(bundle).Facts.Length));
    }

    private static string[] Sorted(IEnumerable<Fact> facts) => [.. facts.Select(fact => fact.ToString()).Order(StringComparer.Ordinal)];

    // Between the resources of the entries and those with all that they contain: where a container is broken, nobody can tell
    // what it contains.
    private static (int Least, int Most) HandedIn(string json)
    {
        JsonNode?[] entries = [.. JsonNode.Parse(json)!["entry"] as JsonArray ?? []];
        int least = entries.Count(entry => entry is not JsonObject item || item.ContainsKey("resource"));
        int contained = entries.OfType<JsonObject>().Select(entry => entry["resource"]).OfType<JsonObject>()
            .Sum(resource => resource["contained"] switch { JsonArray array => array.Count, null => 0, _ => 1 });
        return (least, least + contained);
    }

    private static void Mutate(JsonObject bundle, int place, int kind, int value)
    {
        List<JsonNode> nodes = [];
        Collect(bundle, nodes);
        JsonNode node = nodes[place % nodes.Count];
        JsonNode? replacement = JsonNode.Parse(Values[value]);
        switch (node.Parent)
        {
            case JsonObject parent:
                string name = node.GetPropertyName();
                parent.Remove(name);
                if (kind == 1)
                {
                    parent.Add(name, replacement);
                }
                else if (kind == 2)
                {
                    parent.Add(name + "x", node);
                }
                else if (kind == 3)
                {
                    parent.Add(name, new JsonArray(node));
                }

                break;
            case JsonArray parent when kind == 0:
                parent.Remove(node);
                break;
            case JsonArray parent when kind == 1:
                parent[node.GetElementIndex()] = replacement;
                break;
            case JsonArray parent:
                parent.Add(node.DeepClone());
                break;
        }
    }

    private static void Collect(JsonNode node, List<JsonNode> nodes)
    {
        IEnumerable<JsonNode?> children = node switch { JsonObject o => o.Select(pair => pair.Value), JsonArray a => a, _ => [] };
        foreach (JsonNode? child in children)
        {
            if (child is not null)
            {
                nodes.Add(child);
                Collect(child, nodes);
            }
        }
    }
}
