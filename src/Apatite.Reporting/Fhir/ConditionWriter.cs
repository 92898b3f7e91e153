using Apatite.Reporting.Json;
using Apatite.Rules;
using Hl7.Fhir.Model;

namespace Apatite.Reporting.Fhir;

/// <summary>Writes a diagnosis of the differential. It is a candidate, so it has no clinical status and is never confirmed.</summary>
internal sealed class ConditionWriter(OutputContext context)
{
    public Condition Write(DifferentialEntry entry) => new()
    {
        Id = context.Id("Condition", entry.Diagnosis.Id),
        Identifier = [context.Identifier("Condition", entry.Diagnosis.Id)],
        Extension =
        [
            OutputExtensions.Likelihood.Of(new Code(JsonText.Id(entry.Likelihood))),
            OutputExtensions.Weight.Of(
                ("total", Number(entry.Weight)),
                ("preTest", Number(entry.PreTestWeight)),
                ("prerequisiteMissing", new FhirBoolean(entry.IsPrerequisiteMissing))),
            OutputExtensions.Danger.Of([.. Danger(entry)]),
            .. entry.Opposing.Select(item => OutputExtensions.OpposingEvidence.Of(
                [("code", CodeOf(item)), .. References("detail", item.Because), .. Weighing(item)])),
        ],
        VerificationStatus = OutputCode.Standard("condition-ver-status", Verification(entry)),
        Category = [OutputCode.Standard("condition-category", "encounter-diagnosis")],
        Code = OutputCode.Concept(entry.Diagnosis, context.Language),
        Subject = context.Subject,
        Encounter = context.Encounter,
        Evidence = [.. entry.Supporting.Select(item => new Condition.EvidenceComponent
        {
            Extension = [OutputExtensions.EvidenceWeight.Of(Weighing(item))],
            Code = [CodeOf(item)],
            Detail = InputReference.To(item.Because),
        })],
        Note = [.. context.Words.Notes(entry).Select(note => new Annotation { Text = note })],
    };

    /// <summary>
    /// How sure the record may sound. Nothing is confirmed without a person, and while a danger is open nothing that speaks
    /// against it refutes it.
    /// </summary>
    private static string Verification(DifferentialEntry entry) => entry switch
    {
        { IsOpenDanger: true, Likelihood: < Likelihood.Likely } => "differential",
        { Likelihood: Likelihood.Excluded } => "refuted",
        { Danger: DangerState.Answered, Likelihood: Likelihood.Unlikely } => "refuted",
        { Likelihood: >= Likelihood.Likely } => "provisional",
        _ => "differential",
    };

    /// <summary>A row of an extension is no code of the library's system; whoever had a hand in a row is named in its words.</summary>
    private CodeableConcept CodeOf(EvidenceItem item)
    {
        string text = string.Join(' ', [item.Text.In(context.Language), .. item.Extensions.Select(name => $"[{name}]")]);
        return item.Extension is null ? OutputCode.Own(OutputCodeSystems.Evidence, item.Id, text) : new CodeableConcept { Text = text };
    }

    private static IEnumerable<(string Part, DataType Value)> Weighing(EvidenceItem item) =>
    [
        ("weight", Number(item.Weight)),
        ("strength", new Code(item.Strength)),
        ("group", new FhirString(item.Group)),
        ("counted", new FhirBoolean(item.Counted)),
        ("expertOnly", new FhirBoolean(item.IsExpertOnly)),
        ("rule", new FhirString(item.Rule)),
        ("source", OutputCode.Source(item.Source)),
    ];

    private static IEnumerable<(string Part, DataType Value)> Danger(DifferentialEntry entry) =>
    [
        ("state", new Code(JsonText.Id(entry.Danger))),
        .. entry.IsOpenDanger && entry.Urgency != Urgency.None ? ((string, DataType)[])[("urgency", new Code(JsonText.Id(entry.Urgency)))] : [],
        .. entry.DangerBecause.Select(reason => reason.Criterion).OfType<string>().Distinct().Select(id => ("criterion", (DataType)new FhirString(id))),
        .. References("answeredFrom", entry.AnsweredFrom),
    ];

    private static IEnumerable<(string Part, DataType Value)> References(string part, IEnumerable<string> references) =>
        InputReference.To(references).Select(reference => (part, (DataType)reference));

    private static FhirDecimal Number(double value) => new((decimal)value);
}
