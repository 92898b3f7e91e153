namespace Apatite.Rules.Inference;

/// <summary>A loaded set of rules. Any number of threads may use it at once.</summary>
internal interface IInferenceEngine
{
    /// <summary>Which engine this is: <c>nrules</c> or <c>compiled</c>.</summary>
    string Name { get; }

    /// <summary>The rules.</summary>
    IReadOnlyList<RuleInfo> Rules { get; }

    /// <summary>Applies the rules to the facts of one case.</summary>
    /// <param name="facts">The facts; of several equal ones the first is used.</param>
    /// <param name="trace">Whether to say why each fact was yielded.</param>
    /// <param name="cancellationToken">Ends the run early.</param>
    /// <returns>What the rules conclude.</returns>
    /// <exception cref="InferenceException">A rule failed; the engine stays usable.</exception>
    InferenceResult Infer(IReadOnlyCollection<object> facts, bool trace, CancellationToken cancellationToken);
}
