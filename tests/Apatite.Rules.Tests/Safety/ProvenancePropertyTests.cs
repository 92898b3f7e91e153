using Apatite.Model;
using Apatite.Model.Fhir;
using Hl7.Fhir.Model;

namespace Apatite.Rules.Tests.Safety;

/// <summary>Safety property 5: every statement names its inputs and its source, and no input is lost.</summary>
public sealed class ProvenancePropertyTests
{
    [Fact]
    public void every_evidence_item_names_inputs_of_the_case_and_a_source() =>
        Property.Holds(generated =>
        {
            Fact[] facts = Property.Apart(generated);
            HashSet<string> references = [.. facts.Select(fact => fact.Reference)];
            foreach (
                EvidenceItem item in Library
                    .Assess(facts)
                    .Differential.SelectMany(entry => entry.Supporting.Concat(entry.Opposing))
            )
            {
                if (item.Because.IsEmpty || item.Because.FirstOrDefault(reference => !references.Contains(reference)) is not null)
                {
                    return $"{item.Id} names {string.Join(", ", item.Because)}";
                }

                if (string.IsNullOrWhiteSpace(item.Source.Citation))
                {
                    return $"{item.Id} has no source";
                }
            }

            return null;
        });

    [Fact]
    public void every_alert_advice_and_caution_has_a_source_and_names_inputs_of_the_case_only() =>
        Property.Holds(generated =>
        {
            Fact[] facts = Property.Apart(generated);
            HashSet<string> references =
            [
                .. facts.Select(fact => fact.Reference),
                .. Vocabulary.Diagnoses.Select(diagnosis => diagnosis.Id),
            ];
            Assessment assessment = Library.Assess(facts);
            IEnumerable<(string Code, Source Source, IEnumerable<string> Because)> items = assessment
                .Alerts.Select(alert => (alert.Code.Id, alert.Source, (IEnumerable<string>)alert.Because))
                .Concat(
                    assessment.Recommendations.Select(recommendation =>
                        (recommendation.Code.Id, recommendation.Source, (IEnumerable<string>)recommendation.Because)
                    )
                )
                .Concat(
                    assessment
                        .Recommendations.SelectMany(recommendation => recommendation.Cautions)
                        .Select(caution => (caution.Code.Id, caution.Source, (IEnumerable<string>)caution.Because))
                )
                .Concat(
                    assessment
                        .Differential.SelectMany(entry => entry.Notes)
                        .Select(note => (note.Code.Id, note.Source, (IEnumerable<string>)note.Because))
                );
            foreach ((string code, Source source, IEnumerable<string> because) in items)
            {
                if (
                    string.IsNullOrWhiteSpace(source.Citation)
                    || because.FirstOrDefault(reference => !references.Contains(reference)) is not null
                )
                {
                    return $"{code} cites '{source.Citation}' and names {string.Join(", ", because)}";
                }
            }

            return null;
        });

    /// <summary>A panel is one resource with several results: a reader who looks for the resource must find it by what is cited.</summary>
    [Fact]
    public void results_of_a_panel_cite_the_panel()
    {
        Assessment assessment = Library.Assess([
            new ClinicalFinding("Observation/1", Symptom.NeckPain, Presence.Present),
            new LabResult("Observation/panel", LabTest.Crp, 120m),
            new LabResult("Observation/panel", LabTest.Leukocytes, 18m),
            new LabResult("Observation/panel", LabTest.Esr, 70m),
        ]);
        string[] cited =
        [
            .. assessment
                .Differential.SelectMany(entry => entry.Supporting.Concat(entry.Opposing))
                .SelectMany(item => item.Because)
                .Distinct()
                .Order(StringComparer.Ordinal),
        ];
        Assert.Equal(["Observation/1", "Observation/panel"], cited);
    }

    [Fact]
    public void every_resource_is_used_ignored_or_rejected_once() =>
        Property.Holds(facts =>
        {
            Bundle bundle = CaseBuilder.From("account", ClinicalCase.FromFacts(facts)).Build();
            bundle.Entry.Add(
                Entry(
                    new Encounter
                    {
                        Id = "unrelated",
                        Status = Encounter.EncounterStatus.Finished,
                        Class = new Coding("http://terminology.hl7.org/CodeSystem/v3-ActCode", "AMB"),
                    }
                )
            );
            bundle.Entry.Add(Entry(Observation("uncoded", new CodeableConcept { Text = "something" }, 1, "mg/L")));
            bundle.Entry.Add(
                Entry(Observation("unknown-unit", new CodeableConcept("http://loinc.org", "1988-5"), 12, "furlong"))
            );
            ReadReport account = Library.Assessor.Assess(bundle, Library.Reader).ReadReport;
            string[] accounted =
            [
                .. account.Used.Select(used => used.Reference),
                .. account.Ignored.Select(ignored => ignored.Reference),
                .. account.Rejected.Select(rejected => rejected.Reference).Distinct(),
            ];
            string[] given = [.. bundle.Entry.Select(entry => $"{entry.Resource!.TypeName}/{entry.Resource.Id}")];
            return given.Order(StringComparer.Ordinal).SequenceEqual(accounted.Order(StringComparer.Ordinal))
                ? null
                : $"lost: {string.Join(", ", given.Except(accounted))}; twice or unknown: {string.Join(", ", accounted.Except(given).Concat(accounted.GroupBy(reference => reference).Where(group => group.Count() > 1).Select(group => group.Key)))}";
        });

    private static Bundle.EntryComponent Entry(DomainResource resource) =>
        new() { FullUrl = $"https://apatite-rules.example/fhir/{resource.TypeName}/{resource.Id}", Resource = resource };

    private static Observation Observation(string id, CodeableConcept code, decimal value, string unit) =>
        new()
        {
            Id = id,
            Status = ObservationStatus.Final,
            Code = code,
            Subject = new ResourceReference("Patient/account"),
            Value = new Quantity { Value = value, Unit = unit },
        };
}
