using System.Text.Json;
using Apatite.CdsHooks.Problems;
using Apatite.CdsHooks.Requests;
using Apatite.Model;
using Apatite.Model.Fhir;
using Microsoft.Extensions.Options;

namespace Apatite.CdsHooks.Prefetch;

/// <summary>The record of a call: the case, what became of each part, and the bytes that ids follow from.</summary>
internal sealed record PatientRecord(ClinicalCase Case, IReadOnlyList<PrefetchItem> Items, byte[] Bundle)
{
    /// <summary>Whether all that bears on medicines came.</summary>
    public bool AllowsMedicines => Items.All(item => item.IsWhole || !item.Template.BearsOnMedicines);
}

/// <summary>Gets the record of a call together.</summary>
internal sealed class PatientRecordReader(FhirClient fhir, CaseReader reader, IOptions<ApatiteCdsHooksOptions> options, TimeProvider time)
{
    public async Task<PatientRecord> ReadAsync(HookCall call, CancellationToken cancellationToken)
    {
        IReadOnlyList<PrefetchItem> items = await fhir.CompleteAsync(PrefetchReader.Read(call.Prefetch), call, cancellationToken);
        if (items.Any(IsLacking))
        {
            throw Refusal.PreconditionFailed(items
                .Where(item => !item.IsWhole || IsLacking(item))
                .ToDictionary(item => item.Template.Key, item => item.Code));
        }

        CheckPatient(items.Single(item => item.Template == PrefetchTemplate.Patient), call.PatientId);
        byte[] bundle = RecordBundle.Assemble(items);
        DateTimeOffset? asOf = call.AsOf ?? (options.Value.Moment == AssessmentMoment.Call ? time.GetUtcNow() : null);
        return new PatientRecord(reader.Read(bundle, new() { AsOf = asOf, CareSetting = options.Value.CareSetting }), items, bundle);
    }

    // A first page of several is something to go on, and told to be no more than that. A patient who is not there is not.
    private static bool IsLacking(PrefetchItem item) => item.Template.IsRequired
        && (item.State is PrefetchState.NotSent or PrefetchState.ErrorOutcome or PrefetchState.FetchFailed
            || (item.Template == PrefetchTemplate.Patient && item.State == PrefetchState.NoData));

    // The reader rejects what is about another patient than this one.
    private static void CheckPatient(PrefetchItem item, string patientId)
    {
        if (item.Content is not [var patient] || !Is(patient, "resourceType", "Patient") || !Is(patient, "id", patientId))
        {
            throw Refusal.BadRequest("patient-mismatch", "prefetch.patient is not the Patient of context.patientId.");
        }
    }

    private static bool Is(JsonElement resource, string member, string value) =>
        resource.TryGetProperty(member, out JsonElement text) && text.ValueKind == JsonValueKind.String && text.ValueEquals(value);
}
