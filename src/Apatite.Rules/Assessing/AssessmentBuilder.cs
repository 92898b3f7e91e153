using System.Collections.Immutable;
using System.Globalization;
using Apatite.Model;
using Apatite.Rules.Inference;
using Apatite.Rules.Judgements;
using Apatite.Rules.Knowledge;
using Apatite.Rules.Weighing;

namespace Apatite.Rules.Assessing;

/// <summary>Puts what the rules concluded into the order in which a reader needs it.</summary>
internal sealed class AssessmentBuilder(
    string engine,
    KnowledgeBase knowledge,
    ClinicalCase clinicalCase,
    InferenceResult inference)
{
    private readonly ResourceReferences references = new(clinicalCase);
    private readonly ILookup<Type, object> yielded = inference.Yielded.ToLookup(fact => fact.GetType());

    public Assessment Build() => new()
    {
        KnowledgeVersion = knowledge.Version,
        Engine = engine,
        AsOf = clinicalCase.AsOf,
        Patient = clinicalCase.Facts.OfType<PatientFact>().FirstOrDefault(),
        Differential = Differential(),
        ImagingFindings = ImagingFindings(),
        Deposits = new DepositDescriber(All<Deposit>(), All<CrystalSign>(), All<PhaseSign>(), clinicalCase, references).Describe(),
        Form = Form(),
        Alerts = Alerts(),
        Recommendations = [.. Recommendations().Where(IsAllowed)],
        Withheld = Withheld(),
        StatedDiagnoses = StatedDiagnoses(),
        ReadReport = clinicalCase.ReadReport,
        Trace = [.. inference.Firings.Select(TraceOf)],
        Extensions = knowledge.Extensions,
    };

    private IEnumerable<T> All<T>() => yielded[typeof(T)].Cast<T>();

    private ImmutableArray<string> References(IEnumerable<DerivedFact> facts) =>
        references.Of(facts.SelectMany(fact => fact.Basis.Keys));

    private ImmutableArray<DifferentialEntry> Differential()
    {
        HashSet<Diagnosis> open = [.. All<OpenDanger>().Select(danger => danger.Diagnosis)];
        HashSet<Diagnosis> closed = [.. All<ClosedDanger>().Select(danger => danger.Diagnosis)];
        ILookup<Diagnosis, Suspicion> raisers = All<Suspicion>().Where(suspicion => suspicion.IsOfDanger).ToLookup(suspicion => suspicion.Diagnosis);
        ILookup<Diagnosis, DangerAnswer> answers = All<DangerAnswer>().ToLookup(answer => answer.Diagnosis);
        ILookup<Diagnosis, AnsweringTest> tests = All<AnsweringTest>().ToLookup(test => test.Diagnosis);
        ILookup<Diagnosis, DangerDoubt> doubts = All<DangerDoubt>().ToLookup(doubt => doubt.Diagnosis);
        ILookup<Diagnosis, MissingInformation> missing = All<MissingInformation>().ToLookup(item => item.Diagnosis);
        ILookup<Diagnosis, Note> notes = All<Note>().ToLookup(note => note.Diagnosis);
        return [.. All<Hypothesis>()
            .Where(hypothesis => hypothesis.Weighed.IsListed)
            .OrderByDescending(hypothesis => open.Contains(hypothesis.Diagnosis) && hypothesis.Likelihood >= Likelihood.Likely)
            .ThenByDescending(hypothesis => hypothesis.Likelihood)
            .ThenByDescending(hypothesis => hypothesis.Weighed.Weight)
            .ThenByDescending(hypothesis => hypothesis.Weighed.IsDangerous)
            .ThenBy(hypothesis => hypothesis.Diagnosis.Id, StringComparer.Ordinal)
            .Select((hypothesis, index) => new DifferentialEntry
            {
                Rank = index + 1,
                Diagnosis = hypothesis.Diagnosis,
                Likelihood = hypothesis.Likelihood,
                Weight = hypothesis.Weighed.Weight,
                PreTestWeight = hypothesis.Weighed.PreTestWeight,
                IsPrerequisiteMissing = hypothesis.Weighed.IsPrerequisiteMissing,
                Danger = StateOf(hypothesis, open, closed, answers),
                Urgency = open.Contains(hypothesis.Diagnosis)
                    ? raisers[hypothesis.Diagnosis].Select(suspicion => suspicion.Urgency).DefaultIfEmpty(Urgency.None).Max()
                    : Urgency.None,
                RaisedBy = knowledge.RaisedBy(hypothesis.Diagnosis),
                AnsweredBy = knowledge.ById[hypothesis.Diagnosis].Answers,
                AnsweredFrom = References(answers[hypothesis.Diagnosis]),
                DangerBecause = DangerBecause(raisers[hypothesis.Diagnosis], tests[hypothesis.Diagnosis], doubts[hypothesis.Diagnosis]),
                Supporting = [.. hypothesis.Weighed.Rows.Where(row => row.Row.Weight > 0).Select(Item)],
                Opposing = [.. hypothesis.Weighed.Rows.Where(row => row.Row.Weight <= 0).Select(Item)],
                Missing = Missing(hypothesis, missing[hypothesis.Diagnosis]),
                Notes = [.. notes[hypothesis.Diagnosis].GroupBy(note => note.Code).OrderBy(group => group.Key.Id, StringComparer.Ordinal)
                    .Select(group => NoteOf(group.Key, [.. group]))],
            })];
    }

    private static DangerState StateOf(
        Hypothesis hypothesis, HashSet<Diagnosis> open, HashSet<Diagnosis> closed, ILookup<Diagnosis, DangerAnswer> answers) => hypothesis switch
        {
            { Weighed.IsDangerous: false } => DangerState.None,
            { Likelihood: Likelihood.Established } => DangerState.Confirmed,
            _ when open.Contains(hypothesis.Diagnosis) => answers[hypothesis.Diagnosis].Any() ? DangerState.Reopened : DangerState.Raised,
            _ => closed.Contains(hypothesis.Diagnosis) ? DangerState.Answered : DangerState.NotRaised,
        };

    /// <summary>
    /// What raises a danger, what has answered it, and why that is not enough. A doubt without an answer has nothing to open again.
    /// </summary>
    private ImmutableArray<DangerReason> DangerBecause(
        IEnumerable<Suspicion> raisers, IEnumerable<AnsweringTest> tests, IEnumerable<DangerDoubt> doubts)
    {
        IEnumerable<DangerReason> raised = raisers.GroupBy(raiser => raiser.Rule)
            .OrderByDescending(group => group.First().Urgency).ThenBy(group => knowledge.Criterion(group.Key).Id, StringComparer.Ordinal)
            .ThenBy(group => group.Key, StringComparer.Ordinal)
            .Select(group => new DangerReason
            {
                Kind = DangerReasonKind.Raised,
                Criterion = knowledge.Criterion(group.Key).Id,
                Text = knowledge.Criterion(group.Key).Text,
                Source = knowledge.Criterion(group.Key).Source,
                Because = References(group),
            });
        DangerReason[] answers =
        [
            .. tests.GroupBy(test => (test.Rule, test.At)).OrderBy(group => group.Key.At).ThenBy(group => group.Key.Rule, StringComparer.Ordinal)
                .Select(group => ReasonOf(DangerReasonKind.Answered, group.Key.Rule, group.Key.At, group)),
        ];
        return answers.Length == 0
            ? [.. raised]
            :
            [
                .. raised, .. answers,
                .. doubts.GroupBy(doubt => doubt.Rule).OrderBy(group => group.Key, StringComparer.Ordinal)
                    .Select(group => ReasonOf(DangerReasonKind.Doubted, group.Key, null, group)),
            ];
    }

    private DangerReason ReasonOf(DangerReasonKind kind, string rule, DateTimeOffset? at, IEnumerable<DerivedFact> facts) => new()
    {
        Kind = kind,
        Text = knowledge.DangerReason(rule).Text,
        Source = knowledge.DangerReason(rule).Source,
        At = at,
        Because = References(facts),
    };

    private EvidenceItem Item(WeighedRow row) => new()
    {
        Id = row.Row.Id,
        Rule = row.Rule,
        Text = row.Row.Text,
        Strength = row.Row.ShownStrength,
        Weight = row.Row.Weight,
        Group = row.Row.Group,
        Counted = row.Counted,
        IsExpertOnly = row.Row.IsExpertOnly,
        SignedOff = row.Row.SignedOff,
        Because = references.Of(row.Keys),
        Source = row.Row.Source,
        Extensions = Extensions(row.Row.Extensions, []),
        Extension = row.Row.Extension,
        Reweighing = row.Row.Reweighing,
    };

    private NoteItem NoteOf(NoteCode code, IReadOnlyCollection<Note> notes) => new()
    {
        Code = code,
        Text = knowledge.TextOf(code).Text,
        Source = knowledge.TextOf(code).Source,
        Because = References(notes),
        Extensions = Extensions(knowledge.TextOf(code).Extensions, notes),
    };

    /// <summary>The extensions that had a hand in something: by its words or weight, or by a rule that concluded it.</summary>
    private ImmutableArray<string> Extensions(IEnumerable<string> byKnowledge, IEnumerable<DerivedFact> facts) =>
        knowledge.Extensions.IsEmpty
            ? []
            : [.. byKnowledge.Concat(facts.Select(fact => knowledge.ExtensionOf(fact.Rule)).OfType<string>()).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];

    /// <summary>What would decide and that no fact of the case speaks of; nothing is missing once a disease is named or excluded.</summary>
    private ImmutableArray<MissingInformationItem> Missing(Hypothesis hypothesis, IEnumerable<MissingInformation> items)
    {
        if (hypothesis.Likelihood == Likelihood.Excluded || (hypothesis.Likelihood == Likelihood.Established && !hypothesis.Weighed.IsDangerous))
        {
            return [];
        }

        return [.. items.GroupBy(item => (item.Concept, item.WouldEstablish)).OrderBy(group => group.Key.Concept.Id, StringComparer.Ordinal)
            .Select(group => new MissingInformationItem
            {
                Concept = group.Key.Concept,
                Why = knowledge.WhyMissing(group.Key.Concept),
                WouldEstablish = group.Key.WouldEstablish,
            })
            .Concat(knowledge.ById[hypothesis.Diagnosis].Deciders.Where(decider => !IsKnown(decider.Concept)))];
    }

    private bool IsKnown(Concept concept) => clinicalCase.Facts.Any(fact => fact switch
    {
        LabResult lab => lab.Test == concept,
        ImagingFinding finding => finding.Finding == concept && finding.Presence != Presence.Unknown,
        _ => false,
    });

    /// <summary>The order of the record must not show, so findings that share a place are ordered by all they say.</summary>
    private ImmutableArray<ImagingFinding> ImagingFindings() => [.. clinicalCase.Facts.OfType<ImagingFinding>()
        .OrderBy(finding => finding.Levels?.From.Order ?? int.MaxValue)
        .ThenBy(finding => finding.ToString(), StringComparer.Ordinal)];

    /// <summary>The form of the disease: deposits of one patient share it.</summary>
    private FormDescription Form()
    {
        DepositForm kind = All<DiseaseForm>().Select(form => form.Kind).DefaultIfEmpty(DepositForm.Undetermined).Max();
        IEnumerable<Concept> causes = All<SecondaryCause>().Select(cause => cause.Cause).Distinct().OrderBy(cause => cause.Id, StringComparer.Ordinal);
        return new() { Kind = kind, Causes = kind == DepositForm.Secondary ? [.. causes] : [] };
    }

    private ImmutableArray<StatedDiagnosis> StatedDiagnoses() => [.. clinicalCase.Facts.OfType<StatedDiagnosis>()
        .OrderBy(stated => stated.Reference, StringComparer.Ordinal)
        .ThenBy(stated => stated.Diagnosis.Id, StringComparer.Ordinal)];

    private ImmutableArray<AlertItem> Alerts()
    {
        IEnumerable<AlertItem> byFinding = All<Alert>()
            .GroupBy(alert => alert.Code)
            .Select(group => AlertOf(
                group.Key, knowledge.TextOf(group.Key).Text, References(group), Extensions(knowledge.TextOf(group.Key).Extensions, group)));
        IEnumerable<AlertItem> byDanger = All<DangerAlert>()
            .DistinctBy(alert => (alert.Code, alert.Diagnosis))
            .Select(alert => AlertOf(alert.Code, Named(knowledge.TextOf(alert.Code).Text, alert.Diagnosis), [alert.Diagnosis.Id], []));
        return [.. byFinding.Concat(byDanger)
            .OrderByDescending(alert => alert.Severity)
            .ThenBy(alert => alert.Code.Id, StringComparer.Ordinal)
            .ThenBy(alert => alert.Text.In(Language.English), StringComparer.Ordinal)];
    }

    private AlertItem AlertOf(AlertCode code, LocalizedText text, ImmutableArray<string> because, ImmutableArray<string> extensions) => new()
    {
        Code = code,
        Severity = Enum.Parse<AlertSeverity>(knowledge.TextOf(code).Level, ignoreCase: true),
        Text = text,
        Source = knowledge.TextOf(code).Source,
        Because = because,
        Extensions = extensions,
    };

    private LocalizedText Named(LocalizedText text, Diagnosis diagnosis) => LocalizedText.Of(language =>
        string.Format(CultureInfo.InvariantCulture, knowledge.NamedDanger.In(language), diagnosis.Display(language), text.In(language)));

    private ImmutableArray<RecommendationItem> Recommendations()
    {
        ILookup<RecommendationCode, Caution> cautions = All<Caution>().ToLookup(caution => caution.Recommendation);
        return [.. All<Recommendation>()
            .GroupBy(recommendation => recommendation.Code)
            .Select(group => new RecommendationItem
            {
                Code = group.Key,
                Priority = group.Max(recommendation => PriorityOf(recommendation)),
                Text = TextOf(group.Key, group.Select(recommendation => recommendation.Due)),
                Source = knowledge.TextOf(group.Key).Source,
                Because = References(group),
                Cautions = [.. cautions[group.Key].GroupBy(caution => caution.Code).OrderBy(codes => codes.Key.Id, StringComparer.Ordinal)
                    .Select(codes => CautionOf(codes.Key, [.. codes]))],
                Extensions = Extensions(knowledge.TextOf(group.Key).Extensions, group),
            })
            .OrderByDescending(recommendation => recommendation.Priority)
            .ThenBy(recommendation => recommendation.Code.Id, StringComparer.Ordinal)];
    }

    private ImmutableArray<WithheldRecommendation> Withheld() =>
    [
        .. Recommendations().Where(step => !IsAllowed(step)).Select(step => new WithheldRecommendation
        {
            Code = step.Code,
            Cautions = step.Cautions,
            Because = clinicalCase.ReadReport.UnreadMedicines,
        }),
    ];

    private bool IsAllowed(RecommendationItem step) => MedicineProposals.Allows(clinicalCase.ReadReport, step.Code);

    private RecommendationPriority PriorityOf(Recommendation recommendation) => recommendation.Due switch
    {
        null => Enum.Parse<RecommendationPriority>(knowledge.TextOf(recommendation.Code).Level, ignoreCase: true),
        Urgency.Immediate => RecommendationPriority.Immediate,
        Urgency.SameDay => RecommendationPriority.Urgent,
        _ => RecommendationPriority.Routine,
    };

    /// <summary>What is due within days says so: its priority alone would read as whenever.</summary>
    private LocalizedText TextOf(RecommendationCode code, IEnumerable<Urgency?> due)
    {
        LocalizedText text = knowledge.TextOf(code).Text;
        return due.Max() is { } soonest && knowledge.Due(soonest) is { } within && due.All(each => each is not null)
            ? LocalizedText.Of(language => string.Format(CultureInfo.InvariantCulture, within.In(language), text.In(language)))
            : text;
    }

    private CautionItem CautionOf(CautionCode code, IReadOnlyCollection<Caution> cautions) => new()
    {
        Code = code,
        Text = knowledge.TextOf(code).Text,
        Source = knowledge.TextOf(code).Source,
        Because = References(cautions),
        Extensions = Extensions(knowledge.TextOf(code).Extensions, cautions),
    };

    private TraceStep TraceOf(Firing firing) => new()
    {
        Rule = firing.Rule,
        Matched = references.Of(firing.Matched.SelectMany(ReferencesOf)),
        Yielded = Named(firing.Yielded),
        Extension = knowledge.ExtensionOf(firing.Rule),
    };

    private static IEnumerable<string> ReferencesOf(object fact) => fact switch
    {
        Fact input => [input.Key],
        DerivedFact derived => derived.Basis.Keys,
        _ => [],
    };

    private static string Named(object yielded) => yielded switch
    {
        Alert alert => $"Alert {alert.Code}",
        DangerAlert alert => $"Alert {alert.Code} {alert.Diagnosis}",
        Recommendation recommendation => $"Advice {recommendation.Code}",
        Caution caution => $"Caution {caution.Code} on {caution.Recommendation}",
        WeighedDiagnosis weighed => $"WeighedDiagnosis {weighed.Diagnosis} {weighed.Likelihood}",
        Hypothesis hypothesis => $"Hypothesis {hypothesis.Diagnosis} {hypothesis.Likelihood}",
        Presentation presentation => $"Setting {presentation.Kind}",
        Suspicion suspicion => $"Suspicion {suspicion.Kind} {suspicion.Diagnosis}",
        OpenDanger danger => $"OpenDanger {danger.Diagnosis}",
        AnsweringTest test => $"AnsweringTest {test.Diagnosis}",
        DangerAnswer answer => $"DangerAnswer {answer.Diagnosis}",
        ClosedDanger danger => $"ClosedDanger {danger.Diagnosis}",
        DangerDoubt doubt => $"DangerDoubt {doubt.Diagnosis}",
        CrystalSign sign => $"CrystalSign {sign.Crystal}",
        PhaseSign sign => $"PhaseSign {sign.Phase}",
        SecondaryCause cause => $"SecondaryCause {cause.Cause}",
        MissingInformation item => $"MissingItem {item.Concept} of {item.Diagnosis}",
        Note note => $"Note {note.Code} on {note.Diagnosis}",
        _ => yielded.GetType().Name,
    };
}
