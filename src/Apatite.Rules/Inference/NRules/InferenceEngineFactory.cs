namespace Apatite.Rules.Inference;

/// <summary>Makes the engine that this build was made with.</summary>
internal static class InferenceEngineFactory
{
    /// <summary>Loads rules.</summary>
    /// <param name="ruleTypes">The rule classes.</param>
    /// <param name="options">What the engine is told.</param>
    /// <returns>The engine.</returns>
    /// <exception cref="InferenceException">A rule, or the set, is wrong.</exception>
    internal static IInferenceEngine Create(IEnumerable<Type> ruleTypes, InferenceOptions? options = null)
        => NRulesEngine.Load([.. ruleTypes], options ?? new InferenceOptions());
}
