namespace Apatite.Engine.Execution;

/// <summary>The working memory of one run. Compiled rules reach into it; it is pooled, and emptied before it goes back.</summary>
internal sealed class RunState
{
    internal readonly FactList[] Lists;
    internal readonly object?[] Values;
    internal readonly RuleContext Context;
    internal string? Location;

    private readonly FactTable table = new();
    private readonly FactLayout layout;
    private readonly List<FactList> touched = [];
    private readonly IReadOnlyList<CompiledRule> rules;
    private List<Firing>? firings;
    private long work;
    private int inputs;
    private int matches;
    private int matchLimit;
    private bool muted;
    private Type? lastType;
    private FactRoute? lastRoute;

    internal RunState(FactLayout layout, IReadOnlyList<CompiledRule> rules, int variables)
    {
        this.layout = layout;
        this.rules = rules;
        Lists = layout.CreateLists();
        Values = new object?[variables];
        Context = new RuleContext(this);
    }

    internal CompiledRule Current { get; private set; } = null!;

    internal CancellationToken Cancellation { get; private set; }

    internal IReadOnlyList<Firing>? Firings => firings;

    internal void Begin(RunOptions options, CancellationToken cancellationToken)
    {
        matchLimit = options.MaxMatchesPerRule;
        Cancellation = cancellationToken;
        firings = options.Trace ? [] : null;
        work = 0;
    }

    internal void InsertInputs(IEnumerable<object> facts)
    {
        foreach (object fact in facts)
        {
            ArgumentNullException.ThrowIfNull(fact, nameof(facts));
            if (table.Add(fact, FactTable.Input) < 0)
            {
                Route(fact);
            }
        }

        inputs = table.Count;
    }

    internal bool MayMatch(CompiledRule rule)
    {
        foreach (int list in rule.Required)
        {
            if (Lists[list].Count == 0)
            {
                return false;
            }
        }

        return true;
    }

    internal void Enter(CompiledRule rule)
    {
        Cancellation.ThrowIfCancellationRequested();
        Current = rule;
        matches = 0;
    }

    /// <summary>Prepares to run the current rule again to find out where it failed.</summary>
    internal void Mute()
    {
        muted = true;
        matches = 0;
        Location = null;
        Array.Clear(Values);
    }

    /// <summary>Called by compiled rules before an inner loop, so that long joins can be cancelled.</summary>
    internal void Work(int items)
    {
        work += items + 1;
        if (work > 4096)
        {
            work = 0;
            Cancellation.ThrowIfCancellationRequested();
        }
    }

    /// <summary>Called by compiled rules at each match.</summary>
    internal void Matched()
    {
        if (++matches > matchLimit)
        {
            throw new RuleExecutionException(
                Current.Name, $"Rule '{Current.Name}' matched more than {matchLimit} times; its joins need more conditions.");
        }
    }

    /// <summary>Called by compiled rules for each conclusion.</summary>
    internal void Yield(object? fact)
    {
        if (muted)
        {
            return;
        }

        if (fact is null)
        {
            throw new RuleExecutionException(Current.Name, $"Rule '{Current.Name}' yielded null.");
        }

        int equal = table.Add(fact, Current.Number);
        if (equal >= 0)
        {
            int producer = table.ProducerOf(equal);
            string other = producer == FactTable.Input ? "is among the facts of the case"
                : producer == Current.Number ? "the same rule has yielded for another match"
                : $"rule '{rules[producer].Name}' has yielded";
            throw new RuleExecutionException(
                Current.Name,
                $"Rule '{Current.Name}' yielded a {fact.GetType().Name} equal to one that {other}; give it a key of its own.");
        }

        Route(fact);
        firings?.Add(new Firing(Current.Definition, Snapshot(), fact));
    }

    internal object[] TakeYielded()
    {
        object[] result = new object[table.Count - inputs];
        for (int i = 0; i < result.Length; i++)
        {
            result[i] = table[inputs + i];
        }

        return result;
    }

    internal void Reset()
    {
        foreach (FactList list in touched)
        {
            list.Clear();
        }

        touched.Clear();
        table.Clear();
        Array.Clear(Values);
        firings = null;
        Cancellation = default;
        Location = null;
    }

    internal Binding[] Snapshot()
    {
        IReadOnlyList<Definition.Variable> variables = Current.Variables;
        Binding[] result = new Binding[variables.Count];
        for (int i = 0; i < result.Length; i++)
        {
            result[i] = new Binding(variables[i], Values[i]);
        }

        return result;
    }

    internal void Append(int list, object fact)
    {
        FactList target = Lists[list];
        if (target.Count == 0)
        {
            touched.Add(target);
        }

        target.Add(fact);
    }

    private void Route(object fact)
    {
        Type type = fact.GetType();
        if (type != lastType)
        {
            lastRoute = layout.RouteOf(type);
            lastType = type;
        }

        lastRoute!.Add(this, fact);
    }
}
