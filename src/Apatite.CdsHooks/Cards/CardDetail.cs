using System.Collections.Immutable;
using Apatite.CdsHooks.Prefetch;
using Apatite.Model;
using Apatite.Reporting.CommonMark;
using Apatite.Reporting.Composition;
using Apatite.Reporting.Document;
using Apatite.Rules;

namespace Apatite.CdsHooks.Cards;

/// <summary>
/// The detail of a card, a short report: the conclusion, what is open, the heaviest reasons, cautions, limits and sources. It is
/// composed of the report's own sections, so that card and report never say two things.
/// </summary>
internal static class CardDetail
{
    private const int MostReasons = 5;

    public static string Of(DifferentialEntry entry, Assessment assessment, IReadOnlyList<PrefetchItem> items, Language language)
    {
        ReportContext context = new(assessment, language);
        CardWording words = new(language);
        return Render(context,
        [
            Incomplete(items, words),
            ConclusionSection.Compose(context),
            OpenDangerSection.Compose(context),
            Why(entry, context, words),
            Cautions([.. assessment.Recommendations.SelectMany(step => step.Cautions)], context, words),
        ]);
    }

    /// <summary>Sections as Markdown, with the limits of the library and the sources named so far.</summary>
    public static string Render(ReportContext context, ImmutableArray<Section?> sections)
    {
        ImmutableArray<Section?> all = [.. sections, LimitSection.Compose(context), SourceSection.Compose(context)];
        return MarkdownBlocks.Of([.. all.OfType<Section>()]).Trim();
    }

    /// <summary>What of the record did not come whole; null when all did.</summary>
    public static Section? Incomplete(IReadOnlyList<PrefetchItem> items, CardWording words)
    {
        PrefetchItem[] partial = [.. items.Where(item => !item.IsWhole)];
        return partial.Length == 0 ? null : new Section("incomplete", words.Incomplete,
            [new Paragraph([words.IncompleteNote, string.Join(", ", partial.Select(item => $"{item.Template.Key} ({item.Code})")), "."])]);
    }

    /// <summary>Cautions, each once; null when there are none.</summary>
    public static Section? Cautions(IReadOnlyList<CautionItem> cautions, ReportContext context, CardWording words)
    {
        CautionItem[] distinct = [.. cautions.DistinctBy(caution => caution.Code)];
        return distinct.Length == 0 ? null : new Section("cautions", words.Cautions,
            [new ItemList([.. distinct.Select(caution => Item(caution.Text, caution.Source, caution.Extensions, context))])]);
    }

    private static Section? Why(DifferentialEntry entry, ReportContext context, CardWording words)
    {
        ImmutableArray<Block> blocks =
        [
            .. Reasons(entry.Supporting, context.Words.For, context),
            .. Reasons(entry.Opposing, context.Words.Against, context),
        ];
        return blocks.IsEmpty ? null : new Section("why", $"{words.Why}{context.Words.Colon} {context.Name(entry.Diagnosis)}", blocks);
    }

    private static IEnumerable<Block> Reasons(ImmutableArray<EvidenceItem> evidence, string heading, ReportContext context)
    {
        EvidenceItem[] heaviest = [.. evidence.Where(item => item.Counted).Take(MostReasons)];
        return heaviest.Length == 0 ? [] :
        [
            new Group([heading], [new ItemList([.. heaviest.Select(item => Item(item.Text, item.Source, item.Extensions, context))])]),
        ];
    }

    private static ListItem Item(LocalizedText text, Source source, ImmutableArray<string> extensions, ReportContext context) =>
        new([$"{context.In(text)} ", context.Mark(source), .. ReportContext.Origin(extensions)]);
}
