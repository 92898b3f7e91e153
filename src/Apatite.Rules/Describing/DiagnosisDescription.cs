using System.Collections.Immutable;
using System.Globalization;
using Apatite.Model;
using Apatite.Rules.Knowledge;

namespace Apatite.Rules.Describing;

/// <summary>What is known about a diagnosis.</summary>
public sealed class DiagnosisDescription
{
    internal DiagnosisDescription(
        DiagnosisProfile profile, IEnumerable<PreTestDescription> starts, IEnumerable<EvidenceDescription> evidence)
    {
        Diagnosis = profile.Diagnosis;
        IsDangerous = profile.IsDangerous;
        Answers = profile.Answers;
        PreTest = [.. starts.OrderByDescending(start => start.Percent).ThenBy(start => start.Presentation, StringComparer.Ordinal)];
        Deciders = profile.Deciders;
        Evidence = [.. evidence.OrderByDescending(row => row.Weight).ThenBy(row => row.Id, StringComparer.Ordinal)];
    }

    /// <summary>The diagnosis.</summary>
    public Diagnosis Diagnosis { get; }

    /// <summary>Whether it must not be missed.</summary>
    public bool IsDangerous { get; }

    /// <summary>What would answer the danger; empty when it is none.</summary>
    public ImmutableArray<LocalizedText> Answers { get; }

    /// <summary>What it starts from in each picture that lists it, the likeliest first.</summary>
    public ImmutableArray<PreTestDescription> PreTest { get; }

    /// <summary>What would decide for or against it, and is asked for when the record does not say.</summary>
    public ImmutableArray<MissingInformationItem> Deciders { get; }

    /// <summary>Its rows of evidence, the heaviest for it first.</summary>
    public ImmutableArray<EvidenceDescription> Evidence { get; }
}

/// <summary>What a diagnosis starts from in a picture, before any evidence.</summary>
public sealed class PreTestDescription
{
    internal PreTestDescription(IReadOnlyDictionary<string, string> row)
    {
        Presentation = row["picture"];
        Setting = row["setting"] is "" ? null : row["setting"];
        Percent = double.Parse(row["percent"], CultureInfo.InvariantCulture);
        Weight = DiagnosisProfile.Decibans(Percent);
        Source = new(row["source"]);
    }

    /// <summary>The picture, for example <c>neck-swallowing-adult</c>.</summary>
    public string Presentation { get; }

    /// <summary>Where the patient is cared for, for example <c>primary-care</c>; null when it holds where no other share of the picture does.</summary>
    public string? Setting { get; }

    /// <summary>The share of patients with the picture, in percent, that is assumed for ranking; no prevalence.</summary>
    public double Percent { get; }

    /// <summary>The same as decibans of odds.</summary>
    public double Weight { get; }

    /// <summary>Where the share comes from.</summary>
    public Source Source { get; }
}
