using Apatite.Reporting.Document;
using Apatite.Rules;

namespace Apatite.Reporting.Composition;

/// <summary>The dangers that a named test has answered, and which resource did.</summary>
internal static class AnsweredDangerSection
{
    public static Section? Compose(ReportContext context)
    {
        IReadOnlyList<DifferentialEntry> answered = [.. context.Assessment.Differential.Where(entry => entry.Danger == DangerState.Answered)];
        return answered.Count == 0
            ? null
            : new Section("answered-dangers", context.Words.Answered, [new ItemList([.. answered.Select(entry => Item(context, entry))])]);
    }

    private static ListItem Item(ReportContext context, DifferentialEntry entry) => new(
    [
        new Run(context.Name(entry.Diagnosis), RunStyle.Strong),
        " ",
        context.Category(entry),
        $" {context.Words.AnsweredFrom} ",
        .. ReportContext.List(entry.AnsweredFrom),
    ],
    [.. context.DangerBecause(entry)]);
}
