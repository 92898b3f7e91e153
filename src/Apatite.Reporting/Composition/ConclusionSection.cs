using System.Collections.Immutable;
using System.Globalization;
using Apatite.Model;
using Apatite.Reporting.Document;
using Apatite.Reporting.Words;
using Apatite.Rules;

namespace Apatite.Reporting.Composition;

/// <summary>What the findings point to and what must still be excluded, in two sentences, and what to do.</summary>
internal static class ConclusionSection
{
    /// <summary>A conclusion names this many diagnoses at most.</summary>
    private const int Longest = 3;

    private static readonly RecommendationCode[] NeckCt =
        [RecommendationCode.CtNeck, RecommendationCode.RereadCt, RecommendationCode.ContrastImagingNeck];

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
    public static IEnumerable<ImmutableArray<Run>> Sentences(ReportContext context) =>
    [
        .. RecordLimits.Before(context), Leading(context), .. Tendinitis(context), Dangers(context), .. InMind(context), .. RecordLimits.After(context),
    ];

    private static ImmutableArray<Run> Leading(ReportContext context)
    {
        Wording words = context.Words;
        bool isMostlyUnread = context.Assessment.ReadReport.AreConditionsMostlyUnread;
        IReadOnlyList<DifferentialEntry> leading = LeadingOf(context.Assessment.Differential);
        return leading switch
        {
            [] => [isMostlyUnread ? words.NothingUnderstood : words.NothingToConsider],
            [{ Likelihood: >= Likelihood.Likely }, ..] => [words.PointsTo, .. Named(context, leading), "."],
            _ => [isMostlyUnread ? words.NothingShownOfRead : words.NothingShown, .. Named(context, leading), "."],
        };
    }

    /// <summary>What is likely or more; when nothing is, what to consider first.</summary>
    private static IReadOnlyList<DifferentialEntry> LeadingOf(IReadOnlyList<DifferentialEntry> differential)
    {
        IReadOnlyList<DifferentialEntry> shown = [.. differential.Where(entry => entry.Likelihood >= Likelihood.Likely).Take(Longest)];
        return shown.Count > 0 || differential.Count == 0 ? shown : [.. First(differential).Take(Longest)];
    }

    /// <summary>A danger that no criterion raises is kept in mind and not what to consider first, unless there is nothing else.</summary>
    private static IEnumerable<DifferentialEntry> First(IReadOnlyList<DifferentialEntry> differential) =>
        differential.Where(entry => entry.Danger != DangerState.NotRaised).DefaultIfEmpty(differential[0]);

    /// <summary>
    /// Before a CT the tendinitis is named whatever leads: nobody remembers it, and the CT that an abscess asks for answers it in the same visit.
    /// </summary>
    private static IEnumerable<ImmutableArray<Run>> Tendinitis(ReportContext context)
    {
        DifferentialEntry? entry = context.Assessment.Differential.FirstOrDefault(entry =>
            entry is { Likelihood: Likelihood.Possible, IsPrerequisiteMissing: true } && entry.Diagnosis == Diagnosis.RetropharyngealCalcificTendinitis);
        bool isCtAdvised = context.Assessment.Recommendations.Any(step => NeckCt.Contains(step.Code));
        return entry is null || (!isCtAdvised && LeadingOf(context.Assessment.Differential).Contains(entry))
            ? []
            :
            [
                [string.Format(
                    CultureInfo.InvariantCulture,
                    isCtAdvised ? context.Words.TendinitisBeforeCt : context.Words.TendinitisShownByCt,
                    context.Name(entry.Diagnosis))],
            ];
    }

    private static ImmutableArray<Run> Dangers(ReportContext context)
    {
        Wording words = context.Words;
        IReadOnlyList<DifferentialEntry> confirmed = [.. context.Assessment.Differential.Where(entry => entry.Danger == DangerState.Confirmed)];
        IReadOnlyList<DifferentialEntry> open =
        [
            .. context.Assessment.Differential.Where(entry => entry.Danger is DangerState.Raised or DangerState.Reopened)
                .OrderByDescending(entry => entry.Urgency),
        ];
        return
        [
            .. confirmed.Count > 0 ? (Run[])[$"{words.Confirmed}{words.Colon} ", .. Named(context, confirmed), ". "] : [],
            .. open.Count > 0 ? (Run[])[words.StillToExclude, .. Named(context, open), "."]
                : [context.Assessment.ReadReport.AreConditionsMostlyUnread ? words.NoOpenDangerOfRead : words.NoOpenDanger],
        ];
    }

    /// <summary>The dangers that no criterion raises are named, with what would raise each, and are no alarm.</summary>
    private static IEnumerable<ImmutableArray<Run>> InMind(ReportContext context)
    {
        IReadOnlyList<DifferentialEntry> entries = [.. context.Assessment.Differential.Where(entry => entry.Danger == DangerState.NotRaised)];
        return entries.Count == 0
            ? []
            : [[$"{context.Words.KeepInMind}{context.Words.Colon} ", .. entries.SelectMany((entry, index) => InMind(context, entry, index)), "."]];
    }

    private static IEnumerable<Run> InMind(ReportContext context, DifferentialEntry entry, int index) =>
    [
        index == 0 ? "" : $"{context.Words.Semicolon} ",
        context.Name(entry.Diagnosis),
        entry.RaisedBy is { } by ? $" ({context.Words.RaisedBy} {context.In(by)})" : "",
    ];

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
