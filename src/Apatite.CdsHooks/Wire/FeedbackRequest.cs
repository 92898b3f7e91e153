namespace Apatite.CdsHooks.Wire;

/// <summary>Feedback as it came: every member may be missing.</summary>
internal sealed record FeedbackRequest(FeedbackItem[]? Feedback);

internal sealed record FeedbackItem(
    string? Card, string? Outcome, AcceptedItem[]? AcceptedSuggestions, OverrideItem? OverrideReason, DateTimeOffset? OutcomeTimestamp);

internal sealed record AcceptedItem(string? Id);

internal sealed record OverrideItem(HookCodingItem? Reason, string? UserComment);

internal sealed record HookCodingItem(string? Code, string? System, string? Display);
