using System.Globalization;
using Apatite.Rules;

namespace Apatite.Reporting;

/// <summary>Every source that the report has named.</summary>
internal static class SourceSection
{
    public static Section? Compose(ReportContext context)
    {
        ListItem[] items = [.. context.Sources.InOrder.Select(numbered => Item(context, numbered.Number, numbered.Source))];
        return items.Length == 0 ? null : new Section("sources", context.Words.Sources, [new ItemList([.. items])]);
    }

    private static ListItem Item(ReportContext context, int number, Source source) => new(
    [
        new Run($"[{number.ToString(CultureInfo.InvariantCulture)}]", RunStyle.SourceNumber, number.ToString(CultureInfo.InvariantCulture)),
        $" {context.Words.Citation(source.Citation)}",
        .. source.Url is { } address ? (Run[])[" ", new Run(address, RunStyle.Address, address)] : [],
    ]);
}
