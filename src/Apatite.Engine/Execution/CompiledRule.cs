using Apatite.Engine.Definition;
using NRules.RuleModel;

namespace Apatite.Engine.Execution;

/// <summary>Runs one rule over the facts of a run.</summary>
/// <param name="run">The run.</param>
internal delegate void RuleBody(RunState run);

/// <summary>A rule in its place in the order, compiled when it first has facts to look at.</summary>
/// <param name="rule">The rule as it was read.</param>
/// <param name="required">The lists that must not be empty for the rule to match at all.</param>
/// <param name="number">The rule's place in the order of evaluation.</param>
/// <param name="compile">Compiles the rule, in its traced form when told so.</param>
internal sealed class CompiledRule(BoundRule rule, int[] required, int number, Func<bool, RuleBody> compile)
{
    private readonly object gate = new();
    private RuleBody? plain;
    private RuleBody? traced;

    internal int Number { get; } = number;

    internal string Name => rule.Name;

    internal IRuleDefinition Definition => rule.Definition;

    internal IReadOnlyList<Variable> Variables => rule.Variables;

    internal int[] Required { get; } = required;

    /// <summary>Whether a form of the rule is compiled.</summary>
    internal bool IsReady(bool trace) => Volatile.Read(ref trace ? ref traced : ref plain) is not null;

    /// <summary>
    /// The rule as it runs or, traced, with its bindings recorded for explanations and for finding a fault; compiled if need be.
    /// </summary>
    internal RuleBody Body(bool trace)
    {
        ref RuleBody? body = ref trace ? ref traced : ref plain;
        return Volatile.Read(ref body) ?? Compile(ref body, trace);
    }

    private RuleBody Compile(ref RuleBody? body, bool trace)
    {
        lock (gate)
        {
            if (body is { } ready)
            {
                return ready;
            }

            try
            {
                RuleBody compiled = compile(trace);
                Volatile.Write(ref body, compiled);
                return compiled;
            }
            catch (Exception e) when (e is InvalidOperationException or ArgumentException or NotSupportedException)
            {
                throw new RuleCompilationException(Name, $"Rule '{Name}' cannot be compiled: {e.Message}", e);
            }
        }
    }
}
