using System.Text.Json;
using Apatite.Reporting;
using Apatite.Rules;
using Microsoft.Extensions.Options;

namespace Apatite.CdsHooks;

/// <summary>Discovery, calls and feedback.</summary>
internal sealed class HookEndpoints(
    PatientRecordReader records,
    IDifferentialAssessor assessor,
    CardComposer composer,
    CdsHooksTelemetry telemetry,
    RecentFeedback recent,
    IFeedbackSink sink,
    IOptions<ApatiteCdsHooksOptions> options)
{
    public static IResult Discover() => JsonBody.Of(ServiceList.All, CdsJson.Wire.ServiceList);

    public async Task<IResult> CallAsync(string id, HttpContext http)
    {
        byte[] body = await ReadAsync(http);
        HookCall call = HookCallReader.Read(body, id, LanguageChoice.Of(http.Request, options.Value.Language));
        PatientRecord record;
        using (telemetry.Measure("read"))
        {
            record = await records.ReadAsync(call, http.RequestAborted);
        }

        Assessment assessment;
        using (telemetry.Measure("assess"))
        {
            assessment = assessor.Assess(record.Case, cancellationToken: http.RequestAborted);
        }

        using (telemetry.Measure("write"))
        {
            IReadOnlyList<Card> cards = composer.Compose(call, record, assessment);
            telemetry.Called(call.Service.Id, cards);
            return JsonBody.Of(new HookResponse(cards, Extension(call, record, assessment)), CdsJson.Wire.HookResponse);
        }
    }

    public async Task<IResult> TakeFeedbackAsync(string id, HttpContext http)
    {
        byte[] body = await ReadAsync(http);
        HookServices.ById(id);
        CardFeedback[] feedback = [.. FeedbackReader.Read(body, id).Where(recent.IsNew)];
        foreach (CardFeedback item in feedback)
        {
            telemetry.FedBack(item);
        }

        if (feedback.Length > 0)
        {
            await sink.TakeAsync(feedback, http.RequestAborted);
        }

        return Results.Ok();
    }

    private Task<byte[]> ReadAsync(HttpContext http) => RequestBody.ReadAsync(http.Request, options.Value.Limits.MaxRequestBytes, MediaTypes.Json);

    private static HookResponseExtension? Extension(HookCall call, PatientRecord record, Assessment assessment)
    {
        if (!call.WantsAssessment)
        {
            return null;
        }

        using JsonDocument native = JsonDocument.Parse(AssessmentJson.Write(assessment, call.Language, indented: false));
        return new HookResponseExtension(new NativeAnswer(
            native.RootElement.Clone(), record.Items.ToDictionary(item => item.Template.Key, item => item.Code)));
    }
}
