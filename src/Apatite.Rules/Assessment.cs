using System.Collections.Immutable;
using System.Globalization;
using Apatite.Model;

namespace Apatite.Rules;

/// <summary>
/// What the library says about a case: a ranked differential, explained row by row, the dangers that are still open, and what
/// to do next. It supports a clinician's judgement and replaces none; it was not validated in patients.
/// </summary>
public sealed class Assessment
{
    /// <summary>The version of the knowledge that was used.</summary>
    public required string KnowledgeVersion { get; init; }

    /// <summary>The engine that ran the rules, <c>nrules</c> or <c>compiled</c>.</summary>
    public required string Engine { get; init; }

    /// <summary>The moment that the case was seen at.</summary>
    public DateTimeOffset? AsOf { get; init; }

    /// <summary>Age and sex.</summary>
    public PatientFact? Patient { get; init; }

    /// <summary>The diagnoses to consider, by category, then by weight.</summary>
    public required ImmutableArray<DifferentialEntry> Differential { get; init; }

    /// <summary>What the images show or were read without, from the head down: the pictures and reports draw on it.</summary>
    public required ImmutableArray<ImagingFinding> ImagingFindings { get; init; }

    /// <summary>The deposits that the images show.</summary>
    public required ImmutableArray<DepositDescription> Deposits { get; init; }

    /// <summary>The form of the disease.</summary>
    public required FormDescription Form { get; init; }

    /// <summary>What must not be overlooked, the most severe first.</summary>
    public required ImmutableArray<AlertItem> Alerts { get; init; }

    /// <summary>What to do next, the most urgent first.</summary>
    public required ImmutableArray<RecommendationItem> Recommendations { get; init; }

    /// <summary>
    /// Medicines that the findings would call for and that are not proposed, since a medicine or an allergy of the record was not
    /// understood, or the record is said to be incomplete.
    /// </summary>
    public ImmutableArray<WithheldRecommendation> Withheld { get; init; } = [];

    /// <summary>Diagnoses that the record states: shown, but no evidence by themselves.</summary>
    public required ImmutableArray<StatedDiagnosis> StatedDiagnoses { get; init; }

    /// <summary>What became of every resource that was handed in.</summary>
    public required ReadReport ReadReport { get; init; }

    /// <summary>Every firing of a rule, when asked for; else empty.</summary>
    public ImmutableArray<TraceStep> Trace { get; init; } = [];

    /// <summary>The extensions that were used beside the library, by name.</summary>
    public ImmutableArray<ExtensionVersion> Extensions { get; init; } = [];
}

/// <summary>A diagnosis of the differential.</summary>
public sealed class DifferentialEntry
{
    /// <summary>The rank, from 1.</summary>
    public required int Rank { get; init; }

    /// <summary>The diagnosis.</summary>
    public required Diagnosis Diagnosis { get; init; }

    /// <summary>How plausible it is.</summary>
    public required Likelihood Likelihood { get; init; }

    /// <summary>
    /// The pre-test weight plus the counted evidence, in decibans (10·log10 of an odds); relative, not a probability.
    /// </summary>
    public required double Weight { get; init; }

    /// <summary>The pre-test weight in decibans.</summary>
    public required double PreTestWeight { get; init; }

    /// <summary>
    /// Whether the finding that the diagnosis cannot do without is not shown: its category is then possible at most, and its
    /// weight is held at zero or below, whatever its evidence adds up to.
    /// </summary>
    public required bool IsPrerequisiteMissing { get; init; }

    /// <summary>Where it stands as a must-not-miss diagnosis.</summary>
    public required DangerState Danger { get; init; }

    /// <summary>Whether the danger is raised, reopened or confirmed: something is to be done about it.</summary>
    public bool IsOpenDanger => Danger is DangerState.Raised or DangerState.Reopened or DangerState.Confirmed;

    /// <summary>How soon the first test is due, by the most urgent criterion that raises the danger; none when none does, or the danger is closed.</summary>
    public Urgency Urgency { get; init; }

    /// <summary>What raises the danger, in a sentence; null for a diagnosis that is none.</summary>
    public LocalizedText? RaisedBy { get; init; }

    /// <summary>What would answer the danger, or has answered it.</summary>
    public required ImmutableArray<LocalizedText> AnsweredBy { get; init; }

    /// <summary>The input resources that answered it.</summary>
    public required ImmutableArray<string> AnsweredFrom { get; init; }

    /// <summary>
    /// Which criteria raise the danger, which tests have answered it and when, and why they are not enough where it is open all the same.
    /// </summary>
    public ImmutableArray<DangerReason> DangerBecause { get; init; } = [];

    /// <summary>What speaks for it, the heaviest first.</summary>
    public required ImmutableArray<EvidenceItem> Supporting { get; init; }

    /// <summary>What speaks against it, the heaviest first.</summary>
    public required ImmutableArray<EvidenceItem> Opposing { get; init; }

    /// <summary>What the record does not say and that would decide.</summary>
    public required ImmutableArray<MissingInformationItem> Missing { get; init; }

    /// <summary>Background that this case calls for.</summary>
    public required ImmutableArray<NoteItem> Notes { get; init; }
}

/// <summary>A statement of an assessment: its words, where they come from and what in the record calls for it.</summary>
public abstract class AssessmentItem
{
    private protected AssessmentItem()
    {
    }

    /// <summary>What is said.</summary>
    public required LocalizedText Text { get; init; }

    /// <summary>Where the statement comes from.</summary>
    public required Source Source { get; init; }

    /// <summary>The input resources that it rests on.</summary>
    public required ImmutableArray<string> Because { get; init; }

    /// <summary>The extensions that had a hand in it: by a rule, a row, a weight or words; empty for the library's own.</summary>
    public ImmutableArray<string> Extensions { get; init; } = [];
}

/// <summary>A finding that speaks for or against a diagnosis, and why it counts.</summary>
public sealed class EvidenceItem : AssessmentItem
{
    /// <summary>The row of the evidence table.</summary>
    public required string Id { get; init; }

    /// <summary>The rule that found it.</summary>
    public required string Rule { get; init; }

    /// <summary>
    /// <c>pathognomonic</c>, <c>prerequisite</c>, <c>excluding</c>, <c>strong</c>, <c>moderate</c> or <c>weak</c>.
    /// </summary>
    public required string Strength { get; init; }

    /// <summary>Decibans; above zero for, below zero against.</summary>
    public required double Weight { get; init; }

    /// <summary>The group of correlated findings; only the heaviest row of a group counts on each side.</summary>
    public required string Group { get; init; }

    /// <summary>Whether it is the heaviest of its group and side.</summary>
    public required bool Counted { get; init; }

    /// <summary>Whether the weight rests on expert judgement alone.</summary>
    public required bool IsExpertOnly { get; init; }

    /// <summary>The clinician who signed the expert judgement off, and when; null while nobody has, or when a source is cited.</summary>
    public string? SignedOff { get; init; }

    /// <summary>The extension whose row it is; null for a row of the library.</summary>
    public string? Extension { get; init; }

    /// <summary>Why an extension weighs it differently than the library, and what the library weighs; null when it does not.</summary>
    public Reweighing? Reweighing { get; init; }
}

/// <summary>Where a clinical statement comes from.</summary>
/// <param name="citation">The citation, or the reason for an expert's statement.</param>
/// <param name="url">Its address, if it has one.</param>
public sealed class Source(string citation, string? url = null)
{
    /// <summary>What stands in for a source where a statement rests on expert judgement and says no more.</summary>
    public static readonly Source ExpertJudgement = new("Expert judgement");

    /// <summary>The citation, or the reason for an expert's statement.</summary>
    public string Citation { get; } = citation;

    /// <summary>Its address; null when it has none.</summary>
    public string? Url { get; } = url;
}

/// <summary>What a reason says of a danger.</summary>
public enum DangerReasonKind
{
    /// <summary>A criterion that raises it.</summary>
    Raised,

    /// <summary>A test that answers it.</summary>
    Answered,

    /// <summary>Why the answer is not enough.</summary>
    Doubted,
}

/// <summary>A criterion that raises a danger, a test that has answered it, or a reason why that is not enough.</summary>
public sealed class DangerReason
{
    /// <summary>What it says of the danger.</summary>
    public required DangerReasonKind Kind { get; init; }

    /// <summary>The criterion, by its name in the table of criteria (<c>RPA-02</c>); null for a test or a doubt.</summary>
    public string? Criterion { get; init; }

    /// <summary>What it is, in words.</summary>
    public required LocalizedText Text { get; init; }

    /// <summary>Where it is argued.</summary>
    public required Source Source { get; init; }

    /// <summary>When the test was done; null for a reason that is no test, and where the record does not say.</summary>
    public DateTimeOffset? At { get; init; }

    /// <summary>The resources that it rests on.</summary>
    public required ImmutableArray<string> Because { get; init; }

    /// <summary>The words with the day of the test behind them, in UTC.</summary>
    /// <param name="language">The language.</param>
    public string In(Language language) =>
        At is { } at ? string.Create(CultureInfo.InvariantCulture, $"{Text.In(language)} ({at.UtcDateTime:yyyy-MM-dd})") : Text.In(language);
}

/// <summary>Something that the record does not say and that would decide.</summary>
public sealed class MissingInformationItem
{
    /// <summary>What it is.</summary>
    public required Concept Concept { get; init; }

    /// <summary>Why it would help.</summary>
    public required LocalizedText Why { get; init; }

    /// <summary>Whether it alone would establish the diagnosis.</summary>
    public bool WouldEstablish { get; init; }
}

/// <summary>A piece of background.</summary>
public sealed class NoteItem : AssessmentItem
{
    /// <summary>Its code.</summary>
    public required NoteCode Code { get; init; }
}

/// <summary>Something that the reader must see.</summary>
public sealed class AlertItem : AssessmentItem
{
    /// <summary>Its code.</summary>
    public required AlertCode Code { get; init; }

    /// <summary>How severe it is.</summary>
    public required AlertSeverity Severity { get; init; }
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
public sealed class RecommendationItem : AssessmentItem
{
    /// <summary>Its code.</summary>
    public required RecommendationCode Code { get; init; }

    /// <summary>How soon.</summary>
    public required RecommendationPriority Priority { get; init; }

    /// <summary>What to mind before it is followed.</summary>
    public required ImmutableArray<CautionItem> Cautions { get; init; }
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
public sealed class CautionItem : AssessmentItem
{
    /// <summary>Its code.</summary>
    public required CautionCode Code { get; init; }
}

/// <summary>One firing of a rule.</summary>
public sealed class TraceStep
{
    /// <summary>The rule.</summary>
    public required string Rule { get; init; }

    /// <summary>The input resources that its matched facts rest on.</summary>
    public required ImmutableArray<string> Matched { get; init; }

    /// <summary>What it concluded, by kind and code.</summary>
    public required string Yielded { get; init; }

    /// <summary>The extension that the rule is from; null for the library's own.</summary>
    public string? Extension { get; init; }
}
