using Apatite.Engine;
using Apatite.Engine.Loading;
using NRules.RuleModel;

namespace Apatite.Rules.Inference;

/// <summary>Makes the engine that runs the rules.</summary>
internal static class InferenceEngineFactory
{
    /// <summary>Loads rule classes.</summary>
    /// <exception cref="InferenceException">A rule, or the set, is wrong.</exception>
    internal static IInferenceEngine Create(IEnumerable<Type> ruleTypes, InferenceOptions? options = null)
        => Create(RuleClasses.Define([.. ruleTypes]), options);

    /// <summary>
    /// Loads rules. Both engines get them through the same checks, so that a rule is refused by both or by none, and in one order.
    /// </summary>
    /// <exception cref="InferenceException">A rule, or the set, is wrong.</exception>
    internal static IInferenceEngine Create(IReadOnlyList<IRuleDefinition> rules, InferenceOptions? options = null)
    {
        options ??= new InferenceOptions();
        CompiledRuleSet set = InferenceException.Translate(() => CompiledRuleSet.Load(
            rules, new RuleSetOptions { InputTypes = options.InputTypes, OutputTypes = options.OutputTypes }));
        return options.Compiled ? new CompiledEngine(set, options.MaxMatchesPerRule) : NRulesEngine.Load(set.Rules, options);
    }
}
