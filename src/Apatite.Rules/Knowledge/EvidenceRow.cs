using Apatite.Model;

namespace Apatite.Rules.Knowledge;

/// <summary>A row of <c>evidence.tsv</c>: what a finding weighs for or against one diagnosis, why, and from which source.</summary>
internal sealed record EvidenceRow(
    string Id,
    Diagnosis Diagnosis,
    string LooksFor,
    Gate Gate,
    Strength Strength,
    double Weight,
    string Group,
    bool IsExpertOnly,
    LocalizedText Text,
    Source Source)
{
    /// <summary>The clinician who signed an expert judgement off, and when; null while nobody has.</summary>
    public string? SignedOff { get; init; }

    /// <summary>The extension that the row is from; null for the library's own.</summary>
    public string? Extension { get; init; }

    /// <summary>What another weight replaced.</summary>
    public Reweighing? Reweighing { get; init; }

    /// <summary>The words of an extension that stand before the library's.</summary>
    public AddedWords? AddedWords { get; init; }

    /// <summary>The extensions that had a hand in it.</summary>
    public IEnumerable<string> Extensions => ((string?[])[Extension, Reweighing?.Extension, AddedWords?.Extension]).OfType<string>();

    /// <summary>The strength as output shows it: what the row does to the category when it does more than weigh.</summary>
    public string ShownStrength => Gate switch
    {
        Gate.Establishes => "pathognomonic",
        Gate.Excludes => "excluding",
        Gate.Prerequisite => "prerequisite",
        _ => Strength.ToString().ToLowerInvariant(),
    };
}

/// <summary>What a row does to the category beside its weight.</summary>
internal enum Gate
{
    /// <summary>It only weighs.</summary>
    None,

    /// <summary>It names the disease.</summary>
    Establishes,

    /// <summary>Without it, or another row of this kind, the diagnosis stays possible at most.</summary>
    Prerequisite,

    /// <summary>The diagnosis does not allow it.</summary>
    Excludes,
}

/// <summary>How strong a finding is where no likelihood ratio is known.</summary>
internal enum Strength
{
    /// <summary>About 8 for, 0.12 against.</summary>
    Strong,

    /// <summary>About 3 for, 0.33 against.</summary>
    Moderate,

    /// <summary>About 1.5 for, 0.67 against.</summary>
    Weak,
}
