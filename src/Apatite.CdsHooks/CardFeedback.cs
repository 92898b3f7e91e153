namespace Apatite.CdsHooks;

/// <summary>What a clinician did with a card.</summary>
public sealed class CardFeedback
{
    /// <summary>The service that gave the card.</summary>
    public required string ServiceId { get; init; }

    /// <summary>The <c>uuid</c> of the card.</summary>
    public required string CardId { get; init; }

    /// <summary>Whether it was taken over or not.</summary>
    public required CardOutcome Outcome { get; init; }

    /// <summary>The <c>uuid</c> of each suggestion that was taken over.</summary>
    public IReadOnlyList<string> AcceptedSuggestions { get; init; } = [];

    /// <summary>The code of the reason for which it was not; null when none was given.</summary>
    public string? OverrideReason { get; init; }

    /// <summary>What the clinician wrote; null when nothing. It may name the patient: it is never logged.</summary>
    public string? Comment { get; init; }

    /// <summary>When.</summary>
    public required DateTimeOffset Timestamp { get; init; }
}

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
public interface IFeedbackHandler
{
    /// <summary>Takes feedback over.</summary>
    /// <param name="feedback">The feedback of one message.</param>
    /// <param name="cancellationToken">Ends it early.</param>
    Task HandleAsync(IReadOnlyList<CardFeedback> feedback, CancellationToken cancellationToken);
}
