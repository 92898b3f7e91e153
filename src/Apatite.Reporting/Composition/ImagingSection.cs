using System.Collections.Immutable;
using Apatite.Model;
using Apatite.Reporting.Document;
using Apatite.Reporting.Drawings;
using Apatite.Reporting.Words;
using Apatite.Rules;

namespace Apatite.Reporting.Composition;

/// <summary>What the images show and were read without, and what the rules make of the deposits: site, crystal, phase, form.</summary>
internal static class ImagingSection
{
    public static Section? Compose(ReportContext context)
    {
        Assessment assessment = context.Assessment;
        Wording words = context.Words;
        ImmutableArray<Block>.Builder blocks = ImmutableArray.CreateBuilder<Block>();
        AddDrawings(blocks, assessment, words.Language);
        if (!assessment.Deposits.IsEmpty)
        {
            string causes = string.Join(", ", assessment.Form.Causes.Select(cause => Cause(context, cause)));
            blocks.Add(new Group([words.Deposits],
            [
                new ItemList([.. assessment.Deposits.Select(deposit => Deposit(context, deposit))]),
                new Paragraph([$"{words.Form}{words.Colon} {words.Of(assessment.Form.Kind)}{(causes is "" ? "" : $"{words.Colon} {causes}")}."]),
            ]));
        }

        AddFindings(blocks, context, words.Shown, Presence.Present);
        AddFindings(blocks, context, words.NotShown, Presence.Absent);
        return blocks.Count == 0 ? null : new Section("imaging", words.Imaging, blocks.ToImmutable());
    }

    /// <summary>The neck in detail when a finding lies there; the whole spine when one lies elsewhere.</summary>
    private static void AddDrawings(ImmutableArray<Block>.Builder blocks, Assessment assessment, Language language)
    {
        if (NeckSheet.IsCalledFor(assessment))
        {
            blocks.Add(new Figure("neck", id => NeckSheet.Write(assessment, language, id)));
        }

        if (SpineSheet.IsCalledFor(assessment))
        {
            blocks.Add(new Figure("spine", id => SpineSheet.Write(assessment, language, id)));
        }
    }

    private static ListItem Deposit(ReportContext context, DepositDescription deposit)
    {
        Wording words = context.Words;
        IEnumerable<string?> parts =
        [
            deposit.Levels?.ToString() ?? words.LevelNotStated,
            words.Of(deposit.Crystal),
            words.Of(deposit.Phase),
            deposit.Migration is null ? null : context.Name(deposit.Migration),
            deposit.Incidental ? words.Incidental : null,
        ];
        return new ListItem(
        [
            new Run(deposit.Structure is null ? words.SiteNotStated : context.Name(deposit.Structure), RunStyle.Strong),
            $"{words.Colon} {Join(words, parts)}",
            .. ReportContext.Because(deposit.Because),
        ]);
    }

    /// <summary>A cause is a disease of the record, or a result that stands for one.</summary>
    private static string Cause(ReportContext context, Concept cause) => cause is LabTest ? context.Words.RaisedProduct : context.Name(cause);

    private static void AddFindings(ImmutableArray<Block>.Builder blocks, ReportContext context, string heading, Presence presence)
    {
        ImmutableArray<ListItem> items =
            [.. context.Assessment.ImagingFindings.Where(finding => finding.Presence == presence).Select(finding => Finding(context, finding))];
        if (!items.IsEmpty)
        {
            blocks.Add(new Group([heading], [new ItemList(items)]));
        }
    }

    private static ListItem Finding(ReportContext context, ImagingFinding finding)
    {
        Wording words = context.Words;
        IEnumerable<string?> parts =
        [
            finding.Structure is null ? null : context.Name(finding.Structure),
            finding.Levels?.ToString(),
            words.Of(finding.Texture),
            words.Of(finding.Shape),
            words.Of(finding.Density),
            words.Of(finding.Margins),
            words.Of(finding.Distribution),
            finding.SizeMm is { } size ? string.Create(context.Culture, $"{size:0.##}\u00a0mm") : null,
            words.Of(finding.IntervalChange),
            finding.Modality is null ? null : context.Name(finding.Modality),
            finding.ContrastGiven is { } given ? words.Contrast(given) : null,
        ];
        string details = Join(words, parts);
        return new ListItem(
            new Run(context.Name(finding.Finding), RunStyle.Strong),
            details is "" ? " (" : $"{words.Colon} {details} (",
            ReportContext.Reference(finding.Reference),
            ")");
    }

    private static string Join(Wording words, IEnumerable<string?> parts) => string.Join($"{words.Semicolon} ", parts.Where(part => part is not null));
}
