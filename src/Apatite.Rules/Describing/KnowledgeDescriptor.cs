using System.Collections.Immutable;
using Apatite.Rules.Extending;
using Apatite.Rules.Knowledge;

namespace Apatite.Rules.Describing;

/// <summary>
/// Adds to what the rules use the columns of the tables that only people read; those are read here and not with the knowledge
/// base, so that the first assessment does not wait for them.
/// </summary>
internal sealed class KnowledgeDescriptor : IKnowledgeDescriptor
{
    public KnowledgeDescriptor(RuleLibrary library)
    {
        KnowledgeBase knowledge = library.Knowledge;
        Version = knowledge.Version;
        Extensions = knowledge.Extensions;
        Rules = [.. library.Engine.Rules.Select(rule => new RuleDescription(rule, knowledge.ExtensionOf(rule.Name))).OrderBy(rule => rule.Name, StringComparer.Ordinal)];
        ILookup<string, string> rulesByRow = Rules
            .SelectMany(rule => rule.Evidence.Select(id => (Id: id, rule.Name)))
            .ToLookup(pair => pair.Id, pair => pair.Name, StringComparer.Ordinal);
        Dictionary<string, IReadOnlyDictionary<string, string>> cells = KnowledgeTables.Table("evidence.tsv").Concat(library.Evidence)
            .ToDictionary(row => row["id"], StringComparer.Ordinal);
        Evidence = [.. knowledge.Rows.Select(row => new EvidenceDescription(row, cells[row.Id], rulesByRow[row.Id]))];
        Diagnoses = Describe(knowledge.Profiles, Evidence);
        Codes =
        [
            .. Describe("recommendation", RecommendationCode.All.Select(code => code.Id), knowledge.Tables.Recommendation),
            .. Describe("alert", AlertCode.All.Select(code => code.Id), knowledge.Tables.Alerts),
            .. Describe("caution", CautionCode.All.Select(code => code.Id), knowledge.Tables.Cautions),
            .. Describe("note", NoteCode.All.Select(code => code.Id), knowledge.Tables.Notes),
        ];
    }

    public string Version { get; }

    public ImmutableArray<ExtensionVersion> Extensions { get; }

    public ImmutableArray<EvidenceDescription> Evidence { get; }

    public ImmutableArray<DiagnosisDescription> Diagnoses { get; }

    public ImmutableArray<RuleDescription> Rules { get; }

    public ImmutableArray<CodeDescription> Codes { get; }

    private static ImmutableArray<DiagnosisDescription> Describe(ImmutableArray<DiagnosisProfile> profiles, ImmutableArray<EvidenceDescription> evidence)
    {
        ILookup<string, PreTestDescription> starts = KnowledgeTables.Table("pretest.tsv")
            .ToLookup(row => row["diagnosis"], row => new PreTestDescription(row), StringComparer.Ordinal);
        var rows = evidence.ToLookup(row => row.Diagnosis);
        return [.. profiles.Select(profile => new DiagnosisDescription(profile, starts[profile.Diagnosis.Id], rows[profile.Diagnosis]))];
    }

    /// <summary>The library's codes in the order of its table, then those of extensions.</summary>
    private static IEnumerable<CodeDescription> Describe(string kind, IEnumerable<string> library, IReadOnlyDictionary<string, CodedText> texts) =>
        library.Concat(texts.Where(pair => pair.Value.Extension is not null).Select(pair => pair.Key).Order(StringComparer.Ordinal))
            .Select(code => new CodeDescription(kind, code, texts[code]));
}
