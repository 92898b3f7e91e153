using NRules;
using NRules.Fluent;

namespace Apatite.Rules.Inference;

/// <summary>Runs the rules on the NRules package: one session a case, dropped after it, whatever happens.</summary>
internal sealed class NRulesEngine : IInferenceEngine
{
    private readonly ISessionFactory factory;
    private readonly int maxMatchesPerRule;

    private NRulesEngine(ISessionFactory factory, IReadOnlyList<RuleInfo> rules, int maxMatchesPerRule)
    {
        this.factory = factory;
        this.maxMatchesPerRule = maxMatchesPerRule;
        Rules = rules;
    }

    public string Name => "nrules";

    public IReadOnlyList<RuleInfo> Rules { get; }

    public InferenceResult Infer(IReadOnlyCollection<object> facts, bool trace, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();

        // NRules takes equal facts inside one batch for a fault, and is left corrupt by it.
        List<object> inputs = [.. facts.Distinct()];
        ISession session = factory.CreateSession();
        SessionRecorder recorder = new(session, inputs, maxMatchesPerRule, trace);
        try
        {
            if (inputs.Count > 0)
            {
                session.InsertAll(inputs);
            }

            session.Fire(cancellationToken);
        }
        catch (Exception e) when (!cancellationToken.IsCancellationRequested)
        {
            throw recorder.Explain(e);
        }

        cancellationToken.ThrowIfCancellationRequested();
        return recorder.Result();
    }

    internal static NRulesEngine Load(Type[] ruleTypes, InferenceOptions options)
    {
        try
        {
            RuleRepository repository = new();
            // Rules are no part of the public surface; without this NRules skips them in silence.
            repository.Load(spec => spec.PrivateTypes().From(ruleTypes));
            List<RuleInfo> rules = [.. repository.GetRules().Select(Describe)];
            Check(ruleTypes, rules);
            return new NRulesEngine(repository.Compile(), rules, options.MaxMatchesPerRule);
        }
        catch (RuleActivationException e)
        {
            throw new InferenceException(e.RuleType?.FullName, $"Rule class {e.RuleType?.FullName} cannot be made.", e);
        }
        catch (RuleDefinitionException e)
        {
            throw new InferenceException(e.RuleType?.FullName, $"Rule class {e.RuleType?.FullName} cannot be defined.", e);
        }
        catch (RuleCompilationException e)
        {
            throw new InferenceException(e.RuleName, $"Rule '{e.RuleName}' cannot be compiled.", e);
        }
    }

    private static RuleInfo Describe(IRuleDefinition rule) => new(
        rule.Name, rule.Description, [.. rule.Tags], (Type)rule.Properties[RuleProperties.ClrType]!)
    {
        Yields = [.. rule.RightHandSide.Actions.SelectMany(action => LinkedFacts.In(action.Expression))],
    };

    /// <summary>NRules skips classes that are not public and top-level, and does not mind rules of one name.</summary>
    private static void Check(Type[] ruleTypes, List<RuleInfo> rules)
    {
        Type? skipped = ruleTypes.Except(rules.Select(r => r.ClrType)).FirstOrDefault();
        if (skipped is not null)
        {
            throw new InferenceException(skipped.FullName, $"Rule class {skipped.FullName} is not a public, top-level rule.");
        }

        string? repeated = rules
            .GroupBy(r => r.Name, StringComparer.Ordinal)
            .Where(g => g.Skip(1).Any())
            .Select(g => g.Key)
            .FirstOrDefault();
        if (repeated is not null)
        {
            throw new InferenceException(repeated, $"Several rules are named '{repeated}'.");
        }
    }
}
