using Apatite.Reporting.Document;

namespace Apatite.Reporting.Composition;

/// <summary>What the reader may and may not take from the report.</summary>
internal static class LimitSection
{
    public static Section Compose(ReportContext context) => new(
        "limits", context.Words.Limits, [new ItemList([.. context.Words.LimitStatements.Select(statement => new ListItem(statement))])]);
}
