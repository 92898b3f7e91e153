using System.Globalization;
using Apatite.Model;
using Apatite.Rules;

namespace Apatite.Reporting;

/// <summary>
/// Writes an assessment as plain text in the order in which a radiologist wants to read it: conclusion, what is dangerous and
/// still open, what to do next, the ranking with what speaks for and against, deposits, sources, input.
/// </summary>
public sealed class TextReport
{
    /// <summary>A conclusion names this many diagnoses at most.</summary>
    private const int ConclusionLength = 3;

    private readonly Assessment assessment;
    private readonly Wording words;
    private readonly CultureInfo culture;
    private readonly ReportLines lines;
    private readonly SourceList sources = new();

    private TextReport(Assessment assessment, Language language, TextWriter output)
    {
        this.assessment = assessment;
        lines = new ReportLines(output);
        words = new Wording(language);
        culture = CultureInfo.GetCultureInfo(language == Language.French ? "fr-FR" : "en-GB");
    }

    /// <summary>The report as text.</summary>
    /// <param name="assessment">The assessment.</param>
    /// <param name="language">The language.</param>
    public static string Write(Assessment assessment, Language language)
    {
        ArgumentNullException.ThrowIfNull(assessment);
        using StringWriter writer = new(CultureInfo.InvariantCulture) { NewLine = "\n" };
        new TextReport(assessment, language, writer).WriteAll();
        return writer.ToString();
    }

    private void WriteAll()
    {
        WriteHeader();
        WriteConclusion();
        WriteDangers();
        WriteAlerts();
        WriteNextSteps();
        WriteRanking();
        WriteDeposits();
        WriteStatedDiagnoses();
        WriteSources();
        WriteInput();
        WriteTrace();
        lines.Blank();
        lines.Write(words.Disclaimer);
    }

    private void WriteHeader()
    {
        lines.Write(words.Title);
        string age = assessment.Patient?.AgeYears is { } years ? words.Years(years) : words.AgeUnknown;
        string moment = assessment.AsOf is { } asOf ? $"{words.AsOf} {asOf.ToString("g", culture)}" : words.NoDate;
        lines.Write($"{words.Patient}{words.Colon} {age}, {words.Of(assessment.Patient?.Sex ?? Sex.Unknown)}{words.Semicolon} {moment}");
    }

    private void WriteConclusion()
    {
        Section(words.Conclusion);
        if (assessment.Differential.IsEmpty)
        {
            lines.Write(words.NothingToConsider, "  ", "    ");
            return;
        }

        IReadOnlyList<DifferentialEntry> shown = [.. assessment.Differential.Where(entry => entry.Category >= Likelihood.Likely).Take(ConclusionLength)];
        if (shown.Count == 0)
        {
            lines.Write(words.NothingShown, "  ", "    ");
            shown = [.. assessment.Differential.Take(ConclusionLength)];
        }

        foreach (DifferentialEntry entry in shown)
        {
            lines.Write($"{entry.Rank}. {Name(entry.Diagnosis)}{words.Colon} {words.Of(entry.Category)}", "  ", "    ");
        }
    }

    private void WriteDangers()
    {
        Section(words.StillOpen);
        ILookup<bool, DifferentialEntry> open = assessment.Differential.Where(entry => entry.Danger == DangerState.Open).ToLookup(HasSupport);
        foreach (DifferentialEntry entry in open[true])
        {
            lines.Write($"! {Name(entry.Diagnosis)} ({words.Of(entry.Category)}) - {words.WouldAnswer}{words.Colon}", "  ", "    ");
            foreach (LocalizedText answer in entry.AnsweredBy)
            {
                lines.Write(answer.In(words.Language), "      - ", "        ");
            }
        }

        // Open because the picture lists them, not because a finding speaks for them: named, but not loud.
        foreach (DifferentialEntry entry in open[false])
        {
            string answers = string.Join($"{words.Semicolon} ", entry.AnsweredBy.Select(answer => answer.In(words.Language)));
            lines.Write($"{words.NotFormallyAnswered}{words.Colon} {Name(entry.Diagnosis)} - {answers}", "  ", "    ");
        }

        if (open.Count == 0)
        {
            lines.Write(words.NoDanger, "  ", "    ");
        }

        IReadOnlyList<DifferentialEntry> answered = [.. assessment.Differential.Where(entry => entry.Danger == DangerState.Answered)];
        if (answered.Count > 0)
        {
            Section(words.Answered);
            foreach (DifferentialEntry entry in answered)
            {
                lines.Write($"{Name(entry.Diagnosis)} ({words.Of(entry.Category)}) - {words.AnsweredFrom} {References(entry.AnsweredFrom)}", "  ", "    ");
            }
        }
    }

    private void WriteAlerts()
    {
        // An open danger has its own section above; what remains here are the findings that call for attention.
        IReadOnlyList<AlertItem> alerts = [.. assessment.Alerts.Where(alert => !IsOpenDanger(alert.Code))];
        if (alerts.Count == 0)
        {
            return;
        }

        Section(words.Alerts);
        foreach (AlertItem alert in alerts)
        {
            lines.Write($"{alert.Text.In(words.Language)} {sources.Mark(alert.Source)} {Because(alert.Because)}", $"  [{words.Of(alert.Severity)}] ", "      ");
        }
    }

    private void WriteNextSteps()
    {
        Section(words.NextSteps);
        if (assessment.Recommendations.IsEmpty)
        {
            lines.Write(words.NoStep, "  ", "    ");
        }

        foreach (Recommendation recommendation in assessment.Recommendations)
        {
            lines.Write($"{recommendation.Text.In(words.Language)} {sources.Mark(recommendation.Source)}", $"  [{words.Of(recommendation.Priority)}] ", "      ");
            foreach (CautionItem caution in recommendation.Cautions)
            {
                lines.Write($"{caution.Text.In(words.Language)} {Because(caution.Because)}", $"      {words.Caution}{words.Colon} ", "        ");
            }
        }
    }

    private void WriteRanking()
    {
        Section(words.Ranking);
        foreach (DifferentialEntry entry in assessment.Differential.Where(IsShownInFull))
        {
            lines.Write($"{entry.Rank}. {Name(entry.Diagnosis)}{words.Colon} {words.Of(entry.Category)} ({Number(entry.Weight)} dB{Held(entry)})", "  ", "    ");
            WriteEvidence(words.For, entry.Supporting);
            WriteEvidence(words.Against, entry.Opposing);
            foreach (MissingInformation missing in entry.Missing)
            {
                string concept = VocabularyTable.Find(missing.Concept.Id) is { } known ? $"{known.Display(words.Language)} - " : "";
                lines.Write(concept + missing.Why.In(words.Language), $"     {(missing.WouldEstablish ? words.WouldEstablish : words.WouldDecide)}{words.Colon} ", "       ");
            }

            foreach (NoteItem note in entry.Notes)
            {
                lines.Write($"{note.Text.In(words.Language)} {sources.Mark(note.Source)}", $"     {words.Background}{words.Colon} ", "       ");
            }
        }

        IReadOnlyList<DifferentialEntry> rest = [.. assessment.Differential.Where(entry => !IsShownInFull(entry))];
        if (rest.Count > 0)
        {
            lines.Write(string.Join($"{words.Semicolon} ", rest.Select(entry => $"{Name(entry.Diagnosis)} ({words.Of(entry.Category)}, {Number(entry.Weight)} dB)")), $"  {words.LittleSupport}{words.Colon} ", "    ");
        }
    }

    private void WriteEvidence(string heading, IEnumerable<EvidenceItem> items)
    {
        // Of a group of correlated findings only the heaviest counts; the others are in the JSON.
        foreach (EvidenceItem item in items.Where(item => item.Counted))
        {
            string marks = item.ExpertOnly ? $" [{words.ExpertOnly}]" : "";
            lines.Write($"{item.Text.In(words.Language)} {item.Id}{marks} {sources.Mark(item.Source)} {Because(item.Facts)}", $"     {heading} {Number(item.Weight)}{words.Colon} ", "       ");
        }
    }

    private void WriteDeposits()
    {
        if (assessment.Deposits.IsEmpty)
        {
            return;
        }

        Section(words.Deposits);
        foreach (DepositDescription deposit in assessment.Deposits)
        {
            IEnumerable<string?> parts =
            [
                deposit.Structure?.Display(words.Language) ?? words.SiteNotStated,
                deposit.Levels?.ToString() ?? words.LevelNotStated,
                words.Of(deposit.Crystal),
                words.Of(deposit.Phase),
                deposit.Migration?.Display(words.Language),
                deposit.Incidental ? words.Incidental : null,
            ];
            lines.Write($"{string.Join($"{words.Semicolon} ", parts.Where(part => part is not null))} {Because(deposit.Because)}", "  - ", "    ");
        }

        string causes = assessment.Form.Causes.IsEmpty ? "" : $"{words.Colon} " + string.Join(", ", assessment.Form.Causes.Select(Cause));
        lines.Write($"{words.Form}{words.Colon} {words.Of(assessment.Form.Kind)}{causes}", "  ", "    ");
    }

    private void WriteStatedDiagnoses()
    {
        if (assessment.StatedDiagnoses.IsEmpty)
        {
            return;
        }

        Section(words.Stated);
        foreach (StatedDiagnosis stated in assessment.StatedDiagnoses)
        {
            lines.Write($"{Name(stated.Diagnosis)}{words.Colon} {words.Of(stated.Presence)} ({SafeText.Word(stated.Reference)})", "  - ", "    ");
        }
    }

    private void WriteSources()
    {
        if (sources.IsEmpty)
        {
            return;
        }

        Section(words.Sources);
        foreach ((int number, Source source) in sources.Numbered)
        {
            lines.Write(source.Url is null ? source.Citation : $"{source.Citation} {source.Url}", $"  [{number}] ", "      ");
        }
    }

    private void WriteInput()
    {
        InputAccount input = assessment.Input;
        Section(words.Input);
        lines.Write($"{words.InputCounts(input.Used.Length, input.Ignored.Length, input.Rejected.Length)}{words.Semicolon} {words.Versions(assessment.KnowledgeVersion, assessment.Engine)}", "  ", "    ");
        foreach (RejectedResource resource in input.Rejected)
        {
            lines.Write($"{words.Rejected}{words.Colon} {SafeText.Word(resource.Reference)}{Path(resource.Path)}{words.Colon} {words.Reason(resource.Reason)}{Detail(resource.Detail)}", "  ", "    ");
        }

        foreach (IgnoredResource resource in input.Ignored)
        {
            lines.Write($"{words.Ignored}{words.Colon} {SafeText.Word(resource.Reference)}{words.Colon} {words.Reason(resource.Reason)}{Detail(resource.Detail)}", "  ", "    ");
        }
    }

    private void WriteTrace()
    {
        if (assessment.Trace.IsEmpty)
        {
            return;
        }

        Section(words.Trace);
        foreach (TraceStep step in assessment.Trace)
        {
            lines.Write($"{step.Rule} ({References(step.Matched)}) -> {step.Yielded}", "  ", "    ");
        }
    }

    /// <summary>In full: what is at least possible, and an open danger that a finding speaks for. The rest is named in one line.</summary>
    private static bool IsShownInFull(DifferentialEntry entry) =>
        entry.Category >= Likelihood.Possible || (entry.Danger == DangerState.Open && HasSupport(entry));

    private static bool HasSupport(DifferentialEntry entry) =>
        entry.Category >= Likelihood.Possible || entry.Supporting.Any(item => item.Counted);

    private string Held(DifferentialEntry entry) => entry.IsPrerequisiteMissing ? $"{words.Semicolon} {words.Held}" : "";

    /// <summary>A cause is a disease of the record, or a result that stands for one.</summary>
    private string Cause(Concept cause) => cause is LabTest ? words.RaisedProduct : cause.Display(words.Language);

    private static bool IsOpenDanger(AlertCode code) =>
        code == AlertCode.OpenDanger || code == AlertCode.OpenDangerLeading || code == AlertCode.OpenDangerBackground;

    private static string Because(IReadOnlyCollection<string> references) => references.Count == 0 ? "" : $"({References(references)})";

    private static string References(IEnumerable<string> references) => string.Join(", ", references.Select(SafeText.Word));

    private string Detail(LocalizedText? detail) => detail is null ? "" : $" ({detail.In(words.Language)})";

    private static string Path(string path) => path is "" ? "" : $" {SafeText.Word(path)}";

    private string Name(Diagnosis diagnosis) => diagnosis.Display(words.Language);

    private string Number(double value) => value.ToString("+0.0;-0.0;0.0", culture);

    private void Section(string title)
    {
        lines.Blank();
        lines.Write(title);
    }

}
