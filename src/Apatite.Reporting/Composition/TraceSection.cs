using Apatite.Reporting.Document;
using Apatite.Rules;

namespace Apatite.Reporting.Composition;

/// <summary>Every firing of a rule, when it was asked for.</summary>
internal static class TraceSection
{
    public static Section? Compose(ReportContext context) => context.Assessment.Trace.IsEmpty
        ? null
        : new Section("trace", context.Words.Trace, [new ItemList([.. context.Assessment.Trace.Select(Item)])]);

    private static ListItem Item(TraceStep step) => new([new Run(step.Rule, RunStyle.Id), .. ReportContext.Because(step.Matched), $" → {step.Yielded}"]);
}
