using Apatite.Model;

namespace Apatite.Rules.Authoring;

/// <summary>Fever, reported or measured at 38.0 Cel or above (<c>docs/thresholds-and-management.md</c> 2.1).</summary>
/// <param name="Rule">The name of the rule that concluded it.</param>
/// <param name="Basis">What it rests on.</param>
public sealed record Fever(string Rule, Basis Basis) : DerivedFact(Rule, Basis);

/// <summary>No fever: denied or measured below 38.0 Cel, and nothing says otherwise.</summary>
/// <param name="Rule">The name of the rule that concluded it.</param>
/// <param name="Basis">What it rests on.</param>
public sealed record Afebrile(string Rule, Basis Basis) : DerivedFact(Rule, Basis);

/// <summary>Signs that ask for a lumbar puncture (<c>docs/thresholds-and-management.md</c> 5.5).</summary>
/// <param name="Rule">The name of the rule that concluded it.</param>
/// <param name="Basis">What it rests on.</param>
public sealed record Meningism(string Rule, Basis Basis) : DerivedFact(Rule, Basis);

/// <summary>A cerebrospinal fluid without inflammation, by its overall result or by its cells.</summary>
/// <param name="Rule">The name of the rule that concluded it.</param>
/// <param name="Basis">What it rests on.</param>
public sealed record NormalCsf(string Rule, Basis Basis) : DerivedFact(Rule, Basis);

/// <summary>The cerebrospinal fluid has been examined, whatever it showed.</summary>
/// <param name="Rule">The name of the rule that concluded it.</param>
/// <param name="Basis">What it rests on.</param>
public sealed record CsfExamined(string Rule, Basis Basis) : DerivedFact(Rule, Basis);

/// <summary>Something that makes an infection of the spine or the deep neck more likely (<c>docs/thresholds-and-management.md</c> 6.7).</summary>
/// <param name="Rule">The name of the rule that concluded it.</param>
/// <param name="Basis">What it rests on.</param>
public sealed record InfectionRisk(string Rule, Basis Basis) : DerivedFact(Rule, Basis);

/// <summary>Total serum calcium in mmol/L, corrected for albumin where albumin is known.</summary>
/// <param name="Rule">The name of the rule that concluded it.</param>
/// <param name="Basis">What it rests on.</param>
/// <param name="Value">Total calcium in mmol/L.</param>
public sealed record SerumCalcium(string Rule, Basis Basis, decimal Value) : DerivedFact(Rule, Basis);

/// <summary>The airway may close (<c>docs/thresholds-and-management.md</c> 6.1).</summary>
/// <param name="Rule">The name of the rule that concluded it.</param>
/// <param name="Basis">What it rests on.</param>
public sealed record AirwayThreat(string Rule, Basis Basis) : DerivedFact(Rule, Basis);

/// <summary>The cord, the cauda equina or a limb is failing (<c>docs/thresholds-and-management.md</c> 6.3).</summary>
/// <param name="Rule">The name of the rule that concluded it.</param>
/// <param name="Basis">What it rests on.</param>
public sealed record NeurologicalThreat(string Rule, Basis Basis) : DerivedFact(Rule, Basis);

/// <summary>The brain is involved (<c>docs/thresholds-and-management.md</c> 6.4).</summary>
/// <param name="Rule">The name of the rule that concluded it.</param>
/// <param name="Basis">What it rests on.</param>
public sealed record CerebralThreat(string Rule, Basis Basis) : DerivedFact(Rule, Basis);

/// <summary>Sepsis must be thought of (<c>docs/thresholds-and-management.md</c> 6.2).</summary>
/// <param name="Rule">The name of the rule that concluded it.</param>
/// <param name="Basis">What it rests on.</param>
public sealed record SepsisSign(string Rule, Basis Basis) : DerivedFact(Rule, Basis);

/// <summary>The wall, gas or node of an abscess, or a collection beside the cord or the spine (<c>docs/thresholds-and-management.md</c> 6.6).</summary>
/// <param name="Rule">The name of the rule that concluded it.</param>
/// <param name="Basis">What it rests on.</param>
/// <param name="Site">Where pus is feared.</param>
public sealed record AbscessSign(string Rule, Basis Basis, AbscessSite Site) : DerivedFact(Rule, Basis);

/// <summary>Where pus is feared.</summary>
public enum AbscessSite
{
    /// <summary>In the deep neck.</summary>
    Neck,

    /// <summary>At the spine or in the canal.</summary>
    Spine,
}

/// <summary>Something that keeps a retropharyngeal abscess open beside a calcification (<c>docs/thresholds-and-management.md</c> 5.3).</summary>
/// <param name="Rule">The name of the rule that concluded it.</param>
/// <param name="Basis">What it rests on.</param>
public sealed record AbscessConcern(string Rule, Basis Basis) : DerivedFact(Rule, Basis);

/// <summary>The patient's defence against infection is weak, by history or by medicine.</summary>
/// <param name="Rule">The name of the rule that concluded it.</param>
/// <param name="Basis">What it rests on.</param>
public sealed record Immunocompromise(string Rule, Basis Basis) : DerivedFact(Rule, Basis);

/// <summary>The patient has a symptom or sign.</summary>
/// <param name="Rule">The name of the rule that concluded it.</param>
/// <param name="Basis">What it rests on.</param>
public sealed record Symptomatic(string Rule, Basis Basis) : DerivedFact(Rule, Basis);

/// <summary>MRI of the spine was done, whatever it showed.</summary>
/// <param name="Rule">The name of the rule that concluded it.</param>
/// <param name="Basis">What it rests on.</param>
public sealed record SpineMriDone(string Rule, Basis Basis) : DerivedFact(Rule, Basis);

/// <summary>CT of the spine was done, whatever it showed.</summary>
/// <param name="Rule">The name of the rule that concluded it.</param>
/// <param name="Basis">What it rests on.</param>
public sealed record SpineCtDone(string Rule, Basis Basis) : DerivedFact(Rule, Basis);

/// <summary>A tumour must be thought of (<c>docs/thresholds-and-management.md</c> 6.8).</summary>
/// <param name="Rule">The name of the rule that concluded it.</param>
/// <param name="Basis">What it rests on.</param>
public sealed record TumourSign(string Rule, Basis Basis) : DerivedFact(Rule, Basis);

/// <summary>An artery of the neck or a subarachnoid bleeding must be thought of (<c>docs/thresholds-and-management.md</c> 6.11).</summary>
/// <param name="Rule">The name of the rule that concluded it.</param>
/// <param name="Basis">What it rests on.</param>
public sealed record VascularSign(string Rule, Basis Basis) : DerivedFact(Rule, Basis);

/// <summary>The neck has been imaged with a method that shows calcium and soft tissue, whatever it showed.</summary>
/// <param name="Rule">The name of the rule that concluded it.</param>
/// <param name="Basis">What it rests on.</param>
public sealed record NeckCtDone(string Rule, Basis Basis) : DerivedFact(Rule, Basis);

/// <summary>A calcification or ossification of the spine or the muscle in front of it.</summary>
/// <param name="Rule">The name of the rule that concluded it.</param>
/// <param name="Basis">What it rests on.</param>
/// <param name="Finding">The finding that shows it.</param>
public sealed record Deposit(string Rule, Basis Basis, ImagingFinding Finding) : DerivedFact(Rule, Basis);

/// <summary>A must-not-miss diagnosis that nothing has answered.</summary>
/// <param name="Rule">The name of the rule that concluded it.</param>
/// <param name="Basis">What it rests on.</param>
/// <param name="Diagnosis">The diagnosis.</param>
public sealed record OpenDanger(string Rule, Basis Basis, Diagnosis Diagnosis) : DerivedFact(Rule, Basis)
{
    /// <inheritdoc/>
    protected internal override string Key => $"{Rule} {Diagnosis}";
}
