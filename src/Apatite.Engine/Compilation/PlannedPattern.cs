using System.Linq.Expressions;
using Apatite.Engine.Definition;

namespace Apatite.Engine.Compilation;

/// <summary>A pattern on its way to a list of facts.</summary>
internal sealed class PlannedPattern
{
    private PlannedPattern(
        int rule, BoundElement element, Type type, ParameterExpression item, IReadOnlyList<BoundExpression> conditions,
        bool needsFact)
    {
        Rule = rule;
        Element = element;
        FactType = type;
        NeedsFact = needsFact;
        foreach (BoundExpression condition in conditions)
        {
            Conjunction.Split(condition, Conditions);
        }

        Lookups = Lookup.Find(type, item, Conditions);
    }

    internal int Rule { get; }

    internal BoundElement Element { get; }

    internal Type FactType { get; }

    /// <summary>Whether the rule cannot match when the pattern has no fact.</summary>
    internal bool NeedsFact { get; }

    internal List<BoundExpression> Conditions { get; } = [];

    internal List<Lookup> Lookups { get; }

    internal static PlannedPattern? Of(int rule, BoundElement element) => element switch
    {
        BoundMatch m => new(rule, m, m.FactType, m.Fact.Parameter, m.Conditions, needsFact: true),
        BoundQuantifier q => new(rule, q, q.FactType, q.Item, q.Conditions, q.IsExists),
        BoundQuery q => new(rule, q, q.FactType, q.Item, q.Conditions, !q.Collects),
        _ => null,
    };
}
