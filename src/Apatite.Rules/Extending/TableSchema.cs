using System.Collections.Frozen;
using Apatite.Model;

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

    /// <summary>
    /// The columns that each table must have: those of the library's table of the same name, where it has one. Words in a further
    /// language of the library may be beside those in English and French.
    /// </summary>
    public static readonly FrozenDictionary<string, string[]> Columns = new Dictionary<string, string[]>
    {
        [Evidence] =
        [
            "id", "diagnosis", "looks_for", "direction", "gate", "strength", "lr", "weight", "derived", "group", "confidence", "citation", "url",
            "comment", "text_en", "text_fr",
        ],
        [Alerts] = ["code", "severity", "text_en", "text_fr", "source"],
        [Recommendation] = ["code", "priority", "text_en", "text_fr", "source"],
        [Cautions] = ["code", "text_en", "text_fr", "source"],
        [Notes] = ["code", "text_en", "text_fr", "source"],
        [Weights] = ["id", "weight", "reason", "citation"],
        [Texts] = ["kind", "id", "text_en", "text_fr", "source"],
        [Codes] = ["system", "code", "concept", "unit"],
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>Whether the columns of a table are those that it must have, and words in further languages.</summary>
    public static bool IsSound(string table, IEnumerable<string> columns) => columns
        .Except(Language.All.Select(language => $"text_{language.Code}").Except(Columns[table], StringComparer.Ordinal), StringComparer.Ordinal)
        .Order(StringComparer.Ordinal)
        .SequenceEqual(Columns[table].Order(StringComparer.Ordinal), StringComparer.Ordinal);

    /// <summary>The tables of the library that stay the library's own, and why.</summary>
    public static readonly FrozenDictionary<string, string> Closed = new Dictionary<string, string>
    {
        ["answers.tsv"] = "what answers a danger is the library's own",
        ["diagnoses.tsv"] = "the diagnoses, and which of them are dangerous, are the library's own",
        ["pretest.tsv"] = "the starts of a picture are shares of one whole, which no part can change alone",
        ["missing.tsv"] = "what would decide is the library's own",
        ["missing-texts.tsv"] = "what would decide is the library's own",
        ["phrases.tsv"] = "how dangers are named is the library's own",
    }.ToFrozenDictionary(StringComparer.Ordinal);
}
