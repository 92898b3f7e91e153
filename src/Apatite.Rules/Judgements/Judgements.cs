using Apatite.Model;

namespace Apatite.Rules.Judgements;

/// <summary>How the patient presents; it chooses the pre-test weights (thresholds-and-management.md 3).</summary>
internal sealed record Presentation(string Rule, Basis Basis, PresentationKind Kind) : DerivedFact(Rule, Basis)
{
    public bool IsOfAdultNeck => Kind is PresentationKind.NeckSwallowingAdult or PresentationKind.NeckPainAdult or PresentationKind.ThroatAdult;

    public bool IsOfChildNeck => Kind is PresentationKind.NeckChildUnder6 or PresentationKind.NeckChild;

    public bool IsOfNeck => IsOfAdultNeck || IsOfChildNeck;

    public bool IsOfBack => Kind is PresentationKind.BackAdult or PresentationKind.BackChild;

    public bool IsOfNeckOrBack => IsOfNeck || IsOfBack || Kind == PresentationKind.Meningism;

    protected internal override string Key => $"{Rule} {Kind}";
}

/// <summary>
/// The presentations that have pre-test weights of their own: first complaints, then lesions that images show, from the least
/// specific to the most.
/// </summary>
internal enum PresentationKind
{
    BackAdult,
    BackChild,
    NeckPainAdult,
    ThroatAdult,
    NeckSwallowingAdult,
    NeckChild,
    NeckChildUnder6,
    Meningism,
    Vascular,
    Trauma,
    DiscDeposit,
    DiscReaction,
    DiscReactionCalcified,
    SeveralDiscDeposits,
    DialysisDisc,
    Lysis,
    Mass,
    EpiduralCollection,
    Fracture,
    PeriodontoidDeposit,
    DiscDepositOfChild,
    EpiduralDeposit,
    CalcifiedHerniation,
    LigamentOssification,
    OtherSiteDeposit,
    FlavumDeposit,
    PrevertebralDeposit,
    LongusColliDeposit,
    Asymptomatic,
    Travel,
}

/// <summary>A sign of the crystal that a deposit is made of.</summary>
internal sealed record CrystalSign(string Rule, Basis Basis, string Deposit, Crystal Crystal) : DerivedFact(Rule, Basis);

/// <summary>A sign of the Uhthoff phase that a deposit is in.</summary>
internal sealed record PhaseSign(string Rule, Basis Basis, string Deposit, DepositPhase Phase) : DerivedFact(Rule, Basis);

/// <summary>A disease that makes apatite deposit: the form is secondary.</summary>
internal sealed record SecondaryCause(string Rule, Basis Basis, Concept Cause) : DerivedFact(Rule, Basis)
{
    protected internal override string Key => $"{Rule} {Cause}";
}

/// <summary>The form of the apatite disease.</summary>
internal sealed record DiseaseForm(string Rule, Basis Basis, DepositForm Kind) : DerivedFact(Rule, Basis);

/// <summary>A test has answered a danger.</summary>
internal sealed record DangerAnswer(string Rule, Basis Basis, Diagnosis Diagnosis) : DerivedFact(Rule, Basis)
{
    protected internal override string Key => $"{Rule} {Diagnosis}";
}

/// <summary>A reason not to trust an answer to a danger.</summary>
internal sealed record DangerDoubt(string Rule, Basis Basis, Diagnosis Diagnosis) : DerivedFact(Rule, Basis)
{
    protected internal override string Key => $"{Rule} {Diagnosis}";
}

/// <summary>Something that the record does not say and that would decide.</summary>
internal sealed record MissingInformation(string Rule, Basis Basis, Diagnosis Diagnosis, Concept Concept, bool WouldEstablish)
    : DerivedFact(Rule, Basis);

/// <summary>An alert that names a must-not-miss diagnosis.</summary>
internal sealed record DangerAlert(string Rule, Basis Basis, AlertCode Code, Diagnosis Diagnosis) : DerivedFact(Rule, Basis);
