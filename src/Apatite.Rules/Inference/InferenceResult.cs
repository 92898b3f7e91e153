namespace Apatite.Rules.Inference;

/// <summary>What the rules conclude about one case.</summary>
/// <param name="Yielded">The yielded facts.</param>
/// <param name="Firings">Why each was yielded; empty when the run was not traced.</param>
internal sealed record InferenceResult(IReadOnlyList<object> Yielded, IReadOnlyList<Firing> Firings);

/// <summary>Why a fact was yielded.</summary>
/// <param name="Rule">The name of the rule.</param>
/// <param name="Matched">The facts that it matched, those inside collections and groups included; each once.</param>
/// <param name="Yielded">The fact.</param>
internal sealed record Firing(string Rule, IReadOnlyList<object> Matched, object Yielded);
