using System.Globalization;
using System.Text.Json;
using Apatite.Rules;
using Hl7.Fhir.Model;

namespace Apatite.Reporting.Tests.Fhir;

/// <summary>A diagnosis as a reader of the Bundle sees it, in words that can be compared.</summary>
internal sealed record ReadDiagnosis(string Diagnosis, string Status, string Category, string Danger, string Weight, string AnsweredFrom, string Evidence);

/// <summary>Reads the differential from a Bundle again, and says what it must be.</summary>
internal static class ReadBack
{
    /// <summary>The differential in the order of the findings.</summary>
    public static IEnumerable<ReadDiagnosis> Differential(WrittenBundle written) => written.Impression.Finding
        .Select(finding => (Condition)written.Resolve(finding.ItemReference!))
        .Select(condition => new ReadDiagnosis(
            WrittenBundle.DiagnosisOf(condition)!,
            WrittenBundle.Status(condition)!,
            Value<Code>(One(condition, "apatite-likelihood")).Value!,
            Value<Code>(Part(One(condition, "apatite-danger"), "state")).Value!,
            Number(Value<FhirDecimal>(Part(One(condition, "apatite-weight"), "total")).Value!.Value),
            Joined(Parts(One(condition, "apatite-danger"), "answeredFrom").Select(part => Named(Value<ResourceReference>(part)))),
            string.Join('\n', Supporting(condition).Concat(Opposing(condition)))));

    /// <summary>What the assessment says, by the documented mapping.</summary>
    public static IEnumerable<ReadDiagnosis> Expected(Assessment assessment) => assessment.Differential.Select(entry => new ReadDiagnosis(
        entry.Diagnosis.Id,
        Status(entry),
        Id(entry.Likelihood),
        Id(entry.Danger),
        Number((decimal)entry.Weight),
        Joined(entry.AnsweredFrom),
        string.Join('\n', entry.Supporting.Concat(entry.Opposing).Select(item =>
            Row(item.Id, (decimal)item.Weight, item.Group, item.Counted, item.Source.Citation, item.Because)))));

    /// <summary>What a reference names, whether as a literal, an identifier or in words.</summary>
    public static string Named(ResourceReference reference) => reference.Display ?? reference.Identifier?.Value ?? reference.Reference!;

    // docs/fhir-output.md has the same table.
    private static string Status(DifferentialEntry entry) => (entry.Danger, entry.Likelihood) switch
    {
        (DangerState.Raised or DangerState.Reopened or DangerState.Confirmed, Likelihood.Excluded or Likelihood.Unlikely or Likelihood.Possible) => "differential",
        (DangerState.Answered, Likelihood.Excluded or Likelihood.Unlikely) => "refuted",
        (DangerState.None, Likelihood.Excluded) => "refuted",
        (_, Likelihood.Unlikely or Likelihood.Possible) => "differential",
        _ => "provisional",
    };

    private static IEnumerable<string> Supporting(Condition condition) => condition.Evidence.Select(evidence =>
        Row(evidence.Code.Single().Coding.Single().Code!, One(evidence, "apatite-evidence-weight"), evidence.Detail));

    private static IEnumerable<string> Opposing(Condition condition) => Extensions(condition, "apatite-opposing-evidence").Select(row =>
        Row(Value<CodeableConcept>(Part(row, "code")).Coding.Single().Code!, row, Parts(row, "detail").Select(Value<ResourceReference>)));

    private static string Row(string id, Extension weighing, IEnumerable<ResourceReference> facts) => Row(
        id,
        Value<FhirDecimal>(Part(weighing, "weight")).Value!.Value,
        Value<FhirString>(Part(weighing, "group")).Value!,
        Value<FhirBoolean>(Part(weighing, "counted")).Value!.Value,
        Value<RelatedArtifact>(Part(weighing, "source")).Citation!,
        facts.Select(Named));

    private static string Row(string id, decimal weight, string group, bool counted, string citation, IEnumerable<string> facts) =>
        $"{id} {Number(weight)} {group} {counted} {citation} {Joined(facts)}";

    private static IEnumerable<Extension> Extensions(IExtendable owner, string name) => owner.Extension.Where(extension => extension.Url == OutputUrl(name));

    private static Extension One(IExtendable owner, string name) => Extensions(owner, name).Single();

    private static IEnumerable<Extension> Parts(Extension extension, string part) => extension.Extension.Where(nested => nested.Url == part);

    private static Extension Part(Extension extension, string part) => Parts(extension, part).Single();

    private static T Value<T>(Extension extension)
        where T : DataType => (T)extension.Value!;

    private static string OutputUrl(string name) => $"https://apatite-rules.example/fhir/StructureDefinition/{name}";

    private static string Id(Enum value) => JsonNamingPolicy.KebabCaseLower.ConvertName(value.ToString());

    private static string Number(decimal value) => value.ToString("0.######", CultureInfo.InvariantCulture);

    private static string Joined(IEnumerable<string> references) => string.Join(',', references);
}
