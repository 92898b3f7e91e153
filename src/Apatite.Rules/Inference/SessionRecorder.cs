using NRules;
using NRules.Diagnostics;
using NRules.RuleModel;

namespace Apatite.Rules.Inference;

/// <summary>Watches one session: what it concludes and why, how often each rule matches, and where a condition fails.</summary>
internal sealed class SessionRecorder
{
    private readonly ISession session;
    private readonly HashSet<object> inputs;
    private readonly int maxMatchesPerRule;
    private readonly bool trace;
    private readonly CancellationToken cancellation;
    private readonly Dictionary<IRuleDefinition, int> matches = new(ReferenceEqualityComparer.Instance);

    // The facts that rules linked and that still stand. NRules updates them in place when their grounds change, so they are
    // read only at the end.
    private readonly HashSet<IFact> linked = new(ReferenceEqualityComparer.Instance);
    private string? failedRule;
    private string? failedExpression;
    private string? failedFacts;

    internal SessionRecorder(ISession session, IEnumerable<object> inputs, int maxMatchesPerRule, bool trace, CancellationToken cancellation)
    {
        this.session = session;
        this.inputs = new HashSet<object>(inputs, ReferenceEqualityComparer.Instance);
        this.maxMatchesPerRule = maxMatchesPerRule;
        this.trace = trace;
        this.cancellation = cancellation;
        session.Events.ActivationCreatedEvent += OnActivationCreated;
        session.Events.LhsExpressionFailedEvent += OnConditionFailed;
        if (trace)
        {
            session.Events.FactInsertedEvent += OnFactInserted;
            session.Events.FactRetractedEvent += OnFactRetracted;
        }
    }

    internal InferenceResult Result()
    {
        // AsEnumerable first: on the IQueryable itself NRules compiles an expression tree at every call.
        List<object> yielded = [.. session.Query<object>().AsEnumerable().Where(fact => !inputs.Contains(fact))];
        return new InferenceResult(yielded, trace ? Explain(yielded) : []);
    }

    /// <summary>Makes the one exception that callers see, without the contents of facts.</summary>
    internal InferenceException Explain(Exception fault)
    {
        for (Exception? e = fault; e is not null; e = e.InnerException)
        {
            if (e is InferenceException ready)
            {
                return ready;
            }
        }

        Exception cause = fault.InnerException ?? fault;
        string? rule = fault is RuleRhsExpressionEvaluationException action ? action.RuleName : failedRule;
        string place = failedExpression is null ? "" : $" in '{failedExpression}'{failedFacts}";
        string hint = fault is RuleRhsExpressionEvaluationException && cause is ArgumentException
            ? "; it may have yielded a fact equal to another one"
            : "";
        return rule is null
            ? new InferenceException(null, $"The rules failed with {cause.GetType().Name}.", cause)
            : new InferenceException(rule, $"Rule '{rule}' failed with {cause.GetType().Name}{place}{hint}.", cause);
    }

    private List<Firing> Explain(List<object> yielded)
    {
        HashSet<object> known = new(inputs.Concat(yielded), ReferenceEqualityComparer.Instance);
        List<Firing> result = [];
        foreach (IFact fact in linked)
        {
            if (fact.Value is { } value && known.Contains(value) && fact.Source is ILinkedFactSource source)
            {
                List<object> matched =
                [
                    .. source.Facts.SelectMany(Members).Where(known.Contains).Distinct(ReferenceEqualityComparer.Instance).OfType<object>(),
                ];
                result.Add(new Firing(source.Rule.Name, matched, value));
            }
        }

        return result;
    }

    /// <summary>The facts behind a matched fact: the members of a collection or group, or the fact itself.</summary>
    private static IEnumerable<object> Members(IFact fact)
        => fact.Source is { SourceType: FactSourceType.Aggregate } aggregate ? aggregate.Facts.SelectMany(Members)
        : fact.Value is { } value ? [value]
        : [];

    /// <summary>Counts as facts come in: a join explosion must end before all of its matches are made.</summary>
    private void OnActivationCreated(object? sender, AgendaEventArgs e)
    {
        cancellation.ThrowIfCancellationRequested();
        int count = matches.GetValueOrDefault(e.Rule) + 1;
        matches[e.Rule] = count;
        if (count > maxMatchesPerRule)
        {
            throw new InferenceException(
                e.Rule.Name, $"Rule '{e.Rule.Name}' matched more than {maxMatchesPerRule} times; its joins need more conditions.");
        }
    }

    private void OnConditionFailed(object? sender, LhsExpressionErrorEventArgs e)
    {
        failedRule ??= e.Rules.Select(r => r.Name).FirstOrDefault();
        failedExpression ??= e.Expression.ToString();
        failedFacts ??= $", with {string.Join(", ", e.Facts.Select(f => f.Type.Name))}";
    }

    private void OnFactInserted(object? sender, WorkingMemoryEventArgs e)
    {
        if (e.Fact.Source is ILinkedFactSource)
        {
            linked.Add(e.Fact);
        }
    }

    private void OnFactRetracted(object? sender, WorkingMemoryEventArgs e) => linked.Remove(e.Fact);
}
