using Apatite.Reporting.Document;
using Apatite.Rules;

namespace Apatite.Reporting.Composition;

/// <summary>What to do next, the most urgent first, each with what to mind before it is followed.</summary>
internal static class NextStepSection
{
    public static Section Compose(ReportContext context) => new(
        "next-steps",
        context.Words.NextSteps,
        context.Assessment.Recommendations.IsEmpty
            ? [new Paragraph([context.Words.NoStep])]
            : [new ItemList([.. context.Assessment.Recommendations.Select(step => WithCautions(context, step))])]);

    /// <summary>How soon a step is due, loud when it is now.</summary>
    public static Run Priority(ReportContext context, RecommendationItem step) => new(context.Words.Of(step.Priority), step.Priority switch
    {
        RecommendationPriority.Immediate => RunStyle.Danger,
        RecommendationPriority.Urgent => RunStyle.Warning,
        _ => RunStyle.Label,
    });

    private static ListItem WithCautions(ReportContext context, RecommendationItem step) => new(
        [
            Priority(context, step),
            $" {context.In(step.Text)} ",
            context.Mark(step.Source),
            .. ReportContext.Origin(step.Extensions),
            .. ReportContext.Because(step.Because),
        ],
        [.. step.Cautions.Select(caution => Caution(context, caution))]);

    private static ListItem Caution(ReportContext context, CautionItem caution) => new(
    [
        new Run(context.Words.Caution, RunStyle.Warning),
        $" {context.In(caution.Text)} ",
        context.Mark(caution.Source),
        .. ReportContext.Origin(caution.Extensions),
        .. ReportContext.Because(caution.Because),
    ]);
}
