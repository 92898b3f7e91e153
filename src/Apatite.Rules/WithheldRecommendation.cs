using System.Collections.Immutable;

namespace Apatite.Rules;

/// <summary>A medicine that is not proposed because the record does not allow to.</summary>
public sealed class WithheldRecommendation
{
    /// <summary>What would have been recommended.</summary>
    public required RecommendationCode Code { get; init; }

    /// <summary>What speaks against it or has to be minded all the same.</summary>
    public required ImmutableArray<CautionItem> Cautions { get; init; }

    /// <summary>The medicines and allergies that were not understood; empty when the record is incomplete instead.</summary>
    public required ImmutableArray<string> Because { get; init; }
}
