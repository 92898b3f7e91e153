using System.Globalization;
using System.Text;
using Apatite.Model;
using Apatite.Rules.Tests.Shared;

namespace Apatite.Rules.Tests.Knowledge;

/// <summary><c>docs/knowledge-base.md</c> lets a clinician review the knowledge without reading C# or opening a spreadsheet.</summary>
public sealed class KnowledgeDocument
{
    [Fact]
    public void document_says_what_the_tables_say() => Repository.HoldsDocument("docs/knowledge-base.md", Document());

    private static string Document()
    {
        StringBuilder text = new();
        int expert = KnowledgeTable.Evidence.Count(row => row["confidence"] == "expert");
        text.Append("# Knowledge base\n\n");
        text.Append(
            "Written by the tests from the tables of `src/Apatite.Rules/Knowledge`; `tests/README.md` says how. It is for review by\n"
        );
        text.Append("clinicians and was not validated in patients.\n\n");
        text.Append(
            CultureInfo.InvariantCulture,
            $"Version {Apatite.Rules.Knowledge.KnowledgeBase.Version}: {KnowledgeTable.Evidence.Count} rows of evidence, {expert} of them on expert judgement alone (marked **expert**).\n\n"
        );
        text.Append(
            "Weights are decibans, 10·log10 of a likelihood ratio: +3 doubles the odds, +10 makes them ten times as large, negative\n"
        );
        text.Append(
            "speaks against. They rank diagnoses; they are no probabilities. Of the findings of one group only the heaviest for and the\n"
        );
        text.Append(
            "heaviest against count. *Establishes* names the disease, *prerequisite* is what it cannot do without, *excludes* is what it\n"
        );
        text.Append("does not allow.\n");
        text.Append("\n## Diagnoses\n");
        foreach (IReadOnlyDictionary<string, string> diagnosis in KnowledgeTable.Read("diagnoses.tsv"))
        {
            AppendDiagnosis(text, diagnosis["id"], diagnosis["danger"] == "yes");
        }

        text.Append("\n## Given rows that are not used\n");
        AppendList(text, "Each with its reason:", KnowledgeTable.Read("unused.tsv").Select(row => $"{row["id"]}: {row["reason"]}"));
        AppendCoded(text, "Alerts", "alerts", "severity");
        AppendCoded(text, "Advice", "advice", "priority");
        AppendCoded(text, "Cautions", "cautions", null);
        AppendCoded(text, "Background notes", "notes", null);
        return text.ToString();
    }

    private static void AppendDiagnosis(StringBuilder text, string id, bool isDangerous)
    {
        Diagnosis diagnosis = new(id);
        text.Append(CultureInfo.InvariantCulture, $"\n### {diagnosis.Display(Language.English)}\n\n");
        text.Append(
            CultureInfo.InvariantCulture,
            $"`{id}`, in French: {diagnosis.Display(Language.French)}.{(isDangerous ? " **Must not be missed.**" : "")}\n"
        );
        AppendList(
            text,
            "What answers the danger:",
            KnowledgeTable.Read("answers.tsv").Where(row => row["diagnosis"] == id).Select(row => row["english"])
        );
        AppendList(
            text,
            "Starts from, by picture:",
            KnowledgeTable
                .Read("pretest.tsv")
                .Where(row => row["diagnosis"] == id)
                .Select(row => $"{row["picture"]}: {row["percent"]} % ({row["source"]})")
        );
        AppendList(
            text,
            "Asks for, when the record does not say:",
            KnowledgeTable
                .Read("missing.tsv")
                .Where(row => row["diagnosis"] == id)
                .Select(row =>
                    $"{VocabularyTable.Find(row["concept"])?.English ?? row["concept"]}: {KnowledgeTable.Read("missing-texts.tsv").Single(words => words["concept"] == row["concept"])["english"]}"
                )
        );
        AppendRows(text, "Speaks for", id, "supports");
        AppendRows(text, "Speaks against", id, "opposes");
    }

    private static void AppendRows(StringBuilder text, string title, string diagnosis, string direction)
    {
        IReadOnlyDictionary<string, string>[] rows =
        [
            .. KnowledgeTable.Evidence.Where(row => row["diagnosis"] == diagnosis && row["direction"] == direction),
        ];
        if (rows.Length == 0)
        {
            return;
        }

        text.Append(CultureInfo.InvariantCulture, $"\n{title}:\n\n");
        text.Append("| Id | Looked for | Weight | How derived | Group | Confidence | What the reader is told | Source | Remark |\n");
        text.Append("|---|---|---|---|---|---|---|---|---|\n");
        foreach (IReadOnlyDictionary<string, string> row in rows)
        {
            string derived = row["lr"] is "" ? row["derived"] : $"{row["derived"]} (LR {row["lr"]})";
            string gate = row["gate"] is "" ? "" : $", *{row["gate"]}*";
            string confidence = row["confidence"] == "expert" ? "**expert**" : "seen";
            string source = row["citation"] is "" ? "Expert judgement" : row["citation"];
            text.Append(
                CultureInfo.InvariantCulture,
                $"| {row["id"]} | {Cell(row["looks_for"])} | {row["weight"]} ({row["strength"]}{gate}) | {Cell(derived)} | {row["group"]} | {confidence} "
                    + $"| {Cell(row["text_en"])} | {Cell(row["url"] is "" ? source : $"{source} <{row["url"]}>")} | {Cell(row["comment"])} |\n"
            );
        }
    }

    private static void AppendCoded(StringBuilder text, string title, string table, string? level)
    {
        text.Append(CultureInfo.InvariantCulture, $"\n## {title}\n\n");
        text.Append(
            level is null
                ? "| Code | English | French | Source |\n|---|---|---|---|\n"
                : $"| Code | {char.ToUpperInvariant(level[0])}{level[1..]} | English | French | Source |\n|---|---|---|---|---|\n"
        );
        foreach (IReadOnlyDictionary<string, string> row in KnowledgeTable.Read($"{table}.tsv"))
        {
            text.Append(
                CultureInfo.InvariantCulture,
                $"| `{row["code"]}` | {(level is null ? "" : $"{row[level]} | ")}{Cell(row["english"])} | {Cell(row["french"])} | {Cell(row["source"])} |\n"
            );
        }
    }

    private static void AppendList(StringBuilder text, string title, IEnumerable<string> items)
    {
        string[] all = [.. items];
        if (all.Length > 0)
        {
            text.Append(CultureInfo.InvariantCulture, $"\n{title}\n\n").AppendJoin("", all.Select(item => $"- {item}\n"));
        }
    }

    private static string Cell(string value) => value.Replace("|", "\\|", StringComparison.Ordinal);
}
