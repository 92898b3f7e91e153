using System.Collections.Immutable;
using Apatite.Model;

namespace Apatite.Rules;

/// <summary>What a deposit is made of, as far as its look and its site tell.</summary>
public enum Crystal
{
    /// <summary>The record does not tell.</summary>
    Undetermined,

    /// <summary>Basic calcium phosphate.</summary>
    Apatite,

    /// <summary>Calcium pyrophosphate.</summary>
    CalciumPyrophosphate,

    /// <summary>Bone.</summary>
    Ossification,
}

/// <summary>The phases of a calcifying tendinopathy (Uhthoff; seed S11 to S14).</summary>
public enum DepositPhase
{
    /// <summary>The record does not tell.</summary>
    Undetermined,

    /// <summary>Fibrocartilage replaces tendon; no image shows a deposit.</summary>
    PreCalcific,

    /// <summary>A deposit at rest.</summary>
    Calcific,

    /// <summary>The deposit is being resorbed: fragmented or blurred, with inflammation around it.</summary>
    Resorption,

    /// <summary>The deposit has shrunk or gone; the tissue is rebuilt.</summary>
    PostCalcific,
}

/// <summary>The form of apatite deposition disease (seed S06 to S10, S22).</summary>
public enum DepositForm
{
    /// <summary>There is no apatite deposit to speak of.</summary>
    Undetermined,

    /// <summary>No cause in the record: by far the most frequent form.</summary>
    Idiopathic,

    /// <summary>A disease in the record makes apatite deposit.</summary>
    Secondary,

    /// <summary>A disc calcification of childhood without another cause.</summary>
    Childhood,
}

/// <summary>A deposit that the images show.</summary>
public sealed class DepositDescription
{
    /// <summary>Where it lies; null when not stated.</summary>
    public AnatomicalStructure? Structure { get; init; }

    /// <summary>At which levels; null when not stated.</summary>
    public LevelRange? Levels { get; init; }

    /// <summary>What it is made of.</summary>
    public required Crystal Crystal { get; init; }

    /// <summary>The phase that it is in.</summary>
    public required DepositPhase Phase { get; init; }

    /// <summary>Whether it was found by chance in a patient without symptoms.</summary>
    public required bool Incidental { get; init; }

    /// <summary>How far it has moved, if it has.</summary>
    public FindingType? Migration { get; init; }

    /// <summary>The input resources that say so.</summary>
    public required ImmutableArray<string> Because { get; init; }
}

/// <summary>The form of the disease.</summary>
public sealed class FormDescription
{
    /// <summary>The form.</summary>
    public required DepositForm Kind { get; init; }

    /// <summary>The diseases that make it secondary.</summary>
    public required ImmutableArray<Concept> Causes { get; init; }
}
