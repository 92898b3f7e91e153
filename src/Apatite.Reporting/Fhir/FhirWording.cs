using System.Globalization;
using Apatite.Model;
using Apatite.Reporting.Composition;
using Apatite.Reporting.Words;
using Apatite.Rules;

namespace Apatite.Reporting.Fhir;

/// <summary>The sentences that are written into resources, in one language.</summary>
internal sealed class FhirWording(Language language)
{
    private readonly Wording words = new(language);

    /// <summary>The language as FHIR codes it.</summary>
    public string Code => language.Code;

    public string Limits => string.Join(' ', words.LimitStatements);

    public string DraftBy => Of("fhir.draft-by");

    public string PatientNotNamed => Of("fhir.patient-not-named");

    public string Description => words.Title;

    public string EvidenceUsed => Of("fhir.evidence-used");

    public string Caution(string text) => $"{words.Caution}{words.Colon} {text}";

    public string NotListedAnyMore => Of("fhir.not-listed-any-more");

    public string NotRaisedAnyMore => Of("fhir.not-raised-any-more");

    public string Basis(DifferentialEntry entry, int listed)
    {
        string rank = string.Create(CultureInfo.InvariantCulture, $"{entry.Rank}/{listed}");
        return Of("fhir.basis", rank, words.Of(entry.Likelihood)) + Danger(entry);
    }

    /// <summary>The sentences with which the report concludes.</summary>
    public string Summary(Assessment assessment) => string.Join(
        ' ', ConclusionSection.Sentences(new ReportContext(assessment, language)).Select(runs => string.Concat(runs.Select(run => run.Text))));

    /// <summary>What a reader of one diagnosis should know beside its evidence, a paragraph each.</summary>
    public IEnumerable<string> Notes(DifferentialEntry entry) =>
    [
        DraftBy,
        .. entry.DangerBecause.Select(reason => $"{words.Of(reason)} ({words.Citation(reason.Source.Citation)})"),
        .. entry.Danger is DangerState.Raised or DangerState.Reopened ? entry.AnsweredBy.Select(answer => $"{words.WouldBeAnsweredBy}{words.Colon} {answer.In(language)}") : [],
        .. entry.Missing.Select(missing =>
            $"{words.Missing}{words.Colon} {missing.Why.In(language)} ({(missing.WouldEstablish ? words.WouldEstablish : words.WouldDecide)})"),
        .. entry.Notes.Select(note => $"{words.Background}{words.Colon} {note.Text.In(language)} ({words.Citation(note.Source.Citation)})"),
    ];

    public string Reason(string code) => words.Reason(code);

    private string Danger(DifferentialEntry entry) => entry.Danger switch
    {
        DangerState.Raised or DangerState.Reopened => $" {words.StillOpen}.",
        DangerState.Confirmed => $" {words.Confirmed}.",
        DangerState.Answered => $" {words.Answered}.",
        _ => "",
    };

    private string Of(string id, params object[] parts) => WordTable.Reports.Of(language, id, parts);
}
