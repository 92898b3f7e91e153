using System.Collections.Immutable;
using Apatite.Reporting.Document;
using Apatite.Reporting.Words;
using Apatite.Rules;

namespace Apatite.Reporting.Composition;

/// <summary>The dangers that nothing has answered yet, with what would answer each. It is there even when there is none.</summary>
internal static class OpenDangerSection
{
    public static Section Compose(ReportContext context)
    {
        Wording words = context.Words;
        ILookup<bool, DifferentialEntry> open = context.Assessment.Differential
            .Where(entry => entry.Danger == DangerState.Open)
            .ToLookup(ReportContext.HasSupport);
        ImmutableArray<Block>.Builder blocks = ImmutableArray.CreateBuilder<Block>();
        if (open[true].Any())
        {
            blocks.Add(new ItemList([.. open[true].Select(entry => Loud(context, entry))]));
        }

        // Open because the picture lists them, not because a finding speaks for them: named, but not loud.
        if (open[false].Any())
        {
            blocks.Add(new Group([words.NotFormallyAnswered], [new ItemList([.. open[false].Select(entry => Quiet(context, entry))])]));
        }

        return new Section("open-dangers", words.StillOpen, open.Count == 0 ? [new Paragraph([words.NoDanger])] : blocks.ToImmutable());
    }

    private static ListItem Loud(ReportContext context, DifferentialEntry entry) => new(
        [new Run(context.Name(entry.Diagnosis), RunStyle.Strong), " ", context.Category(entry), $"{context.Words.Colon} {context.Words.WouldAnswer}"],
        [.. entry.AnsweredBy.Select(answer => new ListItem(context.In(answer))), .. context.DangerBecause(entry)]);

    private static ListItem Quiet(ReportContext context, DifferentialEntry entry) => new(
        [$"{context.Name(entry.Diagnosis)}{context.Words.Colon} {string.Join($"{context.Words.Semicolon} ", entry.AnsweredBy.Select(context.In))}"],
        [.. context.DangerBecause(entry)]);
}
