using System.Collections.Frozen;
using Apatite.Model;
using Apatite.Tables;

namespace Apatite.Cli.Explain;

/// <summary>The words of an explanation that are not knowledge: <c>headings.tsv</c>.</summary>
internal static class Headings
{
    private static readonly FrozenDictionary<string, LocalizedText> Texts = EmbeddedTable
        .Read(typeof(Headings).Assembly, "headings.tsv")
        .ToFrozenDictionary(row => row["id"], EmbeddedTable.Text, StringComparer.Ordinal);

    public static readonly LocalizedText Colon = Of("colon");
    public static readonly LocalizedText For = Of("for");
    public static readonly LocalizedText Against = Of("against");
    public static readonly LocalizedText LooksFor = Of("looks-for");
    public static readonly LocalizedText Effect = Of("effect");
    public static readonly LocalizedText Weight = Of("weight");
    public static readonly LocalizedText LikelihoodRatio = Of("likelihood-ratio");
    public static readonly LocalizedText Group = Of("group");
    public static readonly LocalizedText Basis = Of("basis");
    public static readonly LocalizedText Source = Of("source");
    public static readonly LocalizedText Comment = Of("comment");
    public static readonly LocalizedText FoundBy = Of("found-by");
    public static readonly LocalizedText Alone = Of("alone");
    public static readonly LocalizedText With = Of("with");
    public static readonly LocalizedText OnlyHeaviest = Of("only-heaviest");
    public static readonly LocalizedText Danger = Of("danger");
    public static readonly LocalizedText NoDanger = Of("no-danger");
    public static readonly LocalizedText AnsweredBy = Of("answered-by");
    public static readonly LocalizedText PreTest = Of("pre-test");
    public static readonly LocalizedText Asks = Of("asks");
    public static readonly LocalizedText SpeaksFor = Of("speaks-for");
    public static readonly LocalizedText SpeaksAgainst = Of("speaks-against");
    public static readonly LocalizedText Rule = Of("rule");
    public static readonly LocalizedText Class = Of("class");
    public static readonly LocalizedText Seed = Of("seed");
    public static readonly LocalizedText Rows = Of("rows");
    public static readonly LocalizedText NoRows = Of("no-rows");
    public static readonly LocalizedText ExpertOnly = Of("expert-only");
    public static readonly LocalizedText Unsigned = Of("unsigned");
    public static readonly LocalizedText SignedOff = Of("signed-off");
    public static readonly LocalizedText Cited = Of("cited");
    public static readonly LocalizedText NoRatio = Of("no-ratio");

    public static LocalizedText EffectOf(string? gate) => Of($"effect.{gate ?? "none"}");

    public static LocalizedText KindOf(string kind) => Of($"kind.{kind}");

    public static LocalizedText StrengthOf(string strength) => Of($"strength.{strength}");

    public static LocalizedText LevelOf(string level) => Of($"level.{level}");

    private static LocalizedText Of(string id) => Texts[id];
}
