using System.Collections.Immutable;
using Apatite.Model;

namespace Apatite.Rules.Describing;

/// <summary>A row of evidence: what a finding weighs for or against one diagnosis, how that was derived, and from which source.</summary>
/// <param name="Id">The id of the row, for example <c>RCT-CT-01</c>.</param>
/// <param name="Diagnosis">The diagnosis that it counts for or against.</param>
/// <param name="LooksFor">What is looked for, in English.</param>
/// <param name="IsSupporting">Whether the finding is held to speak for the diagnosis; a neutral one may weigh zero all the same.</param>
/// <param name="Gate"><c>establishes</c>, <c>prerequisite</c>, <c>excludes</c>, or null for a row that only weighs.</param>
/// <param name="Strength"><c>strong</c>, <c>moderate</c> or <c>weak</c>.</param>
/// <param name="LikelihoodRatio">The likelihood ratio of the source; null when it gives none.</param>
/// <param name="Weight">Decibans, 10·log10 of a likelihood ratio; above zero for, below zero against.</param>
/// <param name="Derivation">How the weight was derived, in English.</param>
/// <param name="Group">The group of correlated findings; only the heaviest row of a group counts on each side.</param>
/// <param name="IsExpertOnly">Whether the weight rests on expert judgement alone.</param>
/// <param name="Text">What the reader of an assessment is told.</param>
/// <param name="Source">Where the statement comes from.</param>
/// <param name="Comment">A remark of those who wrote the row, in English; empty when there is none.</param>
/// <param name="Rules">The names of the rules that find it.</param>
public sealed record EvidenceDescription(
    string Id,
    Diagnosis Diagnosis,
    string LooksFor,
    bool IsSupporting,
    string? Gate,
    string Strength,
    double? LikelihoodRatio,
    double Weight,
    string Derivation,
    string Group,
    bool IsExpertOnly,
    LocalizedText Text,
    Source Source,
    string Comment,
    ImmutableArray<string> Rules)
{
    /// <summary>The extension that the row is from; null for the library's own.</summary>
    public string? Extension { get; init; }

    /// <summary>What the weight of an extension replaced; null when the weight is that of the row's own table.</summary>
    public Reweighing? Reweighing { get; init; }

    /// <summary>The words of an extension that stand before the library's; null when there are none.</summary>
    public AddedWords? AddedWords { get; init; }
}
