namespace Apatite.Engine;

/// <summary>The rules, each fine by itself, do not make a rule set, or one cannot be compiled.</summary>
public sealed class RuleCompilationException : RuleException
{
    internal RuleCompilationException(string? ruleName, string message, Exception? inner = null)
        : base(ruleName, message, inner)
    {
    }
}
