using System.Collections.Immutable;
using System.Globalization;
using Apatite.Model;
using Apatite.Rules.Knowledge;

namespace Apatite.Rules.Describing;

/// <summary>A row of evidence: what a finding weighs for or against one diagnosis, how that was derived, and from which source.</summary>
public sealed class EvidenceDescription
{
    /// <param name="row">What the rules use of the row.</param>
    /// <param name="cells">The whole row as it is written, with the columns that only people read.</param>
    /// <param name="rules">The names of the rules that find it.</param>
    internal EvidenceDescription(EvidenceRow row, IReadOnlyDictionary<string, string> cells, IEnumerable<string> rules)
    {
        Id = row.Id;
        Diagnosis = row.Diagnosis;
        LooksFor = row.LooksFor;
        IsSupporting = cells["direction"] == "supports";
        Gate = cells["gate"] is "" ? null : cells["gate"];
        Strength = cells["strength"];
        LikelihoodRatio = cells["lr"] is "" ? null : double.Parse(cells["lr"], CultureInfo.InvariantCulture);
        Weight = row.Weight;
        Derivation = cells["derived"];
        Group = row.Group;
        IsExpertOnly = row.IsExpertOnly;
        SignedOff = row.SignedOff;
        Text = row.Text;
        Source = row.Source;
        Comment = cells["comment"];
        Rules = [.. rules];
        Extension = row.Extension;
        Reweighing = row.Reweighing;
        AddedWords = row.AddedWords;
    }

    /// <summary>The id of the row, for example <c>RCT-CT-01</c>.</summary>
    public string Id { get; }

    /// <summary>The diagnosis that it counts for or against.</summary>
    public Diagnosis Diagnosis { get; }

    /// <summary>What is looked for, in English.</summary>
    public string LooksFor { get; }

    /// <summary>Whether the finding is held to speak for the diagnosis; a neutral one may weigh zero all the same.</summary>
    public bool IsSupporting { get; }

    /// <summary><c>establishes</c>, <c>prerequisite</c>, <c>excludes</c>, or null for a row that only weighs.</summary>
    public string? Gate { get; }

    /// <summary><c>strong</c>, <c>moderate</c> or <c>weak</c>.</summary>
    public string Strength { get; }

    /// <summary>The likelihood ratio of the source, above zero; null when it gives none.</summary>
    public double? LikelihoodRatio { get; }

    /// <summary>Decibans, 10·log10 of a likelihood ratio; above zero for, below zero against.</summary>
    public double Weight { get; }

    /// <summary>How the weight was derived, in English.</summary>
    public string Derivation { get; }

    /// <summary>The group of correlated findings; only the heaviest row of a group counts on each side.</summary>
    public string Group { get; }

    /// <summary>Whether the weight rests on expert judgement alone.</summary>
    public bool IsExpertOnly { get; }

    /// <summary>The clinician who signed the expert judgement off, and when; null while nobody has, or when a source is cited.</summary>
    public string? SignedOff { get; }

    /// <summary>What the reader of an assessment is told.</summary>
    public LocalizedText Text { get; }

    /// <summary>Where the statement comes from.</summary>
    public Source Source { get; }

    /// <summary>A remark of those who wrote the row, in English; empty when there is none.</summary>
    public string Comment { get; }

    /// <summary>The names of the rules that find it.</summary>
    public ImmutableArray<string> Rules { get; }

    /// <summary>The extension that the row is from; null for the library's own.</summary>
    public string? Extension { get; }

    /// <summary>What the weight of an extension replaced; null when the weight is that of the row's own table.</summary>
    public Reweighing? Reweighing { get; }

    /// <summary>The words of an extension that stand before the library's; null when there are none.</summary>
    public AddedWords? AddedWords { get; }
}
