using System.Collections.Frozen;
using System.Collections.Immutable;
using Apatite.Model;
using Apatite.Rules.Judgements;

namespace Apatite.Rules.Knowledge;

/// <summary>What the knowledge base holds about one diagnosis. It enters the rules as a fact, so that no rule reads a static.</summary>
internal sealed class DiagnosisProfile(
    Diagnosis diagnosis,
    bool isDangerous,
    bool isInfection,
    FrozenDictionary<string, ImmutableArray<EvidenceRow>> rowsByRule,
    FrozenDictionary<(PresentationKind Picture, CareSetting Setting), double> percents,
    FrozenDictionary<string, double> percentsByCriterion,
    ImmutableArray<LocalizedText> answers,
    ImmutableArray<MissingInformationItem> deciders)
{
    /// <summary>The percentage that a diagnosis starts from when no picture lists it: half a per mille.</summary>
    private const double UnlistedPercent = 0.05;

    public Diagnosis Diagnosis => diagnosis;

    /// <summary>Whether it must not be missed.</summary>
    public bool IsDangerous => isDangerous;

    /// <summary>Whether it is a bacterial infection: these go together, and one of them makes none of the others less likely.</summary>
    public bool IsInfection => isInfection;

    /// <summary>Whether the diagnosis has a finding without which it stays possible at most.</summary>
    public bool HasPrerequisite { get; } = rowsByRule.Values.SelectMany(rows => rows).Any(row => row.Gate == Gate.Prerequisite);

    /// <summary>What would answer the danger.</summary>
    public ImmutableArray<LocalizedText> Answers => answers;

    /// <summary>What would decide for or against it.</summary>
    public ImmutableArray<MissingInformationItem> Deciders => deciders;

    /// <summary>The weight in decibans that the diagnosis starts from when no picture lists it.</summary>
    public static double UnlistedWeight => Decibans(UnlistedPercent);

    /// <summary>
    /// The weight in decibans that the diagnosis starts from in a picture, where the patient is cared for; a place without a share of its own
    /// has that of a place not stated, and null is a picture that does not list the diagnosis.
    /// </summary>
    public double? PreTestWeight(PresentationKind picture, CareSetting setting) =>
        percents.TryGetValue((picture, setting), out double percent) || percents.TryGetValue((picture, CareSetting.NotStated), out percent)
            ? Decibans(percent)
            : null;

    /// <summary>The weight in decibans that the diagnosis starts from when a criterion raises it; null when the criterion gives none.</summary>
    public double? PreTestWeight(string criterion) =>
        percentsByCriterion.TryGetValue(criterion, out double percent) ? Decibans(percent) : null;

    /// <summary>The rows that a rule's finding stands for.</summary>
    public ImmutableArray<EvidenceRow> RowsOf(string rule) => rowsByRule.GetValueOrDefault(rule, []);

    /// <summary>The odds of a percentage in decibans.</summary>
    public static double Decibans(double percent) => Math.Round(10 * Math.Log10(percent / (100 - percent)), 1);
}
