using System.Collections.Immutable;
using Apatite.Model;
using Apatite.Rules;

namespace Apatite.Reporting.Json;

/// <summary>The shape of the JSON. Members are added, never renamed or given another meaning, within a schema version.</summary>
internal sealed record AssessmentDocument(
    string? Source,
    string SchemaVersion,
    string KnowledgeVersion,
    string Engine,
    string? AsOf,
    PatientDocument Patient,
    IEnumerable<EntryDocument> Differential,
    IEnumerable<ImagingFindingDocument> ImagingFindings,
    IEnumerable<DepositDocument> Deposits,
    FormDocument Form,
    IEnumerable<AlertDocument> Alerts,
    IEnumerable<RecommendationDocument> Recommendations,
    IEnumerable<WithheldDocument>? Withheld,
    IEnumerable<StatedDiagnosisDocument> StatedDiagnoses,
    InputDocument Input,
    IEnumerable<TraceDocument>? Trace,
    IEnumerable<ExtensionDocument>? Extensions)
{
    /// <summary>The version of the shape.</summary>
    public const string CurrentVersion = "2";

    public static AssessmentDocument From(Assessment assessment, Language language, string? source) => new(
        source,
        CurrentVersion,
        assessment.KnowledgeVersion,
        assessment.Engine,
        JsonText.Moment(assessment.AsOf),
        new PatientDocument(assessment.Patient?.AgeYears, JsonText.Id(assessment.Patient?.Sex ?? Sex.Unknown)),
        assessment.Differential.Select(entry => EntryDocument.From(entry, language)),
        assessment.ImagingFindings.Select(finding => ImagingFindingDocument.From(finding, language)),
        assessment.Deposits.Select(DepositDocument.From),
        new FormDocument(JsonText.Id(assessment.Form.Kind), assessment.Form.Causes.Select(cause => cause.Id)),
        assessment.Alerts.Select(alert => new AlertDocument(
            alert.Code.Id, JsonText.Id(alert.Severity), alert.Text.In(language), alert.Because, SourceDocument.From(alert.Source), Origin(alert.Extensions))),
        assessment.Recommendations.Select(recommendation => RecommendationDocument.From(recommendation, language)),
        assessment.Withheld.IsEmpty ? null : assessment.Withheld.Select(withheld => new WithheldDocument(withheld.Code.Id, withheld.Because)),
        assessment.StatedDiagnoses.Select(stated => new StatedDiagnosisDocument(
            stated.Diagnosis.Id, stated.Diagnosis.Display(language), JsonText.Id(stated.Presence), stated.Reference)),
        InputDocument.From(assessment.ReadReport, language),
        assessment.Trace.IsEmpty ? null : assessment.Trace.Select(step => new TraceDocument(step.Rule, step.Matched, step.Yielded, step.Extension)),
        assessment.Extensions.IsEmpty ? null : assessment.Extensions.Select(extension => new ExtensionDocument(extension.Name, extension.Version)));

    /// <summary>The extensions that had a hand in something; left out where there is none.</summary>
    public static IEnumerable<string>? Origin(ImmutableArray<string> extensions) => extensions.IsEmpty ? null : extensions;
}

internal sealed record PatientDocument(int? AgeYears, string Sex);

internal sealed record CodingDocument(string System, string Code, string Display);

internal sealed record EntryDocument(
    int Rank,
    string Diagnosis,
    string Display,
    IEnumerable<CodingDocument> Coding,
    string Category,
    double Weight,
    double PreTestWeight,
    bool PrerequisiteMissing,
    string Danger,
    string? Urgency,
    string? RaisedBy,
    IEnumerable<string> AnsweredBy,
    IEnumerable<string> AnsweredFrom,
    IEnumerable<string>? DangerBecause,
    IEnumerable<EvidenceDocument> Supporting,
    IEnumerable<EvidenceDocument> Opposing,
    IEnumerable<MissingDocument> Missing,
    IEnumerable<NoteDocument> Notes)
{
    public static EntryDocument From(DifferentialEntry entry, Language language) => new(
        entry.Rank,
        entry.Diagnosis.Id,
        entry.Diagnosis.Display(language),
        entry.Diagnosis.Codings().Select(coding => new CodingDocument(coding.System, coding.Code, coding.Display)),
        JsonText.Id(entry.Likelihood),
        entry.Weight,
        entry.PreTestWeight,
        entry.IsPrerequisiteMissing,
        JsonText.Id(entry.Danger),
        entry.IsOpenDanger && entry.Urgency != Rules.Urgency.None ? JsonText.Id(entry.Urgency) : null,
        entry.RaisedBy?.In(language),
        entry.AnsweredBy.Select(text => text.In(language)),
        entry.AnsweredFrom,
        entry.DangerBecause.IsEmpty ? null : entry.DangerBecause.Select(reason => reason.Criterion is { } id ? $"{id}: {reason.In(language)}" : reason.In(language)),
        entry.Supporting.Select(item => EvidenceDocument.From(item, language)),
        entry.Opposing.Select(item => EvidenceDocument.From(item, language)),
        entry.Missing.Select(missing => new MissingDocument(missing.Concept.Id, missing.Why.In(language), missing.WouldEstablish)),
        entry.Notes.Select(note => new NoteDocument(note.Code.Id, note.Text.In(language), note.Because, SourceDocument.From(note.Source), AssessmentDocument.Origin(note.Extensions))));
}

internal sealed record EvidenceDocument(
    string Id,
    string Rule,
    string Text,
    string Strength,
    double Weight,
    string Group,
    bool Counted,
    bool ExpertOnly,
    string? SignedOff,
    IEnumerable<string> Facts,
    SourceDocument Source,
    IEnumerable<string>? Extensions,
    ReweighingDocument? Reweighed)
{
    public static EvidenceDocument From(EvidenceItem item, Language language) => new(
        item.Id, item.Rule, item.Text.In(language), item.Strength, item.Weight, item.Group, item.Counted, item.IsExpertOnly, item.SignedOff, item.Because,
        SourceDocument.From(item.Source), AssessmentDocument.Origin(item.Extensions),
        item.Reweighing is { } change ? new(change.Extension, change.LibraryWeight, change.Reason, SourceDocument.From(change.Source)) : null);
}

internal sealed record ReweighingDocument(string Extension, double LibraryWeight, string Reason, SourceDocument Source);

internal sealed record SourceDocument(string Citation, string? Url)
{
    public static SourceDocument From(Source source) => new(source.Citation, source.Url);
}

internal sealed record MissingDocument(string Concept, string Why, bool WouldEstablish);

internal sealed record NoteDocument(string Code, string Text, IEnumerable<string> Because, SourceDocument Source, IEnumerable<string>? Extensions);

internal sealed record ImagingFindingDocument(
    string Finding,
    string Display,
    string Presence,
    string? Modality,
    string? Structure,
    string? Levels,
    string? Texture,
    string? Shape,
    string? Density,
    string? Margins,
    string? Distribution,
    decimal? SizeMm,
    bool? ContrastGiven,
    string? IntervalChange,
    string Reference)
{
    public static ImagingFindingDocument From(ImagingFinding finding, Language language) => new(
        finding.Finding.Id,
        finding.Finding.Display(language),
        JsonText.Id(finding.Presence),
        finding.Modality?.Id,
        finding.Structure?.Id,
        finding.Levels?.ToString(),
        Stated(finding.Texture),
        Stated(finding.Shape),
        Stated(finding.Density),
        Stated(finding.Margins),
        Stated(finding.Distribution),
        finding.SizeMm,
        finding.ContrastGiven,
        Stated(finding.IntervalChange),
        finding.Reference);

    /// <summary>The first value of each attribute says that the report does not say.</summary>
    private static string? Stated<T>(T attribute)
        where T : struct, Enum => EqualityComparer<T>.Default.Equals(attribute, default) ? null : JsonText.Id(attribute);
}

internal sealed record DepositDocument(
    string? Structure, string? Levels, string Crystal, string Phase, bool Incidental, string? Migration, IEnumerable<string> Because)
{
    public static DepositDocument From(DepositDescription deposit) => new(
        deposit.Structure?.Id,
        deposit.Levels?.ToString(),
        JsonText.Id(deposit.Crystal),
        JsonText.Id(deposit.Phase),
        deposit.Incidental,
        deposit.Migration?.Id,
        deposit.Because);
}

internal sealed record FormDocument(string Kind, IEnumerable<string> Causes);

internal sealed record AlertDocument(
    string Code, string Severity, string Text, IEnumerable<string> Because, SourceDocument Source, IEnumerable<string>? Extensions);

internal sealed record RecommendationDocument(
    string Code,
    string Priority,
    string Text,
    IEnumerable<string> Because,
    IEnumerable<CautionDocument> Cautions,
    SourceDocument Source,
    IEnumerable<string>? Extensions)
{
    public static RecommendationDocument From(RecommendationItem recommendation, Language language) => new(
        recommendation.Code.Id,
        JsonText.Id(recommendation.Priority),
        recommendation.Text.In(language),
        recommendation.Because,
        recommendation.Cautions.Select(caution => new CautionDocument(
            caution.Code.Id, caution.Text.In(language), caution.Because, SourceDocument.From(caution.Source), AssessmentDocument.Origin(caution.Extensions))),
        SourceDocument.From(recommendation.Source),
        AssessmentDocument.Origin(recommendation.Extensions));
}

internal sealed record CautionDocument(string Code, string Text, IEnumerable<string> Because, SourceDocument Source, IEnumerable<string>? Extensions);

internal sealed record WithheldDocument(string Code, IEnumerable<string> Because);

internal sealed record StatedDiagnosisDocument(string Diagnosis, string Display, string Presence, string Reference);

internal sealed record InputDocument(
    IEnumerable<UsedDocument> Used,
    IEnumerable<PartialDocument> Partial,
    IEnumerable<IgnoredDocument> Ignored,
    IEnumerable<RejectedDocument> Rejected,
    IEnumerable<NotUnderstoodDocument> NotUnderstood,
    IEnumerable<string> UnreadMedicines,
    IEnumerable<string>? Incomplete,
    IEnumerable<string>? Remarks)
{
    public static InputDocument From(ReadReport input, Language language) => new(
        // The order of the record must not show.
        input.Used.OrderBy(resource => resource.Reference, StringComparer.Ordinal).ThenBy(resource => resource.Summary, StringComparer.Ordinal)
            .Select(resource => new UsedDocument(
                resource.Reference, resource.Summary, resource.Remarks.IsEmpty ? null : resource.Remarks.Select(remark => remark.In(language)))),
        input.Partial.OrderBy(part => part.Reference, StringComparer.Ordinal).ThenBy(part => part.Path, StringComparer.Ordinal).Select(part => new PartialDocument(part.Reference, part.Path, part.Reason, part.Detail?.In(language))),
        input.Ignored.Select(resource => new IgnoredDocument(resource.Reference, resource.Reason, resource.Detail?.In(language), resource.System)),
        input.Rejected.Select(resource => new RejectedDocument(resource.Reference, resource.Path, resource.Reason, resource.Detail?.In(language) ?? "")),
        input.NotUnderstood.Select(group => new NotUnderstoodDocument(group.ResourceType, group.Reason, group.System, group.References.Length, group.References)),
        input.UnreadMedicines,
        input.Gaps.IsEmpty ? null : input.Gaps.Select(gap => gap.In(language)),
        input.Remarks.IsEmpty ? null : input.Remarks.Select(remark => remark.In(language)));
}

internal sealed record UsedDocument(string Reference, string ReadAs, IEnumerable<string>? Remarks);

internal sealed record PartialDocument(string Reference, string Path, string Reason, string? Detail);

internal sealed record NotUnderstoodDocument(string ResourceType, string Reason, string? System, int Count, IEnumerable<string> References);

internal sealed record IgnoredDocument(string Reference, string Reason, string? Detail, string? System);

internal sealed record RejectedDocument(string Reference, string Path, string Reason, string Detail);

internal sealed record TraceDocument(string Rule, IEnumerable<string> Matched, string Yielded, string? Extension);

internal sealed record ExtensionDocument(string Name, string Version);
