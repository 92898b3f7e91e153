using System.Collections.Immutable;
using Apatite.Model;

namespace Apatite.Rules.Judgements;

/// <summary>How the patient presents; it chooses the pre-test weights (thresholds-and-management.md 3).</summary>
internal sealed class Presentation(string rule, Basis basis, PresentationKind kind) : DerivedFact(rule, basis)
{
    public PresentationKind Kind { get; } = kind;

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
    Myelopathy,
    Dialysis,
    DiscDeposit,
    MarrowReaction,
    SuspectedMarrowReaction,
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

/// <summary>Something other than a disc or vertebra that an abscess beside the spine may come from.</summary>
internal sealed class AbscessOfOtherSource(string rule, Basis basis) : DerivedFact(rule, basis);

/// <summary>
/// More than an oedema of marrow or soft tissue: the clinical, laboratory and imaging picture that IDSA 2015 asks for before a disc is
/// biopsied.
/// </summary>
internal sealed class DiscBiopsyGround(string rule, Basis basis) : DerivedFact(rule, basis);

/// <summary>An NSAID would harm this patient: another treatment takes its place.</summary>
internal sealed class NsaidBarred(string rule, Basis basis) : DerivedFact(rule, basis);

/// <summary>A lumbar puncture must wait in this patient.</summary>
internal sealed class PunctureBarred(string rule, Basis basis) : DerivedFact(rule, basis);

/// <summary>A sign of the crystal that a deposit is made of.</summary>
internal sealed class CrystalSign(string rule, Basis basis, string deposit, Crystal crystal) : DerivedFact(rule, basis)
{
    public string Deposit { get; } = deposit;

    public Crystal Crystal { get; } = crystal;
}

/// <summary>A sign of the Uhthoff phase that a deposit is in.</summary>
internal sealed class PhaseSign(string rule, Basis basis, string deposit, DepositPhase phase) : DerivedFact(rule, basis)
{
    public string Deposit { get; } = deposit;

    public DepositPhase Phase { get; } = phase;
}

/// <summary>A disease that makes apatite deposit: the form is secondary.</summary>
internal sealed class SecondaryCause(string rule, Basis basis, Concept cause) : DerivedFact(rule, basis)
{
    public Concept Cause { get; } = cause;

    protected internal override string Key => $"{Rule} {Cause}";
}

/// <summary>The form of the apatite disease.</summary>
internal sealed class DiseaseForm(string rule, Basis basis, DepositForm kind) : DerivedFact(rule, basis)
{
    public DepositForm Kind { get; } = kind;

    protected internal override string Key => $"{Rule} {Kind}";
}

/// <summary>
/// A criterion that a case meets. A danger is raised by it and by nothing else; which criterion it is, its words and its source are
/// known by the name of its rule.
/// </summary>
internal sealed class Suspicion(
    string rule, Basis basis, SuspicionKind kind, Diagnosis diagnosis, Urgency urgency, ImmutableArray<FirstTest> tests)
    : DerivedFact(rule, basis)
{
    public SuspicionKind Kind { get; } = kind;

    public Diagnosis Diagnosis { get; } = diagnosis;

    public Urgency Urgency { get; } = urgency;

    public bool IsOfDanger => Kind == SuspicionKind.Danger;

    /// <summary>Whether it asks for a test.</summary>
    public bool AsksFor(RecommendationCode code) => tests.Any(test => test.Code == code);

    /// <summary>When a test is due; with the criterion itself where that is not said.</summary>
    public Urgency Due(RecommendationCode code) => tests.First(test => test.Code == code).Urgency ?? Urgency;

    protected internal override string Key => $"{Rule} {Diagnosis}";
}

/// <summary>What a criterion that is met calls for.</summary>
internal enum SuspicionKind
{
    /// <summary>A danger or an emergency is raised.</summary>
    Danger,

    /// <summary>An examination or one blood test, and no alarm.</summary>
    Screen,

    /// <summary>Crystals are to be looked for.</summary>
    LookFor,

    /// <summary>The picture is ordinary: no test, and words on when to come back.</summary>
    Ordinary,
}

/// <summary>A test that answers a danger, if it is of this complaint.</summary>
internal sealed class AnsweringTest(string rule, Basis basis, Diagnosis diagnosis, params Fact[] tests) : DerivedFact(rule, basis)
{
    public Diagnosis Diagnosis { get; } = diagnosis;

    /// <summary>What the test showed. All of it must cover the place, and all of it must be of now.</summary>
    public IReadOnlyList<Fact> Tests { get; } = tests;

    /// <summary>When the oldest part of it was done; null for now.</summary>
    public DateTimeOffset? At { get; } = tests.Min(test => test.At);

    protected internal override string Key => $"{Rule} {Diagnosis}";
}

/// <summary>A test of this complaint has answered a danger.</summary>
internal sealed class DangerAnswer(string rule, Basis basis, AnsweringTest test) : DerivedFact(rule, basis)
{
    public Diagnosis Diagnosis { get; } = test.Diagnosis;

    /// <summary>What the test showed.</summary>
    public IReadOnlyList<Fact> Tests { get; } = test.Tests;

    /// <summary>When the oldest part of it was done; null for now.</summary>
    public DateTimeOffset? At { get; } = test.At;

    protected internal override string Key => $"{Rule} {Diagnosis}";
}

/// <summary>A test has answered a danger and nothing opens it again.</summary>
internal sealed class ClosedDanger(string rule, Basis basis, Diagnosis diagnosis) : DerivedFact(rule, basis)
{
    public Diagnosis Diagnosis { get; } = diagnosis;

    protected internal override string Key => $"{Rule} {Diagnosis}";
}

/// <summary>A reason not to trust an answer to a danger.</summary>
internal sealed class DangerDoubt(string rule, Basis basis, Diagnosis diagnosis, DoubtCause cause) : DerivedFact(rule, basis)
{
    public Diagnosis Diagnosis { get; } = diagnosis;

    public DoubtCause Cause { get; } = cause;

    protected internal override string Key => $"{Rule} {Diagnosis}";
}

/// <summary>Where the pain is: a part of the spine that an answering image must cover.</summary>
internal sealed class PainfulRegion(string rule, Basis basis, LevelRange levels, ImagedRegion region) : DerivedFact(rule, basis)
{
    /// <summary>The levels that an image of this part shows at least.</summary>
    public LevelRange Levels { get; } = levels;

    /// <summary>The part of the body that an examination of it names.</summary>
    public ImagedRegion Region { get; } = region;

    protected internal override string Key => $"{Rule} {Region}";
}

/// <summary>Why an answer is not to be trusted; it decides what is to be done about it.</summary>
internal enum DoubtCause
{
    /// <summary>Another finding speaks for the danger.</summary>
    Finding,

    /// <summary>The patient's defences, or antibiotics before the test.</summary>
    Host,

    /// <summary>The test shows another place.</summary>
    Place,

    /// <summary>The test was done before the complaint, or too early in it.</summary>
    Time,

    /// <summary>The patient got worse after the test.</summary>
    Course,

    /// <summary>The method is too weak.</summary>
    Method,
}

/// <summary>Something that the record does not say and that would decide.</summary>
internal sealed class MissingInformation(string rule, Basis basis, Diagnosis diagnosis, Concept concept, bool wouldEstablish) : DerivedFact(rule, basis)
{
    public Diagnosis Diagnosis { get; } = diagnosis;

    public Concept Concept { get; } = concept;

    public bool WouldEstablish { get; } = wouldEstablish;

    protected internal override string Key => $"{Rule} {Diagnosis} {Concept} {WouldEstablish}";
}

/// <summary>An alert that names a must-not-miss diagnosis.</summary>
internal sealed class DangerAlert(string rule, Basis basis, AlertCode code, Diagnosis diagnosis) : DerivedFact(rule, basis)
{
    public AlertCode Code { get; } = code;

    public Diagnosis Diagnosis { get; } = diagnosis;

    protected internal override string Key => $"{Rule} {Code} {Diagnosis}";
}
