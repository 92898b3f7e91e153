using System.Globalization;
using Apatite.Model;
using Apatite.Rules.Describing;

namespace Apatite.Cli.List;

/// <summary>
/// The whole knowledge as one Markdown document, which lets a clinician review it without reading C# or opening a spreadsheet.
/// It is printed when it is wanted and kept nowhere, so that it is never out of date.
/// </summary>
internal sealed class KnowledgeDocument(IKnowledgeDescriptor knowledge, TextWriter output)
{
    public void Write()
    {
        int expert = knowledge.Evidence.Count(row => row.IsExpertOnly);
        Line($"""
            # Knowledge base

            Printed by `apatite list knowledge` from the tables beside the rules. It is for review by clinicians and was not validated
            in patients.

            Version {knowledge.Version}: {knowledge.Evidence.Length} rows of evidence, {expert} of them on expert judgement alone
            (marked **expert**).

            Weights are decibans, 10·log10 of a likelihood ratio: +3 doubles the odds, +10 makes them ten times as large, negative
            speaks against. They rank diagnoses; they are no probabilities. Of the findings of one group only the heaviest for and the
            heaviest against count. *Establishes* names the disease, *prerequisite* is what it cannot do without, *excludes* is what it
            does not allow.

            ## Diagnoses
            """);
        foreach (DiagnosisDescription diagnosis in knowledge.Diagnoses)
        {
            Write(diagnosis);
        }

        WriteCodes("Alerts", "alert", "Severity");
        WriteCodes("Recommendations", "recommendation", "Priority");
        WriteCodes("Cautions", "caution", null);
        WriteCodes("Background notes", "note", null);
    }

    private void Write(DiagnosisDescription diagnosis)
    {
        Line($"\n### {diagnosis.Diagnosis.Display(Language.English)}\n");
        string danger = diagnosis.IsDangerous ? " **Must not be missed.**" : "";
        Line($"`{diagnosis.Diagnosis}`, in French: {diagnosis.Diagnosis.Display(Language.French)}.{danger}");
        WriteList("What answers the danger:", diagnosis.Answers.Select(answer => answer.In(Language.English)));
        WriteList("Starts from, by picture:", diagnosis.PreTest.Select(start =>
            string.Create(CultureInfo.InvariantCulture, $"{start.Presentation}{(start.Setting is null ? "" : $" ({start.Setting})")}: {start.Percent} % ({start.Source.Citation})")));
        WriteList("Asks for, when the record does not say:", diagnosis.Deciders.Select(decider =>
            $"{decider.Concept.Display(Language.English)}: {decider.Why.In(Language.English)}"));
        WriteRows("Speaks for", [.. diagnosis.Evidence.Where(row => row.IsSupporting)]);
        WriteRows("Speaks against", [.. diagnosis.Evidence.Where(row => !row.IsSupporting)]);
    }

    private void WriteRows(string title, IReadOnlyList<EvidenceDescription> rows)
    {
        if (rows.Count == 0)
        {
            return;
        }

        Line($"\n{title}:\n");
        Line("| Id | Looked for | Weight | How derived | Group | Confidence | What the reader is told | Source | Remark |");
        Line("|---|---|---|---|---|---|---|---|---|");
        foreach (EvidenceDescription row in rows)
        {
            string ratio = row.LikelihoodRatio is { } lr ? string.Create(CultureInfo.InvariantCulture, $" (LR {lr})") : "";
            string gate = row.Gate is null ? "" : $", *{row.Gate}*";
            string weight = string.Create(CultureInfo.InvariantCulture, $"{row.Weight:0.0} ({row.Strength}{gate})");
            string source = row.Source.Url is null ? row.Source.Citation : $"{row.Source.Citation} <{row.Source.Url}>";
            string confidence = row.IsExpertOnly ? "**expert**" : "seen";
            WriteCells(row.Id, row.LooksFor, weight, row.Derivation + ratio, row.Group, confidence, row.Text.In(Language.English), source, row.Comment);
        }
    }

    private void WriteCodes(string title, string kind, string? level)
    {
        Line($"\n## {title}\n");
        string[] columns = ["Code", .. level is null ? [] : (string[])[level], "English", "French", "Source"];
        WriteCells(columns);
        Line($"|{string.Concat(columns.Select(_ => "---|"))}");
        foreach (CodeDescription code in knowledge.Codes.Where(code => code.Kind == kind))
        {
            string[] stated = code.Level is null ? [] : [code.Level];
            WriteCells([$"`{code.Code}`", .. stated, code.Text.In(Language.English), code.Text.In(Language.French), code.Source.Citation]);
        }
    }

    private void WriteList(string title, IEnumerable<string> items)
    {
        string[] all = [.. items];
        if (all.Length > 0)
        {
            Line($"\n{title}\n\n{string.Join('\n', all.Select(item => $"- {item}"))}");
        }
    }

    private void WriteCells(params IEnumerable<string> cells) =>
        Line($"| {string.Join(" | ", cells.Select(cell => cell.Replace("|", "\\|", StringComparison.Ordinal)))} |");

    private void Line(string text) => output.Write($"{text}\n");
}
