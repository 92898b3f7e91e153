using Apatite.Model;

namespace Apatite.Rules.Authoring;

/// <summary>A finding weighs for or against diagnoses: which, and how much, is said by the evidence rows of its rule.</summary>
/// <param name="Rule">The name of the rule that concluded it.</param>
/// <param name="Basis">What it rests on.</param>
public sealed record Evidence(string Rule, Basis Basis) : DerivedFact(Rule, Basis);

/// <summary>Something that the reader must see.</summary>
/// <param name="Rule">The name of the rule that concluded it.</param>
/// <param name="Basis">What it rests on.</param>
/// <param name="Code">Its code.</param>
public sealed record Alert(string Rule, Basis Basis, AlertCode Code) : DerivedFact(Rule, Basis);

/// <summary>Something to do next.</summary>
/// <param name="Rule">The name of the rule that concluded it.</param>
/// <param name="Basis">What it rests on.</param>
/// <param name="Code">Its code.</param>
public sealed record Recommendation(string Rule, Basis Basis, RecommendationCode Code) : DerivedFact(Rule, Basis)
{
    /// <inheritdoc/>
    protected internal override string Key => $"{Rule} {Code}";
}

/// <summary>Something to mind before a recommendation is followed.</summary>
/// <param name="Rule">The name of the rule that concluded it.</param>
/// <param name="Basis">What it rests on.</param>
/// <param name="Recommendation">The recommendation that it belongs to.</param>
/// <param name="Code">Its code.</param>
public sealed record Caution(string Rule, Basis Basis, RecommendationCode Recommendation, CautionCode Code) : DerivedFact(Rule, Basis);

/// <summary>A piece of background that this case calls for.</summary>
/// <param name="Rule">The name of the rule that concluded it.</param>
/// <param name="Basis">What it rests on.</param>
/// <param name="Diagnosis">The diagnosis that it is shown with.</param>
/// <param name="Code">Its code.</param>
public sealed record Note(string Rule, Basis Basis, Diagnosis Diagnosis, NoteCode Code) : DerivedFact(Rule, Basis);
