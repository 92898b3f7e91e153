using System.Text.Json;
using Apatite.CdsHooks.Prefetch;
using Apatite.CdsHooks.Requests;
using Apatite.CdsHooks.Wire;
using Apatite.Reporting;
using Apatite.Rules;

namespace Apatite.CdsHooks.Answering;

/// <summary>From a call to its answer: record, assessment, cards.</summary>
internal sealed class CallPipeline(PatientRecordReader records, IDifferentialAssessor assessor, CardComposer composer, CdsHooksTelemetry telemetry)
{
    public async Task<HookResponse> AnswerAsync(HookCall call, CancellationToken cancellationToken)
    {
        PatientRecord record;
        using (telemetry.Measure("read"))
        {
            record = await records.ReadAsync(call, cancellationToken);
        }

        Assessment assessment;
        using (telemetry.Measure("assess"))
        {
            assessment = assessor.Assess(record.Case, cancellationToken: cancellationToken);
        }

        using (telemetry.Measure("write"))
        {
            return new HookResponse(composer.Compose(call, record, assessment), Extension(call, record, assessment));
        }
    }

    private static HookResponseExtension? Extension(HookCall call, PatientRecord record, Assessment assessment)
    {
        if (!call.WantsAssessment)
        {
            return null;
        }

        using JsonDocument native = JsonDocument.Parse(new AssessmentJsonWriter { Language = call.Language }.Serialize(assessment));
        return new HookResponseExtension(new NativeAnswer(
            native.RootElement.Clone(), record.Items.ToDictionary(item => item.Template.Key, item => item.Code)));
    }
}
