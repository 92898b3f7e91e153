using System.Collections.Immutable;
using Apatite.Model;
using Apatite.Reporting.Document;
using Apatite.Reporting.Words;
using Apatite.Rules;

namespace Apatite.Reporting.Composition;

/// <summary>
/// The dangers that a criterion raises and no test has closed, each with why and with what would answer it; and those that no
/// criterion raises, with what would. It is there even when there is none.
/// </summary>
internal static class OpenDangerSection
{
    public static Section Compose(ReportContext context)
    {
        Wording words = context.Words;
        IReadOnlyList<DifferentialEntry> open =
        [
            .. context.Assessment.Differential.Where(entry => entry.IsOpenDanger)
                .OrderByDescending(entry => entry.Danger == DangerState.Confirmed).ThenByDescending(entry => entry.Urgency),
        ];
        IReadOnlyList<DifferentialEntry> inMind = [.. context.Assessment.Differential.Where(entry => entry.Danger == DangerState.NotRaised)];
        ImmutableArray<Block>.Builder blocks = ImmutableArray.CreateBuilder<Block>();
        blocks.Add(open.Count == 0 ? new Paragraph([words.NoDanger]) : new ItemList([.. open.Select(entry => Raised(context, entry))]));
        if (inMind.Count > 0)
        {
            blocks.Add(new Group([words.KeepInMind], [new ItemList([.. inMind.Select(entry => InMind(context, entry))])]));
        }

        return new Section("open-dangers", words.StillOpen, blocks.ToImmutable());
    }

    private static ListItem Raised(ReportContext context, DifferentialEntry entry) => new(
        [new Run(context.Name(entry.Diagnosis), RunStyle.Strong), " ", context.Category(entry), .. Due(context, entry)],
        [
            .. context.DangerBecause(entry),
            .. Unanswered(entry).Select(answer => new ListItem([$"{context.Words.WouldBeAnsweredBy}{context.Words.Colon} {context.In(answer)}"])),
        ]);

    private static ListItem InMind(ReportContext context, DifferentialEntry entry) => new(
        [$"{context.Name(entry.Diagnosis)}{context.Words.Semicolon} {context.Words.RaisedBy} {(entry.RaisedBy is { } by ? context.In(by) : "")}"]);

    /// <summary>What is confirmed asks for treatment and no more for an answer.</summary>
    private static ImmutableArray<LocalizedText> Unanswered(DifferentialEntry entry) => entry.Danger == DangerState.Confirmed ? [] : entry.AnsweredBy;

    private static IEnumerable<Run> Due(ReportContext context, DifferentialEntry entry) => entry switch
    {
        { Danger: DangerState.Confirmed } => [" ", new Run(context.Words.Confirmed, RunStyle.Danger)],
        { Urgency: not Urgency.None } => [" ", new Run(context.Words.Of(entry.Urgency), RunStyle.Label)],
        _ => [],
    };
}
