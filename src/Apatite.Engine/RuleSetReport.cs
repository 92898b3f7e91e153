namespace Apatite.Engine;

/// <summary>How the types of a rule set hang together.</summary>
public sealed class RuleSetReport
{
    internal RuleSetReport(IReadOnlyList<Type> unreadTypes, IReadOnlyList<Type> unyieldedTypes)
    {
        UnreadTypes = unreadTypes;
        UnyieldedTypes = unyieldedTypes;
    }

    /// <summary>Types that rules yield, no rule reads, and no output type covers.</summary>
    public IReadOnlyList<Type> UnreadTypes { get; }

    /// <summary>Types that rules read, no rule yields, and no input type covers.</summary>
    public IReadOnlyList<Type> UnyieldedTypes { get; }
}
