using System.Text;
using System.Text.Json;
using Apatite.CdsHooks.Answering;
using Apatite.CdsHooks.Requests;
using Apatite.CdsHooks.Services;
using Apatite.CdsHooks.Wire;
using Apatite.Model;
using Apatite.Model.Fhir;

namespace Apatite.CdsHooks.Observability;

/// <summary>
/// Answers a made-up call, so that rules, tables, parser and writers are ready before the first caller waits for them: the
/// specification wants answers within about half a second.
/// </summary>
internal sealed class WarmUp(CallPipeline pipeline)
{
    public async Task RunAsync(CancellationToken cancellationToken)
    {
        HookCall call = HookCallReader.Read(Encoding.UTF8.GetBytes(Body()), HookServices.Differential, Language.English);
        HookResponse response = await pipeline.AnswerAsync(call with { AsOf = CaseBuilder.DefaultAsOf }, cancellationToken);
        JsonSerializer.SerializeToUtf8Bytes(response, CdsJson.Wire.HookResponse);
    }

    private static string Body()
    {
        string bundle = new CaseBuilder("warm-up")
            .Symptom(Symptom.NeckPain)
            .Symptom(Symptom.NeckStiffness)
            .Lab(LabTest.Crp, 75, "mg/L")
            .Medication(Medication.Diuretic)
            .Imaging(FindingType.Calcification, Modality.Ct, AnatomicalStructure.LongusColli)
            .ToJson();
        return $$"""
            {
              "hook": "patient-view",
              "hookInstance": "{{Guid.Empty}}",
              "context": { "userId": "Practitioner/warm-up", "patientId": "warm-up" },
              "prefetch": { "patient": { "resourceType": "Patient", "id": "warm-up" }, "conditions": null, "observations": {{bundle}} }
            }
            """;
    }
}
