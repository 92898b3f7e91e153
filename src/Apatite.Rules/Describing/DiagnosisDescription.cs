using System.Collections.Immutable;
using Apatite.Model;

namespace Apatite.Rules.Describing;

/// <summary>What is known about a diagnosis.</summary>
/// <param name="Diagnosis">The diagnosis.</param>
/// <param name="IsDangerous">Whether it must not be missed.</param>
/// <param name="Answers">What would answer the danger; empty when it is none.</param>
/// <param name="PreTest">What it starts from in each picture that lists it.</param>
/// <param name="Deciders">What would decide for or against it, and is asked for when the record does not say.</param>
/// <param name="Evidence">Its rows of evidence, the heaviest for it first.</param>
public sealed record DiagnosisDescription(
    Diagnosis Diagnosis,
    bool IsDangerous,
    ImmutableArray<LocalizedText> Answers,
    ImmutableArray<PreTestDescription> PreTest,
    ImmutableArray<MissingInformationItem> Deciders,
    ImmutableArray<EvidenceDescription> Evidence);

/// <summary>What a diagnosis starts from in a picture, before any evidence.</summary>
/// <param name="Presentation">The picture, for example <c>neck-swallowing-adult</c>.</param>
/// <param name="Percent">The share of patients with the picture, in percent, that is assumed for ranking; no prevalence.</param>
/// <param name="Weight">The same as decibans of odds.</param>
/// <param name="Source">Where the share comes from.</param>
public sealed record PreTestDescription(string Presentation, double Percent, double Weight, Source Source);
