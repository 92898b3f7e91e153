namespace Apatite.Engine;

/// <summary>A rule failed on some facts. That run is over; the rule set stays usable.</summary>
public sealed class RuleExecutionException : RuleException
{
    internal RuleExecutionException(string ruleName, string message, Exception? inner = null)
        : base(ruleName, message, inner)
    {
    }
}
