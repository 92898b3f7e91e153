using Microsoft.Extensions.Logging;

namespace Apatite.CdsHooks.Feedback;

/// <summary>Counts feedback and keeps none; cards are known to nobody here, so one that is not known is counted like any other.</summary>
internal sealed partial class CountingHandler(ILogger<CountingHandler> logger) : IFeedbackHandler
{
    // The generator of .NET 8 looks for a field.
    private readonly ILogger<CountingHandler> _logger = logger;

    public Task HandleAsync(IReadOnlyList<CardFeedback> feedback, CancellationToken cancellationToken)
    {
        int accepted = feedback.Count(item => item.Outcome == CardOutcome.Accepted);
        LogFeedback(accepted, feedback.Count - accepted);
        return Task.CompletedTask;
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "Feedback: {Accepted} accepted, {Overridden} overridden")]
    private partial void LogFeedback(int accepted, int overridden);
}
