using System.Net;
using System.Text.Json.Nodes;
using Microsoft.Extensions.DependencyInjection;

namespace Apatite.CdsHooks.Tests;

public sealed class FeedbackTests
{
    public const string Overridden = """
        {"feedback":[{"card":"9368d37b-283f-44a0-93ea-547cebab93ed","outcome":"overridden","outcomeTimestamp":"2026-03-01T08:00:00Z",
        "overrideReason":{"reason":{"code":"cds-not-applicable","system":"http://terminology.hl7.org/CodeSystem/non-adherence-reason-codes"},"userComment":"CANARY-COMMENT"}}]}
        """;

    private const string Accepted = """
        {"feedback":[
        {"card":"a","outcome":"accepted","acceptedSuggestions":[{"id":"s"}],"outcomeTimestamp":"2026-03-01T08:00:00.123Z"},
        {"card":"b","outcome":"accepted","acceptedSuggestions":[{"id":"s"},{"id":"t"}],"outcomeTimestamp":"2026-03-01T09:00:00+01:00"}]}
        """;

    [Fact]
    public async Task Feedback_reaches_the_host_once_though_it_is_sent_twice()
    {
        Kept kept = new();
        using CdsHost host = new CdsHost().With(services => services.AddSingleton<IFeedbackHandler>(kept));
        HttpClient client = host.CreateClient();

        Assert.Equal(HttpStatusCode.OK, await SendAsync(client, Overridden));
        Assert.Equal(HttpStatusCode.OK, await SendAsync(client, Overridden));
        Assert.Equal(HttpStatusCode.OK, await SendAsync(client, Accepted));

        Assert.Equal([CardOutcome.Overridden, CardOutcome.Accepted, CardOutcome.Accepted], kept.Feedback.Select(item => item.Outcome));
        Assert.Equal(("cds-not-applicable", "CANARY-COMMENT"), (kept.Feedback[0].OverrideReason, kept.Feedback[0].Comment));
        Assert.Equal(["s", "t"], kept.Feedback[2].AcceptedSuggestions);
    }

    [Fact]
    public async Task Without_a_sink_feedback_is_counted_and_its_comment_kept_out_of_the_log()
    {
        using CdsHost host = new();
        HttpClient client = host.CreateClient();

        await SendAsync(client, Overridden);

        Assert.Contains(host.Log.Lines, line => line.Contains("Feedback: 0 accepted, 1 overridden", StringComparison.Ordinal));
        Assert.DoesNotContain(host.Log.Lines, line => line.Contains("CANARY", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_dismissed_card_is_not_shown_again_in_its_encounter_while_it_says_the_same()
    {
        using CdsHost host = new();
        HttpClient client = host.CreateClient();
        JsonNode card = Assert.Single(await client.CardsAsync(InEncounter("e1")))!;

        await SendAsync(client, $$"""{"feedback":[{"card":"{{card["uuid"]}}","outcome":"overridden","outcomeTimestamp":"2026-03-01T08:00:00Z"}]}""");

        Assert.Empty(await client.CardsAsync(InEncounter("e1")));
        JsonObject changed = InEncounter("e1");
        changed["prefetch"]!["observations"]!["entry"]!.AsArray().RemoveAt(0);
        Assert.Empty(await client.CardsAsync(changed));
        Assert.Single(await client.CardsAsync(InEncounter("e2")));
        Assert.Single(await client.CardsAsync(Call.View("seed-2")));
    }

    private static JsonObject InEncounter(string id)
    {
        JsonObject call = Call.View("seed-2");
        call["context"]!["encounterId"] = id;
        return call;
    }

    private static async Task<HttpStatusCode> SendAsync(HttpClient client, string body) =>
        (await client.PostAsync(new Uri($"{Call.PatientView}/feedback", UriKind.Relative), Call.Body(body))).StatusCode;

    private sealed class Kept : IFeedbackHandler
    {
        public List<CardFeedback> Feedback { get; } = [];

        public Task HandleAsync(IReadOnlyList<CardFeedback> feedback, CancellationToken cancellationToken)
        {
            Feedback.AddRange(feedback);
            return Task.CompletedTask;
        }
    }
}
