using System.Collections.Immutable;
using Apatite.Reporting.Document;
using Apatite.Reporting.Words;
using Apatite.Rules;

namespace Apatite.Reporting.Composition;

/// <summary>What the findings point to and what must still be excluded, in two sentences, and what to do.</summary>
internal static class ConclusionSection
{
    /// <summary>A conclusion names this many diagnoses at most.</summary>
    private const int Longest = 3;

    public static Section Compose(ReportContext context)
    {
        Wording words = context.Words;
        ImmutableArray<Block>.Builder blocks = ImmutableArray.CreateBuilder<Block>();
        blocks.AddRange(Sentences(context).Select(sentence => new Paragraph(sentence)));
        if (!context.Assessment.Recommendations.IsEmpty)
        {
            blocks.Add(new Group([words.ToDo], [new ItemList([.. context.Assessment.Recommendations.Select(step => Step(context, step))])]));
        }

        return new Section("conclusion", words.Conclusion, blocks.ToImmutable());
    }

    /// <summary>What it is, and what is not excluded.</summary>
    public static IEnumerable<ImmutableArray<Run>> Sentences(ReportContext context) => [Leading(context), Dangers(context)];

    private static ImmutableArray<Run> Leading(ReportContext context)
    {
        Wording words = context.Words;
        IReadOnlyList<DifferentialEntry> differential = context.Assessment.Differential;
        if (differential.Count == 0)
        {
            return [words.NothingToConsider];
        }

        IReadOnlyList<DifferentialEntry> shown = [.. differential.Where(entry => entry.Likelihood >= Likelihood.Likely).Take(Longest)];
        return shown.Count > 0
            ? [words.PointsTo, .. Named(context, shown), "."]
            : [words.NothingShown, .. Named(context, [.. differential.Take(Longest)]), "."];
    }

    private static ImmutableArray<Run> Dangers(ReportContext context)
    {
        Wording words = context.Words;
        IReadOnlyList<DifferentialEntry> open =
            [.. context.Assessment.Differential.Where(entry => entry.Danger == DangerState.Open && ReportContext.HasSupport(entry))];
        return open.Count > 0
            ? [words.StillToExclude, .. Named(context, open), "."]
            : [context.Assessment.Differential.Any(entry => entry.Danger == DangerState.Open) ? words.NoSupportedDanger : words.NoOpenDanger];
    }

    /// <summary>The step with what must be minded: a reader may see no more than the first screen. Sources stand below.</summary>
    private static ListItem Step(ReportContext context, RecommendationItem step) => new(
        [NextStepSection.Priority(context, step), $" {context.In(step.Text)}", .. ReportContext.Origin(step.Extensions)],
        [.. step.Cautions.Select(caution => new ListItem(
        [
            new Run(context.Words.Caution, RunStyle.Warning), $" {context.In(caution.Text)}", .. ReportContext.Origin(caution.Extensions),
        ]))]);

    private static IEnumerable<Run> Named(ReportContext context, IReadOnlyList<DifferentialEntry> entries) => entries.SelectMany((entry, index) =>
        (Run[])
        [
            index == 0 ? "" : $"{context.Words.Semicolon} ",
            new Run(context.Name(entry.Diagnosis), RunStyle.Strong),
            $" ({context.Words.Of(entry.Likelihood)})",
        ]);
}
