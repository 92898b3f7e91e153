namespace Apatite.CdsHooks;

/// <summary>What a clinician did with a card.</summary>
/// <param name="ServiceId">The service that gave the card.</param>
/// <param name="CardId">The <c>uuid</c> of the card.</param>
/// <param name="Outcome">Whether it was taken over or not.</param>
/// <param name="AcceptedSuggestions">The <c>uuid</c> of each suggestion that was taken over.</param>
/// <param name="OverrideReason">The code of the reason for which it was not; null when none was given.</param>
/// <param name="Comment">What the clinician wrote. It may name the patient: it is never logged.</param>
/// <param name="Timestamp">When.</param>
public sealed record CardFeedback(
    string ServiceId,
    string CardId,
    CardOutcome Outcome,
    IReadOnlyList<string> AcceptedSuggestions,
    string? OverrideReason,
    string? Comment,
    DateTimeOffset Timestamp);

/// <summary>What became of a card.</summary>
public enum CardOutcome
{
    /// <summary>At least one suggestion was taken over.</summary>
    Accepted,

    /// <summary>The card was dismissed.</summary>
    Overridden,
}

/// <summary>
/// Where a host takes feedback to. It may come late, more than once, and name cards of another instance: an implementation must
/// bear that. Without one of its own, a host counts feedback in its metrics and keeps none.
/// </summary>
public interface IFeedbackSink
{
    /// <summary>Takes feedback.</summary>
    /// <param name="feedback">The feedback of one message.</param>
    /// <param name="cancellationToken">Ends it early.</param>
    Task TakeAsync(IReadOnlyList<CardFeedback> feedback, CancellationToken cancellationToken);
}
