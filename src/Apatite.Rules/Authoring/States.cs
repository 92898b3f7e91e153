using Apatite.Model;

namespace Apatite.Rules.Authoring;

/// <summary>Fever, reported or measured at 38.0 Cel or above (<c>docs/thresholds-and-management.md</c> 2.1).</summary>
/// <param name="rule">The name of the rule that concluded it.</param>
/// <param name="basis">What it rests on.</param>
public sealed class Fever(string rule, Basis basis) : DerivedFact(rule, basis);

/// <summary>No fever: denied or measured below 38.0 Cel, and nothing says otherwise.</summary>
/// <param name="rule">The name of the rule that concluded it.</param>
/// <param name="basis">What it rests on.</param>
public sealed class Afebrile(string rule, Basis basis) : DerivedFact(rule, basis);

/// <summary>Signs that ask for a lumbar puncture (<c>docs/thresholds-and-management.md</c> 5.5).</summary>
/// <param name="rule">The name of the rule that concluded it.</param>
/// <param name="basis">What it rests on.</param>
public sealed class Meningism(string rule, Basis basis) : DerivedFact(rule, basis);

/// <summary>A cerebrospinal fluid without inflammation, by its overall result or by its cells.</summary>
/// <param name="rule">The name of the rule that concluded it.</param>
/// <param name="basis">What it rests on.</param>
public sealed class NormalCsf(string rule, Basis basis) : DerivedFact(rule, basis);

/// <summary>The cerebrospinal fluid has been examined, whatever it showed.</summary>
/// <param name="rule">The name of the rule that concluded it.</param>
/// <param name="basis">What it rests on.</param>
public sealed class CsfExamined(string rule, Basis basis) : DerivedFact(rule, basis);

/// <summary>Something that makes an infection of the spine or the deep neck more likely (<c>docs/thresholds-and-management.md</c> 6.7).</summary>
/// <param name="rule">The name of the rule that concluded it.</param>
/// <param name="basis">What it rests on.</param>
public sealed class InfectionRisk(string rule, Basis basis) : DerivedFact(rule, basis);

/// <summary>Total serum calcium in mmol/L, corrected for albumin where albumin is known.</summary>
/// <param name="rule">The name of the rule that concluded it.</param>
/// <param name="basis">What it rests on.</param>
/// <param name="value">Total calcium in mmol/L.</param>
public sealed class SerumCalcium(string rule, Basis basis, decimal value) : DerivedFact(rule, basis)
{
    /// <summary>Total calcium in mmol/L.</summary>
    public decimal Value { get; } = value;
}

/// <summary>The airway may close (<c>docs/thresholds-and-management.md</c> 6.1).</summary>
/// <param name="rule">The name of the rule that concluded it.</param>
/// <param name="basis">What it rests on.</param>
public sealed class AirwayThreat(string rule, Basis basis) : DerivedFact(rule, basis);

/// <summary>The cord, the cauda equina or a limb is failing (<c>docs/thresholds-and-management.md</c> 6.3).</summary>
/// <param name="rule">The name of the rule that concluded it.</param>
/// <param name="basis">What it rests on.</param>
public sealed class NeurologicalThreat(string rule, Basis basis) : DerivedFact(rule, basis);

/// <summary>The brain is involved (<c>docs/thresholds-and-management.md</c> 6.4).</summary>
/// <param name="rule">The name of the rule that concluded it.</param>
/// <param name="basis">What it rests on.</param>
public sealed class CerebralThreat(string rule, Basis basis) : DerivedFact(rule, basis);

/// <summary>Sepsis must be thought of (<c>docs/thresholds-and-management.md</c> 6.2).</summary>
/// <param name="rule">The name of the rule that concluded it.</param>
/// <param name="basis">What it rests on.</param>
public sealed class SepsisSign(string rule, Basis basis) : DerivedFact(rule, basis);

/// <summary>The wall, gas or node of an abscess, or a collection beside the cord or the spine (<c>docs/thresholds-and-management.md</c> 6.6).</summary>
/// <param name="rule">The name of the rule that concluded it.</param>
/// <param name="basis">What it rests on.</param>
/// <param name="site">Where pus is feared.</param>
public sealed class AbscessSign(string rule, Basis basis, AbscessSite site) : DerivedFact(rule, basis)
{
    /// <summary>Where pus is feared.</summary>
    public AbscessSite Site { get; } = site;

    /// <inheritdoc/>
    protected internal override string Key => $"{Rule} {Site}";
}

/// <summary>Where pus is feared.</summary>
public enum AbscessSite
{
    /// <summary>In the deep neck.</summary>
    Neck,

    /// <summary>At the spine or in the canal.</summary>
    Spine,
}

/// <summary>Something that keeps a retropharyngeal abscess open beside a calcification (<c>docs/thresholds-and-management.md</c> 5.3).</summary>
/// <param name="rule">The name of the rule that concluded it.</param>
/// <param name="basis">What it rests on.</param>
public sealed class AbscessConcern(string rule, Basis basis) : DerivedFact(rule, basis);

/// <summary>The patient's defence against infection is weak, by history or by medicine.</summary>
/// <param name="rule">The name of the rule that concluded it.</param>
/// <param name="basis">What it rests on.</param>
public sealed class Immunocompromise(string rule, Basis basis) : DerivedFact(rule, basis);

/// <summary>The patient has a symptom or sign.</summary>
/// <param name="rule">The name of the rule that concluded it.</param>
/// <param name="basis">What it rests on.</param>
public sealed class Symptomatic(string rule, Basis basis) : DerivedFact(rule, basis);

/// <summary>MRI of the spine was done, whatever it showed.</summary>
/// <param name="rule">The name of the rule that concluded it.</param>
/// <param name="basis">What it rests on.</param>
public sealed class SpineMriDone(string rule, Basis basis) : DerivedFact(rule, basis);

/// <summary>CT of the spine was done, whatever it showed.</summary>
/// <param name="rule">The name of the rule that concluded it.</param>
/// <param name="basis">What it rests on.</param>
public sealed class SpineCtDone(string rule, Basis basis) : DerivedFact(rule, basis);

/// <summary>A tumour must be thought of (<c>docs/thresholds-and-management.md</c> 6.8).</summary>
/// <param name="rule">The name of the rule that concluded it.</param>
/// <param name="basis">What it rests on.</param>
public sealed class TumourSign(string rule, Basis basis) : DerivedFact(rule, basis);

/// <summary>An artery of the neck or a subarachnoid bleeding must be thought of (<c>docs/thresholds-and-management.md</c> 6.11).</summary>
/// <param name="rule">The name of the rule that concluded it.</param>
/// <param name="basis">What it rests on.</param>
public sealed class VascularSign(string rule, Basis basis) : DerivedFact(rule, basis);

/// <summary>The neck has been imaged with a method that shows calcium and soft tissue, whatever it showed.</summary>
/// <param name="rule">The name of the rule that concluded it.</param>
/// <param name="basis">What it rests on.</param>
public sealed class NeckCtDone(string rule, Basis basis) : DerivedFact(rule, basis);

/// <summary>A calcification or ossification of the spine or the muscle in front of it.</summary>
/// <param name="rule">The name of the rule that concluded it.</param>
/// <param name="basis">What it rests on.</param>
/// <param name="finding">The finding that shows it.</param>
public sealed class Deposit(string rule, Basis basis, ImagingFinding finding) : DerivedFact(rule, basis)
{
    /// <summary>The finding that shows it.</summary>
    public ImagingFinding Finding { get; } = finding;
}

/// <summary>A must-not-miss diagnosis that nothing has answered.</summary>
/// <param name="rule">The name of the rule that concluded it.</param>
/// <param name="basis">What it rests on.</param>
/// <param name="diagnosis">The diagnosis.</param>
public sealed class OpenDanger(string rule, Basis basis, Diagnosis diagnosis) : DerivedFact(rule, basis)
{
    /// <summary>The diagnosis.</summary>
    public Diagnosis Diagnosis { get; } = diagnosis;

    /// <inheritdoc/>
    protected internal override string Key => $"{Rule} {Diagnosis}";
}
