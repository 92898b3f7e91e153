using System.Globalization;
using Apatite.Model;
using Apatite.Rules;

namespace Apatite.Reporting;

/// <summary>The sentences that are written into resources, in one language.</summary>
internal sealed class FhirWording(Language language)
{
    private readonly Wording words = new(language);

    /// <summary>The language as FHIR codes it.</summary>
    public string Code => Of("en", "fr");

    public string Limits => string.Join(' ', words.LimitStatements);

    public string DraftBy => Of(
        "Proposed by a rule set; not reviewed by a clinician.",
        "Proposé par un ensemble de règles\u00a0; non relu par un clinicien.");

    public string PatientNotNamed => Of("Patient not named by the record", "Patient non nommé par le dossier");

    public string Description => words.Title;

    public string EvidenceUsed => Of("Findings and results that were used", "Signes et résultats utilisés");

    public string Caution(string text) => $"{words.Caution}{words.Colon} {text}";

    public string NotListedAnyMore => Of(
        "Not listed by a later run: the record then held no reason to consider it. This is no statement that it is excluded.",
        "N’est plus cité par une analyse ultérieure\u00a0: le dossier ne contenait alors aucune raison d’y penser. Ce n’est pas dire qu’il est exclu.");

    public string NotRaisedAnyMore => Of("Not raised by a later run.", "N’est plus signalé par une analyse ultérieure.");

    public string Basis(DifferentialEntry entry, int listed)
    {
        string rank = string.Create(CultureInfo.InvariantCulture, $"{entry.Rank}/{listed}");
        return Of(
            $"Rank {rank}: {words.Of(entry.Likelihood)}. The order of the findings is the ranking; it is no probability.",
            $"Rang {rank}\u00a0: {words.Of(entry.Likelihood)}. L’ordre des éléments est le classement\u00a0; ce n’est pas une probabilité.")
            + Danger(entry);
    }

    /// <summary>The two sentences with which the report concludes.</summary>
    public string Summary(Assessment assessment) => string.Join(
        ' ', ConclusionSection.Sentences(new ReportContext(assessment, language)).Select(runs => string.Concat(runs.Select(run => run.Text))));

    /// <summary>What a reader of one diagnosis should know beside its evidence, a paragraph each.</summary>
    public IEnumerable<string> Notes(DifferentialEntry entry) =>
    [
        DraftBy,
        .. entry.Danger == DangerState.Open ? entry.AnsweredBy.Select(answer => $"{words.WouldAnswer}{words.Colon} {answer.In(language)}") : [],
        .. entry.Missing.Select(missing =>
            $"{words.Missing}{words.Colon} {missing.Why.In(language)} ({(missing.WouldEstablish ? words.WouldEstablish : words.WouldDecide)})"),
        .. entry.Notes.Select(note => $"{words.Background}{words.Colon} {note.Text.In(language)} ({words.Citation(note.Source.Citation)})"),
    ];

    public string Reason(RejectedResource rejected) => words.Reason(rejected.Reason);

    private string Danger(DifferentialEntry entry) => entry.Danger switch
    {
        DangerState.Open => $" {words.StillOpen}.",
        DangerState.Answered => $" {words.Answered}.",
        _ => "",
    };

    private string Of(string english, string french) => language == Language.French ? french : english;
}
