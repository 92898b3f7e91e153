using Apatite.Model;

namespace Apatite.Rules.Authoring;

/// <summary>A finding weighs for or against diagnoses: which, and how much, is said by the evidence rows of its rule.</summary>
/// <param name="rule">The name of the rule that concluded it.</param>
/// <param name="basis">What it rests on.</param>
public sealed class Evidence(string rule, Basis basis) : DerivedFact(rule, basis);

/// <summary>Something that the reader must see.</summary>
/// <param name="rule">The name of the rule that concluded it.</param>
/// <param name="basis">What it rests on.</param>
/// <param name="code">Its code.</param>
public sealed class Alert(string rule, Basis basis, AlertCode code) : DerivedFact(rule, basis)
{
    /// <summary>Its code.</summary>
    public AlertCode Code { get; } = code;

    /// <inheritdoc/>
    protected internal override string Key => $"{Rule} {Code}";
}

/// <summary>Something to do next.</summary>
/// <param name="rule">The name of the rule that concluded it.</param>
/// <param name="basis">What it rests on.</param>
/// <param name="code">Its code.</param>
public sealed class Recommendation(string rule, Basis basis, RecommendationCode code) : DerivedFact(rule, basis)
{
    /// <summary>The same, due at a moment of its own.</summary>
    internal Recommendation(string rule, Basis basis, RecommendationCode code, Urgency? due)
        : this(rule, basis, code) => Due = due;

    /// <summary>Its code.</summary>
    public RecommendationCode Code { get; } = code;

    /// <summary>When it is due; null for when its code says.</summary>
    internal Urgency? Due { get; }

    /// <inheritdoc/>
    protected internal override string Key => $"{Rule} {Code}";
}

/// <summary>Something to mind before a recommendation is followed.</summary>
/// <param name="rule">The name of the rule that concluded it.</param>
/// <param name="basis">What it rests on.</param>
/// <param name="recommendation">The recommendation that it belongs to.</param>
/// <param name="code">Its code.</param>
public sealed class Caution(string rule, Basis basis, RecommendationCode recommendation, CautionCode code) : DerivedFact(rule, basis)
{
    /// <summary>The recommendation that it belongs to.</summary>
    public RecommendationCode Recommendation { get; } = recommendation;

    /// <summary>Its code.</summary>
    public CautionCode Code { get; } = code;

    /// <inheritdoc/>
    protected internal override string Key => $"{Rule} {Recommendation} {Code}";
}

/// <summary>A piece of background that this case calls for.</summary>
/// <param name="rule">The name of the rule that concluded it.</param>
/// <param name="basis">What it rests on.</param>
/// <param name="diagnosis">The diagnosis that it is shown with.</param>
/// <param name="code">Its code.</param>
public sealed class Note(string rule, Basis basis, Diagnosis diagnosis, NoteCode code) : DerivedFact(rule, basis)
{
    /// <summary>The diagnosis that it is shown with.</summary>
    public Diagnosis Diagnosis { get; } = diagnosis;

    /// <summary>Its code.</summary>
    public NoteCode Code { get; } = code;

    /// <inheritdoc/>
    protected internal override string Key => $"{Rule} {Diagnosis} {Code}";
}
