using System.Collections.Immutable;
using Apatite.Rules.Knowledge;

namespace Apatite.Rules.Weighing;

/// <summary>A row of evidence that the case bears out.</summary>
/// <param name="Row">The row.</param>
/// <param name="Rule">The rule that found it.</param>
/// <param name="Keys">The facts that it rests on, by their keys.</param>
/// <param name="Counted">Whether it is the heaviest of its group and side.</param>
internal sealed record WeighedRow(EvidenceRow Row, string Rule, ImmutableArray<string> Keys, bool Counted);
