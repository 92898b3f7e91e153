namespace Apatite.Engine;

/// <summary>A rule says something that the engine does not accept: found when it is loaded.</summary>
public sealed class RuleDefinitionException : RuleException
{
    internal RuleDefinitionException(string? ruleName, string message, Exception? inner = null)
        : base(ruleName, message, inner)
    {
    }
}
