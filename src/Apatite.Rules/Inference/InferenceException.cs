using Apatite.Engine;

namespace Apatite.Rules;

/// <summary>
/// The rules could not be loaded, or failed on a case. The message names the rule, members and types, never the contents of
/// facts; an inner exception is the failing code's own and may say more.
/// </summary>
public sealed class InferenceException : Exception
{
    internal InferenceException(string? ruleName, string message, Exception? inner = null)
        : base(message, inner) => RuleName = ruleName;

    /// <summary>The rule at fault; null when no single rule is, or the engine cannot tell.</summary>
    public string? RuleName { get; }

    /// <summary>Makes the exception of callers out of that of the rule set.</summary>
    internal static T Translate<T>(Func<T> action)
    {
        try
        {
            return action();
        }
        catch (RuleException e)
        {
            throw new InferenceException(e.RuleName, e.Message, e.InnerException ?? e);
        }
    }
}
