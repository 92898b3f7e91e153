using Apatite.CdsHooks.Problems;
using Apatite.CdsHooks.Requests;
using Apatite.CdsHooks.Wire;

namespace Apatite.CdsHooks.Feedback;

/// <summary>Reads feedback and refuses what the specification does not allow.</summary>
internal static class FeedbackReader
{
    public static IReadOnlyList<CardFeedback> Read(byte[] body, string serviceId)
    {
        FeedbackRequest request = JsonInput.Read(body, CdsJson.Wire.FeedbackRequest);
        return request.Feedback is { Length: > 0 } items
            ? [.. items.Select(item => Read(item, serviceId))]
            : throw Refusal.BadRequest("member-missing", "feedback is missing.");
    }

    private static CardFeedback Read(FeedbackItem? item, string serviceId)
    {
        if (item is null || string.IsNullOrEmpty(item.Card) || item.OutcomeTimestamp is not { } timestamp)
        {
            throw Refusal.BadRequest("member-missing", "Each feedback needs card, outcome and outcomeTimestamp.");
        }

        CardOutcome outcome = item.Outcome switch
        {
            "accepted" => CardOutcome.Accepted,
            "overridden" => CardOutcome.Overridden,
            _ => throw Refusal.BadRequest("invalid-outcome", "outcome is neither accepted nor overridden."),
        };
        string[] accepted = [.. (item.AcceptedSuggestions ?? []).Select(suggestion => suggestion?.Id
            ?? throw Refusal.BadRequest("member-missing", "Each accepted suggestion needs its id."))];
        return outcome == CardOutcome.Accepted && accepted.Length == 0
            ? throw Refusal.BadRequest("member-missing", "acceptedSuggestions is missing.")
            : new()
            {
                ServiceId = serviceId,
                CardId = item.Card,
                Outcome = outcome,
                AcceptedSuggestions = accepted,
                OverrideReason = item.OverrideReason?.Reason?.Code,
                Comment = item.OverrideReason?.UserComment,
                Timestamp = timestamp,
            };
    }
}
