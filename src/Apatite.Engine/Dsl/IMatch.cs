namespace Apatite.Engine.Dsl;

/// <summary>One match of all patterns of a rule.</summary>
public interface IMatch
{
    /// <summary>The rule that matched.</summary>
    IRuleDefinition Rule { get; }

    /// <summary>The matched facts in pattern order; <c>Exists</c>, <c>Not</c> and <c>All</c> contribute none.</summary>
    IEnumerable<IFactMatch> Facts { get; }
}
