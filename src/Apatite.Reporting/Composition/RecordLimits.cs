using System.Collections.Immutable;
using System.Globalization;
using Apatite.Model;
using Apatite.Reporting.Document;
using Apatite.Reporting.Words;

namespace Apatite.Reporting.Composition;

/// <summary>
/// What a conclusion does not rest on: entries that were not understood, results that a server did not send, medicines that may forbid
/// another. Where most conditions were not understood it stands before all else.
/// </summary>
internal static class RecordLimits
{
    /// <summary>A conclusion names this many kinds and this many resources at most; the input section has them all.</summary>
    private const int Longest = 4;

    public static IEnumerable<ImmutableArray<Run>> Before(ReportContext context) =>
        context.Assessment.ReadReport.AreConditionsMostlyUnread ? NotUnderstood(context) : [];

    public static IEnumerable<ImmutableArray<Run>> After(ReportContext context) =>
    [
        .. context.Assessment.ReadReport.AreConditionsMostlyUnread ? [] : NotUnderstood(context),
        .. Gaps(context),
        .. Medicines(context),
    ];

    /// <summary>What was not understood, by kind.</summary>
    public static IEnumerable<ImmutableArray<Run>> NotUnderstood(ReportContext context)
    {
        ImmutableArray<NotUnderstoodGroup> groups = context.Assessment.ReadReport.NotUnderstood;
        Wording words = context.Words;
        return groups.IsEmpty ? [] :
        [
            [
                new Run(words.NotUnderstood, RunStyle.Warning),
                $"{words.Colon} ",
                string.Join($"{words.Semicolon} ", groups.Take(Longest).Select(group => Group(context, group))),
                groups.Length > Longest ? words.More(groups.Length - Longest) : "",
                ". ",
                words.MayChange,
            ],
        ];
    }

    private static string Group(ReportContext context, NotUnderstoodGroup group) =>
        $"{group.References.Length.ToString(CultureInfo.InvariantCulture)} {group.ResourceType} ({context.Words.Reason(group.Reason)}"
        + (group.System is { } system ? $" {HarmlessText.Word(system)})" : ")");

    private static IEnumerable<ImmutableArray<Run>> Gaps(ReportContext context) => context.Assessment.ReadReport.Gaps.IsEmpty ? [] :
    [
        [
            new Run(context.Words.Incomplete, RunStyle.Warning),
            $"{context.Words.Colon} ",
            string.Join($"{context.Words.Semicolon} ", context.Assessment.ReadReport.Gaps.Select(context.In)),
            ".",
        ],
    ];

    private static IEnumerable<ImmutableArray<Run>> Medicines(ReportContext context)
    {
        ReadReport record = context.Assessment.ReadReport;
        if (record.AllowsMedicines)
        {
            return [];
        }

        return
        [
            record.UnreadMedicines.IsEmpty
                ? [context.Words.NoMedicine, "."]
                :
                [
                    context.Words.NoMedicine,
                    $"{context.Words.Colon} ",
                    .. ReportContext.List(record.UnreadMedicines.Take(Longest)),
                    record.UnreadMedicines.Length > Longest ? context.Words.More(record.UnreadMedicines.Length - Longest) : "",
                    ".",
                ],
        ];
    }
}
