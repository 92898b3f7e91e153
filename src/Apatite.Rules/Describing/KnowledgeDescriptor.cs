using System.Collections.Immutable;
using System.Globalization;
using Apatite.Rules.Extending;
using Apatite.Rules.Inference;
using Apatite.Rules.Knowledge;
using Apatite.Rules.Rules;

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
        Rules = [.. library.Engine.Rules.Select(rule => Describe(rule, knowledge.ExtensionOf(rule.Name))).OrderBy(rule => rule.Name, StringComparer.Ordinal)];
        ILookup<string, string> rulesByRow = Rules
            .SelectMany(rule => rule.Evidence.Select(id => (Id: id, rule.Name)))
            .ToLookup(pair => pair.Id, pair => pair.Name, StringComparer.Ordinal);
        Dictionary<string, IReadOnlyDictionary<string, string>> cells = KnowledgeTables.Table("evidence.tsv").Concat(library.Evidence)
            .ToDictionary(row => row["id"], StringComparer.Ordinal);
        Evidence = [.. knowledge.Rows.Select(row => Describe(row, cells[row.Id], [.. rulesByRow[row.Id]]))];
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

    private static RuleDescription Describe(RuleInfo rule, string? extension) => new(
        rule.Name,
        rule.Description,
        rule.ClrType.FullName!,
        [.. rule.Tagged(EvidenceAttribute.Prefix)],
        [.. rule.Tagged(SeedAttribute.Prefix)])
    { Extension = extension };

    private static EvidenceDescription Describe(EvidenceRow row, IReadOnlyDictionary<string, string> cells, ImmutableArray<string> rules) => new(
        row.Id,
        row.Diagnosis,
        row.LooksFor,
        cells["direction"] == "supports",
        cells["gate"] is "" ? null : cells["gate"],
        cells["strength"],
        cells["lr"] is "" ? null : double.Parse(cells["lr"], CultureInfo.InvariantCulture),
        row.Weight,
        cells["derived"],
        row.Group,
        row.IsExpertOnly,
        row.Text,
        row.Source,
        cells["comment"],
        rules)
    { Extension = row.Extension, Reweighing = row.Reweighing, AddedWords = row.AddedWords };

    private static ImmutableArray<DiagnosisDescription> Describe(ImmutableArray<DiagnosisProfile> profiles, ImmutableArray<EvidenceDescription> evidence)
    {
        ILookup<string, IReadOnlyDictionary<string, string>> pretests = KnowledgeTables.Table("pretest.tsv").ToLookup(row => row["diagnosis"], StringComparer.Ordinal);
        var rows = evidence.ToLookup(row => row.Diagnosis);
        return [.. profiles.Select(profile => new DiagnosisDescription(
            profile.Diagnosis,
            profile.IsDangerous,
            profile.Answers,
            [.. pretests[profile.Diagnosis.Id].Select(Describe).OrderByDescending(start => start.Percent).ThenBy(start => start.Presentation, StringComparer.Ordinal)],
            profile.Deciders,
            [.. rows[profile.Diagnosis].OrderByDescending(row => row.Weight).ThenBy(row => row.Id, StringComparer.Ordinal)]))];
    }

    private static PreTestDescription Describe(IReadOnlyDictionary<string, string> row)
    {
        double percent = double.Parse(row["percent"], CultureInfo.InvariantCulture);
        return new(row["picture"], percent, DiagnosisProfile.Decibans(percent), new Source(row["source"], null));
    }

    /// <summary>The library's codes in the order of its table, then those of extensions.</summary>
    private static IEnumerable<CodeDescription> Describe(string kind, IEnumerable<string> library, IReadOnlyDictionary<string, CodedText> texts) =>
        library.Concat(texts.Where(pair => pair.Value.Extension is not null).Select(pair => pair.Key).Order(StringComparer.Ordinal))
            .Select(code => Describe(kind, code, texts[code]));

    private static CodeDescription Describe(string kind, string code, CodedText text) =>
        new(code, kind, text.Level is "" ? null : text.Level, text.Text, text.Source) { Extension = text.Extension, AddedWords = text.AddedWords };
}
