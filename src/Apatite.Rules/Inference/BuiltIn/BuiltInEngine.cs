using Apatite.Engine;

namespace Apatite.Rules.Inference;

/// <summary>Runs the rules on src/Apatite.Engine.</summary>
internal sealed class BuiltInEngine : IInferenceEngine
{
    private readonly RuleSet rules;
    private readonly RunOptions plain;
    private readonly RunOptions traced;

    internal BuiltInEngine(IEnumerable<Type> ruleTypes, InferenceOptions options)
    {
        rules = Translate(() => RuleSet.Load(
            ruleTypes, new RuleSetOptions { InputTypes = options.InputTypes, OutputTypes = options.OutputTypes }));
        plain = new RunOptions { MaxMatchesPerRule = options.MaxMatchesPerRule };
        traced = plain with { Trace = true };
        Rules = [.. rules.Rules.Select(r => new RuleInfo(r.Name, r.Description, [.. r.Tags], r.ClrType) { Yields = [.. r.Yields.Select(y => y.Body)] })];
    }

    public string Name => "builtin";

    public IReadOnlyList<RuleInfo> Rules { get; }

    public InferenceResult Infer(IReadOnlyCollection<object> facts, bool trace, CancellationToken cancellationToken)
    {
        RunResult result = Translate(() => rules.Run(facts, trace ? traced : plain, cancellationToken));
        return new InferenceResult(
            result.Yielded,
            [.. result.Firings.Select(f => new Firing(f.Rule.Name, Facts(f), f.Yielded))]);
    }

    private static List<object> Facts(Apatite.Engine.Firing firing)
        => [.. firing.Matched.SelectMany(b => b.Facts()).Distinct(ReferenceEqualityComparer.Instance).OfType<object>()];

    private static T Translate<T>(Func<T> action)
    {
        try
        {
            return action();
        }
        catch (RuleException e)
        {
            throw new InferenceException(e.RuleName, e.Message, e.InnerException ?? e);
        }
    }
}
