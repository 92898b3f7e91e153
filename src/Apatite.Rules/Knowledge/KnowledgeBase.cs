using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Globalization;
using Apatite.Model;
using Apatite.Rules.Inference;
using Apatite.Rules.Judgements;

namespace Apatite.Rules.Knowledge;

/// <summary>
/// The knowledge beside the rules: what findings weigh, what dangers are answered by, every text in each language, each with
/// its source. Loading checks that rules and tables agree both ways.
/// </summary>
internal sealed class KnowledgeBase
{
    /// <summary>The version of the library's knowledge. A release that changes a weight, a gate or a text raises it.</summary>
    private const string LibraryVersion = "2026.2";

    private readonly KnowledgeTables tables;
    private readonly FrozenDictionary<string, LocalizedText> missing;
    private readonly FrozenDictionary<string, CodedText> dangerReasons;
    private readonly FrozenDictionary<string, LocalizedText> phrases;
    private readonly FrozenDictionary<string, CriterionRow> criteria;
    private readonly FrozenDictionary<string, LocalizedText> raisedBy;
    private readonly FrozenDictionary<string, string> extensionByRule;

    private KnowledgeBase(
        KnowledgeTables tables, IReadOnlyDictionary<ExtensionVersion, IEnumerable<string>> rulesByExtension, IReadOnlyList<RuleInfo> rules)
    {
        this.tables = tables;
        missing = KnowledgeTables.Table("missing-texts.tsv")
            .ToFrozenDictionary(row => row["concept"], KnowledgeTables.Text, StringComparer.Ordinal);
        dangerReasons = KnowledgeTables.Table("danger-reasons.tsv")
            .ToFrozenDictionary(row => row["rule"], row => KnowledgeTables.Coded(row, null), StringComparer.Ordinal);
        criteria = KnowledgeTables.Table("criteria.tsv").Select(CriterionRow.Of).ToFrozenDictionary(row => row.Rule, StringComparer.Ordinal);
        raisedBy = KnowledgeTables.Table("raised-by.tsv").ToFrozenDictionary(row => row["diagnosis"], KnowledgeTables.Text, StringComparer.Ordinal);
        CheckRules("danger-reasons.tsv", dangerReasons.Keys, rules, typeof(AnsweringTest), typeof(DangerDoubt));
        CheckRules("criteria.tsv", criteria.Keys, rules, typeof(Suspicion));
        phrases = KnowledgeTables.Table("phrases.tsv").ToFrozenDictionary(row => row["id"], KnowledgeTables.Text, StringComparer.Ordinal);
        extensionByRule = rulesByExtension.SelectMany(pair => pair.Value.Select(rule => (Rule: rule, Extension: pair.Key.Name)))
            .ToFrozenDictionary(pair => pair.Rule, pair => pair.Extension, StringComparer.Ordinal);
        Extensions = [.. rulesByExtension.Keys.OrderBy(extension => extension.Name, StringComparer.Ordinal)];
        Version = string.Join('+', (string[])[LibraryVersion, .. Extensions.Select(extension => $"{extension.Name}.{extension.Version}")]);
        Profiles = BuildProfiles(rules);
        ById = Profiles.ToFrozenDictionary(profile => profile.Diagnosis);
    }

    /// <summary>The version of the library's knowledge and of every extension: <c>2026.2+st-elsewhere.3</c>.</summary>
    public string Version { get; }

    /// <summary>The extensions, by name.</summary>
    public ImmutableArray<ExtensionVersion> Extensions { get; }

    /// <summary>How an alert about a danger begins with its name: <c>{0}</c> is the name, <c>{1}</c> the alert.</summary>
    public LocalizedText NamedDanger => phrases["named-danger"];

    /// <summary>How an advice that is due within days begins: <c>{0}</c> is the advice; null for what is due today, or whenever.</summary>
    public LocalizedText? Due(Urgency urgency) => urgency switch
    {
        Urgency.Within48Hours => phrases["within-48-hours"],
        Urgency.WithinTwoWeeks => phrases["within-two-weeks"],
        _ => null,
    };

    /// <summary>Every row of evidence.</summary>
    public ImmutableArray<EvidenceRow> Rows => tables.Rows;

    /// <summary>Every text behind a code.</summary>
    public KnowledgeTables Tables => tables;

    /// <summary>Every diagnosis.</summary>
    public ImmutableArray<DiagnosisProfile> Profiles { get; }

    /// <summary>Every diagnosis by itself.</summary>
    public FrozenDictionary<Diagnosis, DiagnosisProfile> ById { get; }

    /// <summary>
    /// What the rules begin with: the facts of a case, and what each diagnosis is weighed with. Facts come in the order of their keys,
    /// since the order of the record must not show.
    /// </summary>
    public object[] FactsOf(ClinicalCase clinicalCase) =>
        [.. Profiles, .. clinicalCase.Facts.OrderBy(fact => fact.Key, StringComparer.Ordinal).ThenBy(fact => fact.GetType().Name, StringComparer.Ordinal)];

    /// <summary>Reads the tables and checks them against the rules.</summary>
    /// <exception cref="KnowledgeException">A table and the rules contradict each other.</exception>
    public static KnowledgeBase Load(IReadOnlyList<RuleInfo> rules) =>
        new(KnowledgeTables.Read(), FrozenDictionary<ExtensionVersion, IEnumerable<string>>.Empty, rules);

    /// <summary>The same with extensions, whose rows and words are in the tables already.</summary>
    public static KnowledgeBase Load(
        KnowledgeTables tables, IReadOnlyDictionary<ExtensionVersion, IEnumerable<string>> rulesByExtension, IReadOnlyList<RuleInfo> rules) =>
        new(tables, rulesByExtension, rules);

    public CodedText TextOf(AlertCode code) => tables.Alerts[code.Id];

    public CodedText TextOf(RecommendationCode code) => tables.Recommendation[code.Id];

    public CodedText TextOf(CautionCode code) => tables.Cautions[code.Id];

    public CodedText TextOf(NoteCode code) => tables.Notes[code.Id];

    public LocalizedText WhyMissing(Concept concept) => missing[concept.Id];

    /// <summary>How a rule answers a danger, or why it opens it again.</summary>
    public CodedText DangerReason(string rule) => dangerReasons[rule];

    /// <summary>The words and the source of the criterion that a rule stands for.</summary>
    public CriterionRow Criterion(string rule) => criteria[rule];

    /// <summary>What raises a danger, in a sentence; null for a diagnosis that is none.</summary>
    public LocalizedText? RaisedBy(Diagnosis diagnosis) => raisedBy.GetValueOrDefault(diagnosis.Id);

    /// <summary>The extension that a rule is from; null for the library's own.</summary>
    public string? ExtensionOf(string rule) => extensionByRule.GetValueOrDefault(rule);

    /// <summary>A contradiction within the library.</summary>
    public static KnowledgeException Wrong(string? table, string? row, string? rule, string reason) =>
        new(new KnowledgeConflict("apatite", table, row, rule, reason));

    private ImmutableArray<DiagnosisProfile> BuildProfiles(IReadOnlyList<RuleInfo> rules)
    {
        var rowById = Rows.ToDictionary(row => row.Id, StringComparer.Ordinal);
        var uses = rules.SelectMany(rule => rule.Tagged(EvidenceAttribute.Prefix).Select(id => (rule.Name, Id: id))).ToList();
        if (uses.FirstOrDefault(use => !rowById.ContainsKey(use.Id)) is { Id: not null } unknown)
        {
            throw Wrong("evidence.tsv", null, unknown.Name, $"the rule names evidence '{unknown.Id}', which the table does not hold");
        }

        if (rowById.Keys.Except(uses.Select(use => use.Id), StringComparer.Ordinal).FirstOrDefault() is { } unused)
        {
            throw Wrong("evidence.tsv", unused, null, "no rule finds it");
        }

        ILookup<Diagnosis, (string Rule, EvidenceRow Row)> found = uses
            .Select(use => (use.Name, Row: rowById[use.Id]))
            .ToLookup(pair => pair.Row.Diagnosis, pair => (pair.Name, pair.Row));
        ILookup<string, LocalizedText> answers = KnowledgeTables.Table("answers.tsv").ToLookup(row => row["diagnosis"], KnowledgeTables.Text, StringComparer.Ordinal);
        ILookup<string, MissingInformationItem> deciders = KnowledgeTables.Table("missing.tsv").ToLookup(
            row => row["diagnosis"], row => new MissingInformationItem { Concept = ConceptOf(row["concept"]), Why = missing[row["concept"]] }, StringComparer.Ordinal);
        ILookup<string, (PresentationKind Picture, CareSetting Setting, double Percent)> pretests = KnowledgeTables.Table("pretest.tsv").ToLookup(
            row => row["diagnosis"],
            row => (EnumOf<PresentationKind>(row["picture"]),
                row["setting"] is "" ? CareSetting.NotStated : EnumOf<CareSetting>(row["setting"]),
                double.Parse(row["percent"], CultureInfo.InvariantCulture)),
            StringComparer.Ordinal);
        CheckDiagnoses([.. pretests.Select(group => group.Key), .. answers.Select(group => group.Key), .. deciders.Select(group => group.Key), .. Rows.Select(row => row.Diagnosis.Id)]);
        return [.. KnowledgeTables.Table("diagnoses.tsv").Select(row => new DiagnosisProfile(
            new Diagnosis(row["id"]),
            KnowledgeTables.OneOf(row["danger"], "yes", "no", row["id"]),
            KnowledgeTables.OneOf(row["infection"], "yes", "no", row["id"]),
            found[new Diagnosis(row["id"])].GroupBy(pair => pair.Rule, pair => pair.Row)
                .ToFrozenDictionary(group => group.Key, group => group.ToImmutableArray(), StringComparer.Ordinal),
            pretests[row["id"]].ToFrozenDictionary(pair => (pair.Picture, pair.Setting), pair => pair.Percent),
            criteria.Values.Where(criterion => criterion.Percent is not null && criterion.Diagnosis == row["id"])
                .ToFrozenDictionary(criterion => criterion.Rule, criterion => criterion.Percent!.Value, StringComparer.Ordinal),
            [.. answers[row["id"]]],
            [.. deciders[row["id"]]]))];
    }

    /// <summary>A table that says something of rules says it of all rules that yield what it is about, and of no other.</summary>
    private static void CheckRules(string table, IEnumerable<string> named, IReadOnlyList<RuleInfo> rules, params Type[] yielded)
    {
        HashSet<string> different =
        [
            .. rules.Where(rule => rule.Yields.Any(fact => yielded.Contains(fact.Type))).Select(rule => rule.Name),
        ];
        different.SymmetricExceptWith(named);
        if (different.Count > 0)
        {
            throw Wrong(table, null, null, $"the table and the rules differ in: {string.Join(", ", different.Order(StringComparer.Ordinal))}");
        }
    }

    private static void CheckDiagnoses(IEnumerable<string> named)
    {
        HashSet<string> known = [.. KnowledgeTables.Table("diagnoses.tsv").Select(row => row["id"])];
        if (named.FirstOrDefault(id => !known.Contains(id)) is { } unknown)
        {
            throw Wrong("diagnoses.tsv", unknown, null, "another table names the diagnosis, and this one does not hold it");
        }
    }

    private static TEnum EnumOf<TEnum>(string word)
        where TEnum : struct, Enum => Enum.Parse<TEnum>(word.Replace("-", "", StringComparison.Ordinal), ignoreCase: true);

    private static Concept ConceptOf(string id) => VocabularyTable.Find(id)?.Kind switch
    {
        "lab" => new LabTest(id),
        "imaging-finding" => new FindingType(id),
        _ => throw Wrong("missing.tsv", id, null, "it is neither a test nor an imaging finding"),
    };
}
