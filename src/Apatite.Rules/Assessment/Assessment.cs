using System.Collections.Immutable;
using Apatite.Model;

namespace Apatite.Rules;

/// <summary>
/// What the library says about a case: a ranked differential, explained row by row, the dangers that are still open, and what
/// to do next. It supports a clinician's judgement and replaces none; it was not validated in patients.
/// </summary>
/// <param name="KnowledgeVersion">The version of the knowledge that was used.</param>
/// <param name="Engine">The engine that ran the rules, <c>nrules</c> or <c>compiled</c>.</param>
/// <param name="AsOf">The moment that the case was seen at.</param>
/// <param name="Patient">Age and sex.</param>
/// <param name="Differential">The diagnoses to consider, by category, then by weight.</param>
/// <param name="ImagingFindings">What the images show or were read without, from the head down: the pictures and reports draw on it.</param>
/// <param name="Deposits">The deposits that the images show.</param>
/// <param name="Form">The form of the disease.</param>
/// <param name="Alerts">What must not be overlooked, the most severe first.</param>
/// <param name="Recommendations">What to do next, the most urgent first.</param>
/// <param name="StatedDiagnoses">Diagnoses that the record states: shown, but no evidence by themselves.</param>
/// <param name="Input">What became of every resource that was handed in.</param>
/// <param name="Trace">Every firing of a rule, when asked for; else empty.</param>
public sealed record Assessment(
    string KnowledgeVersion,
    string Engine,
    DateTimeOffset? AsOf,
    PatientFact? Patient,
    ImmutableArray<DifferentialEntry> Differential,
    ImmutableArray<ImagingFinding> ImagingFindings,
    ImmutableArray<DepositDescription> Deposits,
    FormDescription Form,
    ImmutableArray<AlertItem> Alerts,
    ImmutableArray<RecommendationItem> Recommendations,
    ImmutableArray<StatedDiagnosis> StatedDiagnoses,
    ReadReport Input,
    ImmutableArray<TraceStep> Trace)
{
    /// <summary>The extensions that were used beside the library, by name.</summary>
    public ImmutableArray<ExtensionVersion> Extensions { get; init; } = [];
}

/// <summary>A diagnosis of the differential.</summary>
/// <param name="Rank">The rank, from 1.</param>
/// <param name="Diagnosis">The diagnosis.</param>
/// <param name="Likelihood">How plausible it is.</param>
/// <param name="Weight">The pre-test weight plus the counted evidence, in decibans (10·log10 of an odds); relative, not a probability.</param>
/// <param name="PreTestWeight">The pre-test weight in decibans.</param>
/// <param name="IsPrerequisiteMissing">
/// Whether the finding that the diagnosis cannot do without is not shown: its category is then possible at most, and its weight
/// is held at zero or below, whatever its evidence adds up to.
/// </param>
/// <param name="Danger">Whether it is a must-not-miss diagnosis, and answered.</param>
/// <param name="AnsweredBy">What would answer the danger, or has answered it.</param>
/// <param name="AnsweredFrom">The input resources that answered it.</param>
/// <param name="Supporting">What speaks for it, the heaviest first.</param>
/// <param name="Opposing">What speaks against it, the heaviest first.</param>
/// <param name="Missing">What the record does not say and that would decide.</param>
/// <param name="Notes">Background that this case calls for.</param>
public sealed record DifferentialEntry(
    int Rank,
    Diagnosis Diagnosis,
    Likelihood Likelihood,
    double Weight,
    double PreTestWeight,
    bool IsPrerequisiteMissing,
    DangerState Danger,
    ImmutableArray<LocalizedText> AnsweredBy,
    ImmutableArray<string> AnsweredFrom,
    ImmutableArray<EvidenceItem> Supporting,
    ImmutableArray<EvidenceItem> Opposing,
    ImmutableArray<MissingInformationItem> Missing,
    ImmutableArray<NoteItem> Notes);

/// <summary>A finding that speaks for or against a diagnosis.</summary>
/// <param name="Id">The row of the evidence table.</param>
/// <param name="Rule">The rule that found it.</param>
/// <param name="Text">What was found and why it counts.</param>
/// <param name="Strength"><c>pathognomonic</c>, <c>prerequisite</c>, <c>excluding</c>, <c>strong</c>, <c>moderate</c> or <c>weak</c>.</param>
/// <param name="Weight">Decibans; above zero for, below zero against.</param>
/// <param name="Group">The group of correlated findings; only the heaviest row of a group counts on each side.</param>
/// <param name="Counted">Whether it is the heaviest of its group and side.</param>
/// <param name="ExpertOnly">Whether the weight rests on expert judgement alone.</param>
/// <param name="Facts">The input resources that it rests on.</param>
/// <param name="Source">Where the statement comes from.</param>
public sealed record EvidenceItem(
    string Id,
    string Rule,
    LocalizedText Text,
    string Strength,
    double Weight,
    string Group,
    bool Counted,
    bool ExpertOnly,
    ImmutableArray<string> Facts,
    Source Source)
{
    /// <summary>The extensions that had a hand in it: by a rule, a row, a weight or words; empty for the library's own.</summary>
    public ImmutableArray<string> Extensions { get; init; } = [];

    /// <summary>The extension whose row it is; null for a row of the library.</summary>
    public string? Extension { get; init; }

    /// <summary>Why an extension weighs it differently than the library, and what the library weighs; null when it does not.</summary>
    public Reweighing? Reweighing { get; init; }
}

/// <summary>Where a clinical statement comes from.</summary>
/// <param name="Citation">The citation, or the reason for an expert's statement.</param>
/// <param name="Url">Its address, if it has one.</param>
public sealed record Source(string Citation, string? Url)
{
    /// <summary>What stands in for a source where a statement rests on expert judgement and says no more.</summary>
    public static readonly Source ExpertJudgement = new("Expert judgement", null);
}

/// <summary>Something that the record does not say and that would decide.</summary>
/// <param name="Concept">What it is.</param>
/// <param name="Why">Why it would help.</param>
/// <param name="WouldEstablish">Whether it alone would establish the diagnosis.</param>
public sealed record MissingInformationItem(Concept Concept, LocalizedText Why, bool WouldEstablish = false);

/// <summary>A piece of background.</summary>
/// <param name="Code">Its code.</param>
/// <param name="Text">The text.</param>
/// <param name="Source">Where it comes from.</param>
/// <param name="Because">The input resources that call for it.</param>
public sealed record NoteItem(NoteCode Code, LocalizedText Text, Source Source, ImmutableArray<string> Because)
{
    /// <summary>The extensions that had a hand in it: by a rule, a row, a weight or words; empty for the library's own.</summary>
    public ImmutableArray<string> Extensions { get; init; } = [];
}

/// <summary>Something that the reader must see.</summary>
/// <param name="Code">Its code.</param>
/// <param name="Severity">How severe it is.</param>
/// <param name="Text">The text.</param>
/// <param name="Source">Where it comes from.</param>
/// <param name="Because">The input resources that call for it.</param>
public sealed record AlertItem(AlertCode Code, AlertSeverity Severity, LocalizedText Text, Source Source, ImmutableArray<string> Because)
{
    /// <summary>The extensions that had a hand in it: by a rule, a row, a weight or words; empty for the library's own.</summary>
    public ImmutableArray<string> Extensions { get; init; } = [];
}

/// <summary>How severe an alert is, from the least to the most.</summary>
public enum AlertSeverity
{
    /// <summary>To know.</summary>
    Info,

    /// <summary>To settle before the case is closed.</summary>
    Warning,

    /// <summary>To act on now.</summary>
    Critical,
}

/// <summary>Something to do next. Dose and drug stay with the clinician.</summary>
/// <param name="Code">Its code.</param>
/// <param name="Priority">How soon.</param>
/// <param name="Text">The text.</param>
/// <param name="Source">Where it comes from.</param>
/// <param name="Because">The input resources that call for it.</param>
/// <param name="Cautions">What to mind before it is followed.</param>
public sealed record RecommendationItem(
    RecommendationCode Code,
    RecommendationPriority Priority,
    LocalizedText Text,
    Source Source,
    ImmutableArray<string> Because,
    ImmutableArray<CautionItem> Cautions)
{
    /// <summary>The extensions that had a hand in it: by a rule, a row, a weight or words; empty for the library's own.</summary>
    public ImmutableArray<string> Extensions { get; init; } = [];
}

/// <summary>How soon a recommendation is to be followed, from the least to the most urgent.</summary>
public enum RecommendationPriority
{
    /// <summary>In the ordinary course of care.</summary>
    Routine,

    /// <summary>The same day.</summary>
    Urgent,

    /// <summary>Now.</summary>
    Immediate,
}

/// <summary>Something to mind before a recommendation is followed.</summary>
/// <param name="Code">Its code.</param>
/// <param name="Text">The text.</param>
/// <param name="Source">Where it comes from.</param>
/// <param name="Because">The input resources that call for it.</param>
public sealed record CautionItem(CautionCode Code, LocalizedText Text, Source Source, ImmutableArray<string> Because)
{
    /// <summary>The extensions that had a hand in it: by a rule, a row, a weight or words; empty for the library's own.</summary>
    public ImmutableArray<string> Extensions { get; init; } = [];
}

/// <summary>One firing of a rule.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="Matched">The input resources that its matched facts rest on.</param>
/// <param name="Yielded">What it concluded, by kind and code.</param>
public sealed record TraceStep(string Rule, ImmutableArray<string> Matched, string Yielded)
{
    /// <summary>The extension that the rule is from; null for the library's own.</summary>
    public string? Extension { get; init; }
}
