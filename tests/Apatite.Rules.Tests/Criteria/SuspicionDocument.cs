using System.Globalization;
using System.Text;
using Apatite.Model;
using Apatite.Rules.Judgements;
using Apatite.Rules.Tests.Knowledge;
using Apatite.Rules.Tests.Shared;

namespace Apatite.Rules.Tests.Criteria;

/// <summary>Writes <c>docs/suspicion.md</c> from the rules, the knowledge and the tables of this folder.</summary>
internal static class SuspicionDocument
{
    private static readonly Dictionary<Urgency, string> Words = new()
    {
        [Urgency.Immediate] = "now",
        [Urgency.SameDay] = "the same day",
        [Urgency.Within48Hours] = "within 48 hours",
        [Urgency.WithinTwoWeeks] = "within two weeks",
        [Urgency.None] = "no test",
    };

    private static readonly (SuspicionKind Kind, string Title, string Intro)[] Kinds =
    [
        (SuspicionKind.Danger, "Dangers", "Raised until a named test answers them."),
        (SuspicionKind.Screen, "Screens", "An examination or one blood test, and no alarm."),
        (SuspicionKind.LookFor, "Crystals to look for", "CT for calcium, as long as it was not done."),
        (SuspicionKind.Ordinary, "Ordinary pictures", "No test, and words on when to come back."),
    ];

    public static string Text()
    {
        StringBuilder text = new();
        text.Append(Introduction);
        (IReadOnlyDictionary<string, string> Row, Suspicion Suspicion)[] criteria =
            [.. KnowledgeTable.Read("criteria.tsv").Select(row => (row, SuspicionOf.Rule(row["rule"])))];
        foreach ((SuspicionKind kind, string title, string intro) in Kinds)
        {
            text.Append(CultureInfo.InvariantCulture, $"\n## {title}\n\n{intro}\n");
            foreach (var diagnosis in criteria.Where(pair => pair.Suspicion.Kind == kind).GroupBy(pair => pair.Suspicion.Diagnosis))
            {
                text.Append(CultureInfo.InvariantCulture, $"\n### {diagnosis.Key.Display(Language.English)}\n\n");
                Table(
                    text,
                    ["row", "met by", "first test due", "tests", "source", "rule"],
                    diagnosis.Select(pair => new[]
                    {
                        pair.Row["id"], pair.Row["text_en"], Words[pair.Suspicion.Urgency], Tests(pair.Suspicion), pair.Row["source"],
                        $"`{pair.Row["rule"]}`",
                    }));
            }
        }

        text.Append("\n## Groups of signs\n\nOne of them is enough; `Rules/Criteria/Groups.cs` and `Shared/suspicion-macros.csv` hold them.\n\n");
        Table(text, ["group", "signs"], SharedTable.Read("suspicion-macros.csv").Select(row => new[] { $"`{row["macro"]}`", row["expansion"] }));
        Differences(text, "unused", "Rows that are not used");
        Differences(text, "corrected", "Rows that were corrected");
        Differences(text, "added", "Criteria that the project added");
        text.Append("\n## What keeps a danger silent\n\n");
        text.Append("Every sign that keeps a criterion of a danger silent although its other signs are there, and why it may. What the record does\n");
        text.Append("not say silences nothing. Ages, durations and settings that a row holds for are not in this list.\n\n");
        Table(
            text,
            ["rows", "silent with", "why"],
            TableOf.Criteria("silenced-dangers.tsv").GroupBy(row => (With: row["silent_with"], Why: row["why"])).Select(group => new[]
            {
                string.Join(", ", group.Select(row => $"{criteria.Single(pair => pair.Row["rule"] == row["rule"]).Row["id"]} `{row["rule"]}`")),
                string.Join(", ", group.Key.With.Split(", ").Select(sign => $"`{sign}`")), group.Key.Why,
            }));
        text.Append(Limits);
        return text.ToString();
    }

    private const string Introduction = """
        # When a danger is raised

        Written by the tests from the rules, `criteria.tsv` and the tables beside the tests; `tests/README.md` says how. A danger is raised
        by one of these criteria and by nothing else, and is closed by a named test only ([thresholds and
        management](thresholds-and-management.md), 9). The examples in `tests/Apatite.Rules.Tests/Criteria/criteria-examples.tsv` say for each
        rule what makes it speak and the nearest facts that leave it silent. Not medical advice: nothing here was validated in patients.

        The rows come from a review of suspicion criteria that the project was given (`tests/Apatite.Rules.Tests/Shared/suspicion.csv`, with
        its criterion in full, the figures, and what was read of each source). Its numbers inside a criterion are expert judgement unless the
        row says otherwise. "Project review of suspicion criteria" in a source is that table.

        What the record does not say is never shown, and silences nothing. A setting, an age or a duration that is not known keeps no
        criterion silent, save an age that must be below one year or from 60, and a duration that must be long enough. A result called high
        counts as CRP 20 mg/L, ESR 30 mm/h or 12 10*9/L white cells.

        """;

    private const string Limits = """

        ## Known limits

        - The criteria were fitted to the published development cases: their figures on these are optimistic.
        - A record that says "neck pain" and nothing else raises nothing, and cannot without alarming every neck pain. Its safety net is the
          date of review.
        - Pain of a dissection without a trigger or a sign (8 % of dissections) is not raised; the words for ordinary neck pain name the signs.
        - Back pain with a CRP of 20 to 99 mg/L beside a cough, a cold, a red throat or a urinary infection raises the spine only with fever, a
          high risk, a positive culture or an image. Without fever it is the focus that is treated, and CRP that is not better asks again.
        - Signs are read from the whole window of the record: a fever that has gone counts as fever, whatever came between.
        - Adults with a retropharyngeal abscess were never counted by complaint; how rare serious disease is in neck pain is judgement.

        """;

    private static void Differences(StringBuilder text, string kind, string title)
    {
        text.Append(CultureInfo.InvariantCulture, $"\n## {title}\n\n");
        Table(
            text,
            ["row", "what and why"],
            TableOf.Criteria("criteria-differences.tsv").Where(row => row["kind"] == kind).Select(row => new[] { row["id"], row["what_and_why"] }));
    }

    private static string Tests(Suspicion suspicion) => string.Join(", ", RecommendationCode.All.Where(suspicion.AsksFor).Select(code =>
        suspicion.Due(code) == suspicion.Urgency ? $"`{code}`" : $"`{code}` {Words[suspicion.Due(code)]}"));

    private static void Table(StringBuilder text, string[] columns, IEnumerable<string[]> rows)
    {
        text.Append(CultureInfo.InvariantCulture, $"| {string.Join(" | ", columns)} |\n|{string.Concat(columns.Select(_ => "---|"))}\n");
        foreach (string[] row in rows)
        {
            text.Append(CultureInfo.InvariantCulture, $"| {string.Join(" | ", row.Select(cell => cell.Replace("|", "\\|", StringComparison.Ordinal)))} |\n");
        }
    }
}
