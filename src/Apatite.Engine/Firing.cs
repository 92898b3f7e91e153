using NRules.RuleModel;

namespace Apatite.Engine;

/// <summary>Why a fact was yielded.</summary>
/// <param name="Rule">The rule that yielded it.</param>
/// <param name="Matched">What its aliases were bound to.</param>
/// <param name="Yielded">The fact.</param>
public sealed record Firing(IRuleDefinition Rule, IReadOnlyList<Binding> Matched, object Yielded);
