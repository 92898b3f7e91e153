using System.Collections.Frozen;

namespace Apatite.Rules.Extending;

/// <summary>The tables that an extension may bring, and their columns.</summary>
internal static class TableSchema
{
    public const string Evidence = "evidence.tsv";
    public const string Alerts = "alerts.tsv";
    public const string Recommendation = "recommendations.tsv";
    public const string Cautions = "cautions.tsv";
    public const string Notes = "notes.tsv";
    public const string Weights = "weights.tsv";
    public const string Texts = "texts.tsv";
    public const string Codes = "codes.tsv";

    /// <summary>The columns of each table: those of the library's table of the same name, where it has one.</summary>
    public static readonly FrozenDictionary<string, string[]> Columns = new Dictionary<string, string[]>
    {
        [Evidence] =
        [
            "id", "diagnosis", "looks_for", "direction", "gate", "strength", "lr", "weight", "derived", "group", "confidence", "citation", "url",
            "comment", "text_en", "text_fr",
        ],
        [Alerts] = ["code", "severity", "english", "french", "source"],
        [Recommendation] = ["code", "priority", "english", "french", "source"],
        [Cautions] = ["code", "english", "french", "source"],
        [Notes] = ["code", "english", "french", "source"],
        [Weights] = ["id", "weight", "reason", "citation"],
        [Texts] = ["kind", "id", "english", "french", "source"],
        [Codes] = ["system", "code", "concept", "unit"],
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>The tables of the library that stay the library's own, and why.</summary>
    public static readonly FrozenDictionary<string, string> Closed = new Dictionary<string, string>
    {
        ["answers.tsv"] = "what answers a danger is the library's own",
        ["diagnoses.tsv"] = "the diagnoses, and which of them are dangerous, are the library's own",
        ["pretest.tsv"] = "the starts of a picture are shares of one whole, which no part can change alone",
        ["missing.tsv"] = "what would decide is the library's own",
        ["missing-texts.tsv"] = "what would decide is the library's own",
    }.ToFrozenDictionary(StringComparer.Ordinal);
}
