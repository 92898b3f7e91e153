using Apatite.CdsHooks.Answering;
using Apatite.CdsHooks.Discovery;
using Apatite.CdsHooks.Feedback;
using Apatite.CdsHooks.Requests;
using Apatite.CdsHooks.Services;
using Apatite.CdsHooks.Wire;
using Microsoft.Extensions.Options;

namespace Apatite.CdsHooks.Hosting;

/// <summary>Discovery, calls and feedback.</summary>
internal sealed class HookEndpoints(
    CallPipeline pipeline, CdsHooksTelemetry telemetry, RecentFeedback recent, OverriddenCards overridden, IFeedbackHandler handler, IOptions<ApatiteCdsHooksOptions> options)
{
    public static IResult Discover() => JsonBody.Of(PublishedServices.All, CdsJson.Wire.ServiceList);

    public async Task<IResult> CallAsync(string id, HttpContext http)
    {
        byte[] body = await ReadAsync(http);
        HookCall call = HookCallReader.Read(body, id, LanguageChoice.Of(http.Request, options.Value.Language));
        HookResponse response = await pipeline.AnswerAsync(call, http.RequestAborted);
        telemetry.Called(id, response.Cards.Select(card => card.Indicator.ToString().ToLowerInvariant()));
        return JsonBody.Of(response, CdsJson.Wire.HookResponse);
    }

    public async Task<IResult> TakeFeedbackAsync(string id, HttpContext http)
    {
        byte[] body = await ReadAsync(http);
        HookServices.ById(id);
        CardFeedback[] feedback = [.. FeedbackReader.Read(body, id).Where(recent.IsNew)];
        foreach (CardFeedback item in feedback)
        {
            telemetry.FedBack(item);
            overridden.Take(item);
        }

        if (feedback.Length > 0)
        {
            await handler.HandleAsync(feedback, http.RequestAborted);
        }

        return Results.Ok();
    }

    private Task<byte[]> ReadAsync(HttpContext http) => RequestBody.ReadAsync(http.Request, options.Value.Limits.MaxRequestBytes, MediaTypes.Json);
}
