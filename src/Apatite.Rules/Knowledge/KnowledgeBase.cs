using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Globalization;
using System.Reflection;
using Apatite.Model;
using Apatite.Rules.Inference;
using Apatite.Tables;

namespace Apatite.Rules.Knowledge;

/// <summary>
/// The knowledge beside the rules: what findings weigh, what dangers are answered by, every text in both languages, each with
/// its source. Loading checks that rules and tables agree both ways.
/// </summary>
internal sealed class KnowledgeBase
{
    /// <summary>The version of the knowledge; it changes with every change of a weight, a gate or a text.</summary>
    public const string Version = "2026.1";

    private readonly FrozenDictionary<string, CodedText> alerts;
    private readonly FrozenDictionary<string, CodedText> advice;
    private readonly FrozenDictionary<string, CodedText> cautions;
    private readonly FrozenDictionary<string, CodedText> notes;
    private readonly FrozenDictionary<string, LocalizedText> missing;

    private KnowledgeBase(IReadOnlyList<RuleInfo> rules)
    {
        alerts = CodedTexts("alerts.tsv", "severity");
        advice = CodedTexts("advice.tsv", "priority");
        cautions = CodedTexts("cautions.tsv", null);
        notes = CodedTexts("notes.tsv", null);
        missing = Table("missing-texts.tsv").ToFrozenDictionary(row => row["concept"], Text, StringComparer.Ordinal);
        CheckCodes("alerts.tsv", alerts.Keys, AlertCode.All.Select(code => code.Id));
        CheckCodes("advice.tsv", advice.Keys, AdviceCode.All.Select(code => code.Id));
        CheckCodes("cautions.tsv", cautions.Keys, CautionCode.All.Select(code => code.Id));
        CheckCodes("notes.tsv", notes.Keys, NoteCode.All.Select(code => code.Id));
        Rows = [.. Table("evidence.tsv").Select(Row)];
        Profiles = BuildProfiles(rules);
        ById = Profiles.ToFrozenDictionary(profile => profile.Diagnosis);
    }

    /// <summary>Every row of evidence.</summary>
    public ImmutableArray<EvidenceRow> Rows { get; }

    /// <summary>Every diagnosis.</summary>
    public ImmutableArray<DiagnosisProfile> Profiles { get; }

    /// <summary>Every diagnosis by itself.</summary>
    public FrozenDictionary<Diagnosis, DiagnosisProfile> ById { get; }

    /// <summary>Reads the tables and checks them against the rules.</summary>
    /// <exception cref="KnowledgeException">A table and the rules contradict each other.</exception>
    public static KnowledgeBase Load(IReadOnlyList<RuleInfo> rules) => new(rules);

    public CodedText TextOf(AlertCode code) => alerts[code.Id];

    public CodedText TextOf(AdviceCode code) => advice[code.Id];

    public CodedText TextOf(CautionCode code) => cautions[code.Id];

    public CodedText TextOf(NoteCode code) => notes[code.Id];

    public LocalizedText WhyMissing(Concept concept) => missing[concept.Id];

    private static IEnumerable<IReadOnlyDictionary<string, string>> Table(string name) =>
        EmbeddedTable.Read(Assembly.GetExecutingAssembly(), name);

    private static LocalizedText Text(IReadOnlyDictionary<string, string> row) => new(row["english"], row["french"]);

    private static FrozenDictionary<string, CodedText> CodedTexts(string table, string? levelColumn) => Table(table).ToFrozenDictionary(
        row => row["code"],
        row => new CodedText(Text(row), new Source(row["source"], null), levelColumn is null ? "" : row[levelColumn]),
        StringComparer.Ordinal);

    private static EvidenceRow Row(IReadOnlyDictionary<string, string> row) => new(
        row["id"],
        new Diagnosis(row["diagnosis"]),
        row["looks_for"],
        row["gate"] is "" ? Gate.None : Enum.Parse<Gate>(row["gate"], ignoreCase: true),
        Enum.Parse<Strength>(row["strength"], ignoreCase: true),
        double.Parse(row["weight"], CultureInfo.InvariantCulture),
        row["group"],
        OneOf(row["confidence"], "expert", "seen", row["id"]),
        new LocalizedText(row["text_en"], row["text_fr"]),
        row["citation"] is "" ? Source.ExpertJudgement : new Source(row["citation"], row["url"] is "" ? null : row["url"]));

    private ImmutableArray<DiagnosisProfile> BuildProfiles(IReadOnlyList<RuleInfo> rules)
    {
        var rowById = Rows.ToDictionary(row => row.Id, StringComparer.Ordinal);
        var uses = rules.SelectMany(rule => rule.Tagged(EvidenceAttribute.Prefix).Select(id => (rule.Name, Id: id))).ToList();
        if (uses.FirstOrDefault(use => !rowById.ContainsKey(use.Id)) is { Id: not null } unknown)
        {
            throw new KnowledgeException($"Rule '{unknown.Name}' names evidence '{unknown.Id}', which evidence.tsv does not hold.");
        }

        if (rowById.Keys.Except(uses.Select(use => use.Id), StringComparer.Ordinal).FirstOrDefault() is { } unused)
        {
            throw new KnowledgeException($"Evidence '{unused}' of evidence.tsv is found by no rule.");
        }

        ILookup<Diagnosis, (string Rule, EvidenceRow Row)> found = uses
            .Select(use => (use.Name, Row: rowById[use.Id]))
            .ToLookup(pair => pair.Row.Diagnosis, pair => (pair.Name, pair.Row));
        ILookup<string, LocalizedText> answers = Table("answers.tsv").ToLookup(row => row["diagnosis"], Text, StringComparer.Ordinal);
        ILookup<string, MissingInformation> deciders = Table("missing.tsv").ToLookup(
            row => row["diagnosis"], row => new MissingInformation(ConceptOf(row["concept"]), missing[row["concept"]]), StringComparer.Ordinal);
        ILookup<string, (Picture Picture, double Percent)> pretests = Table("pretest.tsv").ToLookup(
            row => row["diagnosis"],
            row => (Enum.Parse<Picture>(row["picture"].Replace("-", "", StringComparison.Ordinal), ignoreCase: true),
                double.Parse(row["percent"], CultureInfo.InvariantCulture)),
            StringComparer.Ordinal);
        CheckDiagnoses([.. pretests.Select(group => group.Key), .. answers.Select(group => group.Key), .. deciders.Select(group => group.Key), .. Rows.Select(row => row.Diagnosis.Id)]);
        return [.. Table("diagnoses.tsv").Select(row => new DiagnosisProfile(
            new Diagnosis(row["id"]),
            OneOf(row["danger"], "yes", "no", row["id"]),
            found[new Diagnosis(row["id"])].GroupBy(pair => pair.Rule, pair => pair.Row)
                .ToFrozenDictionary(group => group.Key, group => group.ToImmutableArray(), StringComparer.Ordinal),
            pretests[row["id"]].ToFrozenDictionary(pair => pair.Picture, pair => pair.Percent),
            [.. answers[row["id"]]],
            [.. deciders[row["id"]]]))];
    }

    private static void CheckCodes(string table, IEnumerable<string> rows, IEnumerable<string> codes)
    {
        HashSet<string> different = [.. rows];
        different.SymmetricExceptWith(codes);
        if (different.Count > 0)
        {
            throw new KnowledgeException($"{table} and its codes differ in: {string.Join(", ", different.Order(StringComparer.Ordinal))}.");
        }
    }

    private static void CheckDiagnoses(IEnumerable<string> named)
    {
        HashSet<string> known = [.. Table("diagnoses.tsv").Select(row => row["id"])];
        if (named.FirstOrDefault(id => !known.Contains(id)) is { } unknown)
        {
            throw new KnowledgeException($"Diagnosis '{unknown}' is named by a table and is not in diagnoses.tsv.");
        }
    }

    /// <summary>Whether a cell is the first of two words; a third word is a slip of the pen that must not pass as the second.</summary>
    private static bool OneOf(string cell, string yes, string no, string row) => cell == yes
        || (cell == no ? false : throw new KnowledgeException($"'{cell}' in row '{row}' is neither '{yes}' nor '{no}'."));

    private static Concept ConceptOf(string id) => VocabularyTable.Find(id)?.Kind switch
    {
        "lab" => new LabTest(id),
        "imaging-finding" => new FindingType(id),
        _ => throw new KnowledgeException($"'{id}' of missing.tsv is neither a test nor an imaging finding."),
    };
}

/// <summary>The text of a code, its source, and its severity or priority where the table has one.</summary>
internal sealed record CodedText(LocalizedText Text, Source Source, string Level);
