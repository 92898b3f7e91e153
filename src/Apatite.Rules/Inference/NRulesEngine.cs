using NRules;
using NRules.RuleModel;

namespace Apatite.Rules.Inference;

/// <summary>Runs the rules on NRules: one session a case, dropped after it, whatever happens.</summary>
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
        ArgumentNullException.ThrowIfNull(facts);
        cancellationToken.ThrowIfCancellationRequested();

        // NRules takes equal facts inside one batch for a fault, and is left corrupt by it.
        List<object> inputs = [.. facts.Distinct()];
        ISession session = factory.CreateSession();
        SessionRecorder recorder = new(session, inputs, maxMatchesPerRule, trace, cancellationToken);
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

    /// <summary>Builds the network of checked rules.</summary>
    internal static NRulesEngine Load(IReadOnlyList<IRuleDefinition> rules, InferenceOptions options)
    {
        try
        {
            ISessionFactory factory = new RuleCompiler { ExpressionCompiler = new LazyExpressionCompiler() }.Compile(rules);
            foreach (Action<ISessionFactory> setup in options.SessionFactorySetups)
            {
                setup(factory);
            }

            return new NRulesEngine(factory, [.. rules.Select(RuleInfo.Of)], options.MaxMatchesPerRule);
        }
        catch (RuleCompilationException e)
        {
            throw new InferenceException(e.RuleName, $"Rule '{e.RuleName}' cannot be compiled: {e.InnerException?.Message}", e);
        }
    }
}
