using System.Globalization;
using Apatite.Reporting.Document;

namespace Apatite.Reporting.Composition;

/// <summary>Every source that the report has named.</summary>
internal static class SourceSection
{
    public static Section? Compose(ReportContext context)
    {
        ListItem[] items = [.. context.Sources.InOrder.Select(source => Item(context, source.Number, source.Citation, source.Url))];
        return items.Length == 0 ? null : new Section("sources", context.Words.Sources, [new ItemList([.. items])]);
    }

    private static ListItem Item(ReportContext context, int number, string citation, string? url) => new(
    [
        new Run($"[{number.ToString(CultureInfo.InvariantCulture)}]", RunStyle.SourceNumber, number.ToString(CultureInfo.InvariantCulture)),
        $" {context.Words.Citation(citation)}",
        .. url is { } address ? (Run[])[" ", new Run(address, RunStyle.Address, address)] : [],
    ]);
}
