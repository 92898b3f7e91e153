using System.Collections.Concurrent;
using System.Reflection;
using Apatite.Engine.Checking;
using Apatite.Engine.Compilation;
using Apatite.Engine.Definition;
using Apatite.Engine.Dsl;
using Apatite.Engine.Execution;
using Apatite.Engine.Loading;

namespace Apatite.Engine;

/// <summary>A checked set of rules, ready to run. It never changes, and any number of threads may run it at once.</summary>
public sealed class RuleSet
{
    private readonly CompiledRule[] rules;
    private readonly FactLayout layout;
    private readonly int variables;
    private readonly ConcurrentBag<RunState> pool = [];

    private RuleSet(BoundRule[] ordered, RuleSetReport report)
    {
        Report = report;
        Rules = Array.ConvertAll(ordered, r => r.Definition);
        layout = new FactLayout();
        PatternPlan[] plans = new Planner(layout).Plan(ordered);
        rules = new CompiledRule[ordered.Length];
        for (int i = 0; i < ordered.Length; i++)
        {
            rules[i] = new CompiledRule(ordered[i], plans[i], i);
            variables = Math.Max(variables, ordered[i].Variables.Count);
        }
    }

    /// <summary>The rules, in the order in which they run.</summary>
    public IReadOnlyList<RuleDefinition> Rules { get; }

    /// <summary>Types that are read or yielded in vain, as far as the options did not make them an error.</summary>
    public RuleSetReport Report { get; }

    /// <summary>Loads the rules of an assembly: its classes derived from <see cref="Rule"/> that are not abstract.</summary>
    /// <param name="assembly">The assembly.</param>
    /// <param name="options">What the rule set is told about its surroundings.</param>
    /// <returns>The rule set.</returns>
    /// <exception cref="RuleException">A rule, or the set, is wrong.</exception>
    public static RuleSet Load(Assembly assembly, RuleSetOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(assembly);
        return Load(
            assembly.GetTypes()
                .Where(t => typeof(Rule).IsAssignableFrom(t) && !t.IsAbstract)
                .OrderBy(t => t.FullName, StringComparer.Ordinal),
            options);
    }

    /// <summary>Loads rules.</summary>
    /// <param name="ruleTypes">The rule classes.</param>
    /// <param name="options">What the rule set is told about its surroundings.</param>
    /// <returns>The rule set.</returns>
    /// <exception cref="RuleException">A rule, or the set, is wrong.</exception>
    public static RuleSet Load(IEnumerable<Type> ruleTypes, RuleSetOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(ruleTypes);
        return Load(ReadAll([.. ruleTypes]), options);
    }

    /// <summary>Loads rules that were read one by one, as tests do that make rules up.</summary>
    internal static RuleSet Load(BoundRule[] read, RuleSetOptions? options = null)
    {
        CheckNames(read);
        RuleGraph graph = new(read);
        BoundRule[] ordered = graph.Sort();
        return new RuleSet(ordered, TypeFlow.Check(graph, options ?? new RuleSetOptions()));
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

    private static BoundRule[] ReadAll(Type[] types)
    {
        BoundRule[] rules = new BoundRule[types.Length];
        ConcurrentBag<RuleDefinitionException> faults = [];
        Parallel.For(0, types.Length, i =>
        {
            try
            {
                rules[i] = RuleReader.Read(types[i]);
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
                    $"Two rules are named '{rule.Name}': {seen[rule.Name].Definition.ClrType.FullName} and " +
                    $"{rule.Definition.ClrType.FullName}.");
            }
        }
    }
}
