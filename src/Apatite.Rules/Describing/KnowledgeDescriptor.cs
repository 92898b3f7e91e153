using System.Collections.Immutable;
using System.Globalization;
using System.Reflection;
using Apatite.Rules.Inference;
using Apatite.Rules.Knowledge;
using Apatite.Tables;

namespace Apatite.Rules;

/// <summary>
/// Adds to what the rules use the columns of the tables that only people read; those are read here and not with the knowledge
/// base, so that the first assessment does not wait for them.
/// </summary>
internal sealed class KnowledgeDescriptor : IKnowledgeDescriptor
{
    public KnowledgeDescriptor(IInferenceEngine engine, KnowledgeBase knowledge)
    {
        Rules = [.. engine.Rules.Select(Describe).OrderBy(rule => rule.Name, StringComparer.Ordinal)];
        ILookup<string, string> rulesByRow = Rules
            .SelectMany(rule => rule.Evidence.Select(id => (Id: id, rule.Name)))
            .ToLookup(pair => pair.Id, pair => pair.Name, StringComparer.Ordinal);
        Dictionary<string, IReadOnlyDictionary<string, string>> cells = Table("evidence.tsv").ToDictionary(row => row["id"], StringComparer.Ordinal);
        Evidence = [.. knowledge.Rows.Select(row => Describe(row, cells[row.Id], [.. rulesByRow[row.Id]]))];
        Diagnoses = Describe(knowledge.Profiles, Evidence);
        Codes =
        [
            .. AdviceCode.All.Select(code => Describe(code.Id, "advice", knowledge.TextOf(code))),
            .. AlertCode.All.Select(code => Describe(code.Id, "alert", knowledge.TextOf(code))),
            .. CautionCode.All.Select(code => Describe(code.Id, "caution", knowledge.TextOf(code))),
            .. NoteCode.All.Select(code => Describe(code.Id, "note", knowledge.TextOf(code))),
        ];
    }

    public string Version => KnowledgeBase.Version;

    public ImmutableArray<EvidenceDescription> Evidence { get; }

    public ImmutableArray<DiagnosisDescription> Diagnoses { get; }

    public ImmutableArray<RuleDescription> Rules { get; }

    public ImmutableArray<CodeDescription> Codes { get; }

    private static IEnumerable<IReadOnlyDictionary<string, string>> Table(string name) => EmbeddedTable.Read(Assembly.GetExecutingAssembly(), name);

    private static RuleDescription Describe(RuleInfo rule) => new(
        rule.Name,
        rule.Description,
        rule.ClrType.FullName!,
        [.. rule.Tagged(EvidenceAttribute.Prefix)],
        [.. rule.Tagged(SeedAttribute.Prefix)]);

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
        rules);

    private static ImmutableArray<DiagnosisDescription> Describe(ImmutableArray<DiagnosisProfile> profiles, ImmutableArray<EvidenceDescription> evidence)
    {
        ILookup<string, IReadOnlyDictionary<string, string>> pretests = Table("pretest.tsv").ToLookup(row => row["diagnosis"], StringComparer.Ordinal);
        var rows = evidence.ToLookup(row => row.Diagnosis);
        return [.. profiles.Select(profile => new DiagnosisDescription(
            profile.Diagnosis,
            profile.IsDangerous,
            profile.Answers,
            [.. pretests[profile.Diagnosis.Id].Select(Describe).OrderByDescending(start => start.Percent).ThenBy(start => start.Picture, StringComparer.Ordinal)],
            profile.Deciders,
            [.. rows[profile.Diagnosis].OrderByDescending(row => row.Weight).ThenBy(row => row.Id, StringComparer.Ordinal)]))];
    }

    private static PreTestDescription Describe(IReadOnlyDictionary<string, string> row)
    {
        double percent = double.Parse(row["percent"], CultureInfo.InvariantCulture);
        return new(row["picture"], percent, DiagnosisProfile.Decibans(percent), new Source(row["source"], null));
    }

    private static CodeDescription Describe(string code, string kind, CodedText text) =>
        new(code, kind, text.Level is "" ? null : text.Level, text.Text, text.Source);
}
