using System.Collections.Concurrent;
using Apatite.Engine.Checking;
using Apatite.Engine.Compilation;
using Apatite.Engine.Definition;
using Apatite.Engine.Execution;
using Apatite.Engine.Reading;
using NRules.RuleModel;

namespace Apatite.Engine.Loading;

/// <summary>A checked set of rules, ready to run. It never changes, and any number of threads may run it at once.</summary>
public sealed class CompiledRuleSet
{
    private readonly CompiledRule[] rules;
    private readonly FactLayout layout;
    private readonly int variables;
    private readonly ConcurrentBag<RunState> pool = [];

    private CompiledRuleSet(BoundRule[] ordered, RuleSetReport report)
    {
        Report = report;
        Rules = Array.ConvertAll(ordered, r => r.Definition);
        layout = new FactLayout();
        PatternPlan[] plans = new Planner(layout).Plan(ordered);
        rules = new CompiledRule[ordered.Length];
        for (int i = 0; i < ordered.Length; i++)
        {
            BoundRule rule = ordered[i];
            PatternPlan plan = plans[i];
            rules[i] = new CompiledRule(rule, plan.Required, i, trace => new RuleEmitter(rule, plan, trace).Emit().Compile());
            variables = Math.Max(variables, rule.Variables.Count);
        }
    }

    /// <summary>The rules, in the order in which they run.</summary>
    public IReadOnlyList<IRuleDefinition> Rules { get; }

    /// <summary>Types that are read or yielded in vain, as far as the options did not make them an error.</summary>
    public RuleSetReport Report { get; }

    /// <summary>Reads and checks rules; nothing is compiled yet.</summary>
    /// <param name="rules">The rules in NRules' canonical model, from its fluent front end or built in another way.</param>
    /// <param name="options">What the rule set is told about its surroundings.</param>
    /// <returns>The rule set.</returns>
    /// <exception cref="RuleException">A rule, or the set, is wrong: it would go wrong under NRules, or only NRules could run it.</exception>
    public static CompiledRuleSet Load(IEnumerable<IRuleDefinition> rules, RuleSetOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(rules);
        BoundRule[] read = ReadAll([.. rules]);
        CheckNames(read);
        RuleGraph graph = new(read);
        BoundRule[] ordered = graph.Sort();
        return new CompiledRuleSet(ordered, TypeFlow.Check(graph, options ?? new RuleSetOptions()));
    }

    /// <summary>
    /// Compiles all rules now, on all processors. Without it the rules are compiled when they first have facts to look at.
    /// </summary>
    /// <exception cref="RuleCompilationException">A rule cannot be compiled.</exception>
    public void Compile() => Compile(rules);

    /// <summary>Runs the rules over the facts of one case.</summary>
    /// <param name="facts">The facts; of several equal ones the first is used.</param>
    /// <param name="options">How to run.</param>
    /// <param name="cancellationToken">Ends the run early.</param>
    /// <returns>What the rules conclude.</returns>
    /// <exception cref="RuleExecutionException">A rule failed, yielded a fact twice, or matched too often.</exception>
    public RunResult Run(
        IEnumerable<object> facts, RunOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(facts);
        options ??= RunOptions.Default;
        if (!pool.TryTake(out RunState? run))
        {
            run = new RunState(layout, rules, variables);
        }

        // A run that fails leaves its memory half-filled; it is dropped, not returned to the pool.
        run.Begin(options, cancellationToken);
        run.InsertInputs(facts);
        try
        {
            for (int i = 0; i < rules.Length; i++)
            {
                CompiledRule rule = rules[i];
                if (run.MayMatch(rule))
                {
                    run.Enter(rule);
                    if (!rule.IsReady(options.Trace))
                    {
                        CompileAhead(run, i, options.Trace);
                    }

                    rule.Body(options.Trace)(run);
                }
            }
        }
        catch (Exception e) when (e is not RuleException && !cancellationToken.IsCancellationRequested)
        {
            throw Fault.Explain(run, e);
        }

        RunResult result = new(run.TakeYielded(), run.Firings ?? []);
        run.Reset();
        pool.Add(run);
        return result;
    }

    /// <summary>Compiles together all rules that, as far as can be seen, this run is going to need.</summary>
    private void CompileAhead(RunState run, int from, bool trace)
    {
        List<CompiledRule> needed = [];
        for (int i = from; i < rules.Length; i++)
        {
            if (!rules[i].IsReady(trace) && run.MayMatch(rules[i]))
            {
                needed.Add(rules[i]);
            }
        }

        Compile(needed, trace);
    }

    private static void Compile(IReadOnlyList<CompiledRule> rules, bool trace = false)
    {
        ConcurrentQueue<RuleCompilationException> faults = [];
        Parallel.ForEach(rules, rule =>
        {
            try
            {
                rule.Body(trace);
            }
            catch (RuleCompilationException e)
            {
                faults.Enqueue(e);
            }
        });
        if (faults.TryPeek(out RuleCompilationException? fault))
        {
            throw fault;
        }
    }

    private static BoundRule[] ReadAll(IRuleDefinition[] definitions)
    {
        BoundRule[] rules = new BoundRule[definitions.Length];
        ConcurrentBag<RuleDefinitionException> faults = [];
        Parallel.For(0, definitions.Length, i =>
        {
            try
            {
                rules[i] = RuleReader.Read(definitions[i]);
            }
            catch (RuleDefinitionException e)
            {
                faults.Add(e);
            }
        });
        return faults.OrderBy(f => f.RuleName, StringComparer.Ordinal).ToArray() switch
        {
            [] => rules,
            [var fault] => throw fault,
            [var first, ..] many => throw new RuleDefinitionException(
                first.RuleName, string.Join(Environment.NewLine, many.Select(f => f.Message)), first),
        };
    }

    private static void CheckNames(BoundRule[] rules)
    {
        Dictionary<string, BoundRule> seen = new(StringComparer.Ordinal);
        foreach (BoundRule rule in rules)
        {
            if (!seen.TryAdd(rule.Name, rule))
            {
                throw new RuleCompilationException(
                    rule.Name,
                    $"Two rules are named '{rule.Name}': {RuleReader.TypeOf(seen[rule.Name].Definition)} and {RuleReader.TypeOf(rule.Definition)}.");
            }
        }
    }
}
