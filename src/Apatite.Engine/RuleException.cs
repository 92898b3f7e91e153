namespace Apatite.Engine;

/// <summary>A fault in a rule or a rule set. The message names rules, members and types, never the contents of facts.</summary>
public abstract class RuleException : Exception
{
    private protected RuleException(string? ruleName, string message, Exception? inner)
        : base(message, inner) => RuleName = ruleName;

    /// <summary>The rule at fault, the first when several are; null when no single rule is.</summary>
    public string? RuleName { get; }
}
