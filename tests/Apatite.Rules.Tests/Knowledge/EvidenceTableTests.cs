using System.Globalization;
using Apatite.Model;
using Apatite.Rules.Inference;
using Apatite.Rules.Judgements;
using Apatite.Rules.Knowledge;
using Apatite.Rules.Tests.Shared;

namespace Apatite.Rules.Tests.Knowledge;

/// <summary>What a clinician relies on when reading <c>evidence.tsv</c>: nothing is missing, and the weights follow from what stands beside them.</summary>
public sealed class EvidenceTableTests
{
    /// <summary>Decibans of the likelihood ratios 8 / 0.12, 3 / 0.33 and 1.5 / 0.67 that stand for a strength (thresholds-and-management.md 1).</summary>
    private static readonly Dictionary<(string Strength, string Direction), double> WeightOfStrength = new()
    {
        [("strong", "supports")] = 9.0,
        [("strong", "opposes")] = -9.2,
        [("moderate", "supports")] = 4.8,
        [("moderate", "opposes")] = -4.8,
        [("weak", "supports")] = 1.8,
        [("weak", "opposes")] = -1.7,
    };

    /// <summary>The groups of correlated findings that the given evidence does not have; a misspelt one would count its rows twice.</summary>
    private static readonly string[] OwnGroups =
    [
        "arterial-wall", "bone-lesion", "disc-enhancement", "facet", "kawasaki-extremities", "kawasaki-eyes", "kawasaki-mouth", "kawasaki-rash",
        "mass", "pharyngeal-imaging", "reading", "spondyloarthritis-history", "upper-airway", "vascular", "vascular-deficit", "vascular-headache",
    ];

    [Fact]
    public void every_row_has_texts_a_source_and_what_it_looks_for() =>
        Assert.All(
            KnowledgeTable.Evidence,
            row =>
            {
                Assert.False(string.IsNullOrWhiteSpace(row["looks_for"]), row["id"]);
                Assert.False(string.IsNullOrWhiteSpace(row["text_en"]), row["id"]);
                Assert.False(string.IsNullOrWhiteSpace(row["text_fr"]), row["id"]);
                Assert.NotEqual(row["text_en"], row["text_fr"]);
                Assert.True(row["confidence"] is "seen" or "expert", row["id"]);
                Assert.False(
                    row["confidence"] == "seen" && string.IsNullOrWhiteSpace(row["citation"]),
                    $"{row["id"]} was seen and cites nothing."
                );
                Assert.True(row["url"] is "" || Uri.TryCreate(row["url"], UriKind.Absolute, out _), $"{row["id"]}: {row["url"]}");
            }
        );

    [Fact]
    public void every_id_is_there_once() =>
        Assert.Empty(KnowledgeTable.Evidence.GroupBy(row => row["id"]).Where(rows => rows.Count() > 1).Select(rows => rows.Key));

    [Fact]
    public void every_group_is_known()
    {
        IEnumerable<string> given = SharedTable.Read("evidence.csv").Select(row => row["group"]).Distinct();
        Assert.Equal(OwnGroups, KnowledgeTable.Evidence.Select(row => row["group"]).Except(given).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void weights_follow_from_strength_ratio_and_gate() =>
        Assert.All(
            KnowledgeTable.Evidence.Where(row => !IsCalibrated(row)),
            row =>
                Assert.True(
                    Expected(row) == Weight(row),
                    $"{row["id"]} weighs {row["weight"]}, but {row["derived"]} of {row["strength"]} {row["lr"]} gives {Expected(row)}"
                )
        );

    [Fact]
    public void calibrated_weights_say_why_and_stay_on_their_side() =>
        Assert.All(
            KnowledgeTable.Evidence.Where(IsCalibrated),
            row =>
            {
                Assert.True(row["derived"].Length > "calibrated: ".Length + 20, $"{row["id"]} gives no reason.");
                Assert.Equal(row["direction"] == "supports", Weight(row) > 0);
                Assert.InRange(Math.Abs(Weight(row)), 0.1, 9.2);
            }
        );

    [Fact]
    public void sign_of_a_weight_is_its_direction() =>
        Assert.All(
            KnowledgeTable.Evidence,
            row =>
            {
                // A ratio of about one weighs about nothing, on either side.
                if (Math.Abs(Weight(row)) > 0.5)
                {
                    Assert.True(row["direction"] == "supports" == Weight(row) > 0, row["id"]);
                }
            }
        );

    [Fact]
    public void gates_are_known_and_on_their_side() =>
        Assert.All(
            KnowledgeTable.Evidence.Where(row => row["gate"] is not ""),
            row =>
                Assert.True(
                    row["gate"] switch
                    {
                        "establishes" or "prerequisite" => row["direction"] == "supports",
                        "excludes" => row["direction"] == "opposes",
                        _ => false,
                    },
                    $"{row["id"]}: {row["gate"]} {row["direction"]}"
                )
        );

    [Fact]
    public void every_row_is_found_by_a_rule_and_every_rule_finds_rows()
    {
        string[] used = [.. Library.Rules.SelectMany(EvidenceIds).Distinct().Order(StringComparer.Ordinal)];
        Assert.Equal(KnowledgeTable.Evidence.Select(row => row["id"]).Order(StringComparer.Ordinal), used);
    }

    [Fact]
    public void rule_that_names_an_unknown_row_stops_the_start()
    {
        RuleInfo wrong = new("wrong-rule", "", ["evidence:RCT-CT-01 RCT-CT-999"], typeof(object));
        KnowledgeException exception = Assert.Throws<KnowledgeException>(() => KnowledgeBase.Load([.. Library.Rules, wrong]));
        Assert.Contains("wrong-rule", exception.Message, StringComparison.Ordinal);
        Assert.Contains("RCT-CT-999", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void row_that_no_rule_finds_stops_the_start()
    {
        IReadOnlyList<RuleInfo> fewer = [.. Library.Rules.Where(rule => !EvidenceIds(rule).Contains("RCT-CT-01"))];
        KnowledgeException exception = Assert.Throws<KnowledgeException>(() => KnowledgeBase.Load(fewer));
        Assert.Contains("RCT-CT-01", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void every_diagnosis_of_the_vocabulary_is_weighed()
    {
        IEnumerable<string> vocabulary = VocabularyTable
            .All.Where(entry => entry.Kind == "diagnosis")
            .Select(entry => entry.Id)
            .Order(StringComparer.Ordinal);
        Assert.Equal(vocabulary, KnowledgeTable.Read("diagnoses.tsv").Select(row => row["id"]).Order(StringComparer.Ordinal));
        Assert.Empty(KnowledgeTable.Evidence.Select(row => row["diagnosis"]).Except(vocabulary));
        Assert.Empty(KnowledgeTable.Read("pretest.tsv").Select(row => row["diagnosis"]).Except(vocabulary));
    }

    [Fact]
    public void dangers_are_the_must_not_miss_diagnoses_and_each_says_what_answers_it()
    {
        IEnumerable<string> mustNotMiss = VocabularyTable
            .All.Where(entry => entry.Kind == "diagnosis" && entry.Note.StartsWith("must not miss", StringComparison.Ordinal))
            .Select(entry => entry.Id)
            .Order(StringComparer.Ordinal);
        Assert.Equal(
            mustNotMiss,
            KnowledgeTable
                .Read("diagnoses.tsv")
                .Where(row => row["danger"] == "yes")
                .Select(row => row["id"])
                .Order(StringComparer.Ordinal)
        );
        Assert.Equal(
            mustNotMiss,
            KnowledgeTable.Read("answers.tsv").Select(row => row["diagnosis"]).Distinct().Order(StringComparer.Ordinal)
        );
    }

    [Fact]
    public void every_presentation_has_pre_test_proportions_of_at_most_a_hundred_percent()
    {
        IReadOnlyList<IReadOnlyDictionary<string, string>> rows = KnowledgeTable.Read("pretest.tsv");
        Assert.Equal(
            Enum.GetNames<PresentationKind>().Order(StringComparer.OrdinalIgnoreCase),
            rows.Select(row => row["picture"].Replace("-", "", StringComparison.Ordinal))
                .Distinct(StringComparer.OrdinalIgnoreCase)
                .Order(StringComparer.OrdinalIgnoreCase),
            StringComparer.OrdinalIgnoreCase
        );
        // A place that has no share of its own for a diagnosis has that of a place not stated.
        Assert.All(
            rows.Select(row => (Picture: row["picture"], Setting: row["setting"])).Distinct(),
            place => Assert.InRange(
                rows.Where(row => row["picture"] == place.Picture && (row["setting"] == place.Setting || row["setting"] is ""))
                    .GroupBy(row => row["diagnosis"])
                    .Sum(of => decimal.Parse((of.FirstOrDefault(row => row["setting"] == place.Setting) ?? of.First())["percent"], CultureInfo.InvariantCulture)),
                0.1m,
                105m
            )
        );
        Assert.Empty(
            rows.GroupBy(row => (row["picture"], row["setting"], row["diagnosis"])).Where(group => group.Count() > 1).Select(group => group.Key)
        );
    }

    [Fact]
    public void missing_information_and_answers_have_words_in_both_languages()
    {
        Assert.All(
            KnowledgeTable.Read("missing-texts.tsv").Concat(KnowledgeTable.Read("answers.tsv")),
            row =>
            {
                Assert.False(string.IsNullOrWhiteSpace(row["text_en"]));
                Assert.False(string.IsNullOrWhiteSpace(row["text_fr"]));
                Assert.NotEqual(row["text_en"], row["text_fr"]);
            }
        );
        IEnumerable<string> words = KnowledgeTable.Read("missing-texts.tsv").Select(row => row["concept"]);
        Assert.Empty(KnowledgeTable.Read("missing.tsv").Select(row => row["concept"]).Except(words));
    }

    internal static IEnumerable<string> EvidenceIds(RuleInfo rule) =>
        rule
            .Tags.Where(tag => tag.StartsWith("evidence:", StringComparison.Ordinal))
            .SelectMany(tag => tag["evidence:".Length..].Split(' '));

    private static bool IsCalibrated(IReadOnlyDictionary<string, string> row) =>
        row["derived"].StartsWith("calibrated: ", StringComparison.Ordinal);

    private static double Weight(IReadOnlyDictionary<string, string> row) =>
        double.Parse(row["weight"], CultureInfo.InvariantCulture);

    private static double Expected(IReadOnlyDictionary<string, string> row)
    {
        if (row["gate"] == "establishes")
        {
            return 15.0;
        }

        if (row["lr"] is "" || !row["derived"].StartsWith("LR", StringComparison.Ordinal))
        {
            return WeightOfStrength[(row["strength"], row["direction"])];
        }

        double held = Math.Clamp(double.Parse(row["lr"], CultureInfo.InvariantCulture), 0.12, 8);
        return Math.Round(10 * Math.Log10(held), 1) + 0.0;
    }
}
