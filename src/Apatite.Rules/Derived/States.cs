using Apatite.Model;

namespace Apatite.Rules;

/// <summary>A finding weighs for or against diagnoses: which, and how much, is said by the evidence rows of its rule.</summary>
internal sealed record Evidence(string Rule, Basis Basis) : DerivedFact(Rule, Basis);

/// <summary>Fever, reported or measured at 38.0 Cel or above (thresholds-and-management.md 2.1).</summary>
internal sealed record Fever(string Rule, Basis Basis) : DerivedFact(Rule, Basis);

/// <summary>No fever: denied or measured below 38.0 Cel, and nothing says otherwise.</summary>
internal sealed record Afebrile(string Rule, Basis Basis) : DerivedFact(Rule, Basis);

/// <summary>Signs that ask for a lumbar puncture (thresholds-and-management.md 5.5).</summary>
internal sealed record Meningism(string Rule, Basis Basis) : DerivedFact(Rule, Basis);

/// <summary>A cerebrospinal fluid without inflammation, by its overall result or by its cells.</summary>
internal sealed record NormalCsf(string Rule, Basis Basis) : DerivedFact(Rule, Basis);

/// <summary>The cerebrospinal fluid has been examined, whatever it showed.</summary>
internal sealed record CsfRead(string Rule, Basis Basis) : DerivedFact(Rule, Basis);

/// <summary>Something that makes an infection of the spine or the deep neck more likely (thresholds-and-management.md 6.7).</summary>
internal sealed record InfectionRisk(string Rule, Basis Basis) : DerivedFact(Rule, Basis);

/// <summary>Total serum calcium in mmol/L, corrected for albumin where albumin is known.</summary>
internal sealed record SerumCalcium(string Rule, Basis Basis, decimal Value) : DerivedFact(Rule, Basis);

/// <summary>The airway may close (thresholds-and-management.md 6.1).</summary>
internal sealed record AirwayThreat(string Rule, Basis Basis) : DerivedFact(Rule, Basis);

/// <summary>The cord, the cauda equina or a limb is failing (thresholds-and-management.md 6.3).</summary>
internal sealed record NeurologicalThreat(string Rule, Basis Basis) : DerivedFact(Rule, Basis);

/// <summary>The brain is involved (thresholds-and-management.md 6.4).</summary>
internal sealed record CerebralThreat(string Rule, Basis Basis) : DerivedFact(Rule, Basis);

/// <summary>Sepsis must be thought of (thresholds-and-management.md 6.2).</summary>
internal sealed record SepsisSign(string Rule, Basis Basis) : DerivedFact(Rule, Basis);

/// <summary>The wall, gas or node of an abscess, or a collection beside the cord or the spine (thresholds-and-management.md 6.6).</summary>
internal sealed record AbscessSign(string Rule, Basis Basis, AbscessSite Site) : DerivedFact(Rule, Basis);

/// <summary>Where pus is feared.</summary>
internal enum AbscessSite
{
    Neck,
    Spine,
}

/// <summary>Something that keeps a retropharyngeal abscess open beside a calcification (thresholds-and-management.md 5.3).</summary>
internal sealed record AbscessConcern(string Rule, Basis Basis) : DerivedFact(Rule, Basis);

/// <summary>The patient's defence against infection is weak, by history or by medicine.</summary>
internal sealed record WeakDefence(string Rule, Basis Basis) : DerivedFact(Rule, Basis);

/// <summary>The patient has a symptom or sign.</summary>
internal sealed record Complains(string Rule, Basis Basis) : DerivedFact(Rule, Basis);

/// <summary>MRI of the spine was done, whatever it showed.</summary>
internal sealed record SpineMriDone(string Rule, Basis Basis) : DerivedFact(Rule, Basis);

/// <summary>CT of the spine was done, whatever it showed.</summary>
internal sealed record SpineCtDone(string Rule, Basis Basis) : DerivedFact(Rule, Basis);

/// <summary>A tumour must be thought of (thresholds-and-management.md 6.8).</summary>
internal sealed record TumourSign(string Rule, Basis Basis) : DerivedFact(Rule, Basis);

/// <summary>An artery of the neck or a subarachnoid bleeding must be thought of (thresholds-and-management.md 6.11).</summary>
internal sealed record VascularSign(string Rule, Basis Basis) : DerivedFact(Rule, Basis);

/// <summary>The neck has been imaged with a method that shows calcium and soft tissue, whatever it showed.</summary>
internal sealed record NeckCtDone(string Rule, Basis Basis) : DerivedFact(Rule, Basis);

/// <summary>The picture that the patient presents; it chooses the pre-test weights (thresholds-and-management.md 3).</summary>
internal sealed record Setting(string Rule, Basis Basis, Picture Picture) : DerivedFact(Rule, Basis)
{
    internal override string Key => $"{Rule} {Picture}";
}

/// <summary>
/// The pictures that have pre-test weights of their own: first complaints, then lesions that images show, from the least
/// specific to the most.
/// </summary>
internal enum Picture
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

/// <summary>A calcification or ossification of the spine or the muscle in front of it.</summary>
internal sealed record Deposit(string Rule, Basis Basis, ImagingFinding Finding) : DerivedFact(Rule, Basis);

/// <summary>A sign of the crystal that a deposit is made of.</summary>
internal sealed record CrystalSign(string Rule, Basis Basis, string Deposit, Crystal Crystal) : DerivedFact(Rule, Basis);

/// <summary>A sign of the Uhthoff phase that a deposit is in.</summary>
internal sealed record PhaseSign(string Rule, Basis Basis, string Deposit, DepositPhase Phase) : DerivedFact(Rule, Basis);

/// <summary>A disease that makes apatite deposit: the form is secondary.</summary>
internal sealed record SecondaryCause(string Rule, Basis Basis, Concept Cause) : DerivedFact(Rule, Basis)
{
    internal override string Key => $"{Rule} {Cause}";
}

/// <summary>The form of the apatite disease.</summary>
internal sealed record DiseaseForm(string Rule, Basis Basis, DepositForm Kind) : DerivedFact(Rule, Basis);

/// <summary>A test has answered a danger.</summary>
internal sealed record DangerAnswer(string Rule, Basis Basis, Diagnosis Diagnosis) : DerivedFact(Rule, Basis)
{
    internal override string Key => $"{Rule} {Diagnosis}";
}

/// <summary>A reason not to trust an answer to a danger.</summary>
internal sealed record DangerDoubt(string Rule, Basis Basis, Diagnosis Diagnosis) : DerivedFact(Rule, Basis)
{
    internal override string Key => $"{Rule} {Diagnosis}";
}

/// <summary>A must-not-miss diagnosis that nothing has answered.</summary>
internal sealed record OpenDanger(string Rule, Basis Basis, Diagnosis Diagnosis) : DerivedFact(Rule, Basis)
{
    internal override string Key => $"{Rule} {Diagnosis}";
}

/// <summary>Something that the reader must see.</summary>
internal sealed record Alert(string Rule, Basis Basis, AlertCode Code) : DerivedFact(Rule, Basis);

/// <summary>Something to do next.</summary>
internal sealed record Advice(string Rule, Basis Basis, AdviceCode Code) : DerivedFact(Rule, Basis)
{
    internal override string Key => $"{Rule} {Code}";
}

/// <summary>Something to mind before an advice is followed.</summary>
internal sealed record Caution(string Rule, Basis Basis, AdviceCode Advice, CautionCode Code) : DerivedFact(Rule, Basis);

/// <summary>Something that the record does not say and that would decide.</summary>
internal sealed record MissingItem(string Rule, Basis Basis, Diagnosis Diagnosis, Concept Concept, bool WouldEstablish) : DerivedFact(Rule, Basis);

/// <summary>A piece of background that this case calls for.</summary>
internal sealed record Note(string Rule, Basis Basis, Diagnosis Diagnosis, NoteCode Code) : DerivedFact(Rule, Basis);

/// <summary>An alert that names a must-not-miss diagnosis.</summary>
internal sealed record DangerAlert(string Rule, Basis Basis, AlertCode Code, Diagnosis Diagnosis) : DerivedFact(Rule, Basis);
