namespace Apatite.Engine;

/// <summary>What a run concluded.</summary>
/// <param name="Yielded">The yielded facts; the same facts in the same order give them in the same order.</param>
/// <param name="Firings">Why each was yielded, when the run was traced; otherwise empty.</param>
public sealed record RunResult(IReadOnlyList<object> Yielded, IReadOnlyList<Firing> Firings);
