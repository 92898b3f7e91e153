using System.Collections.Immutable;
using Apatite.Model;
using Apatite.Reporting.Document;
using Apatite.Reporting.Words;

namespace Apatite.Reporting.Composition;

/// <summary>What became of every resource, and with which knowledge and engine.</summary>
internal static class InputSection
{
    /// <summary>Of a full record hundreds of resources are ignored for one reason; the JSON names them all.</summary>
    private const int MostReferences = 12;

    public static Section Compose(ReportContext context)
    {
        ReadReport input = context.Assessment.ReadReport;
        Wording words = context.Words;
        ImmutableArray<Block>.Builder blocks = ImmutableArray.CreateBuilder<Block>();
        blocks.Add(new Paragraph([$"{words.InputCounts(input.Used.Length, input.Ignored.Length, input.Rejected.Length)}."]));
        ImmutableArray<ListItem> left =
        [
            .. input.Remarks.Select(remark => new ListItem([new Run(words.RecordAsAWhole, RunStyle.Label), $"{words.Colon} {context.In(remark)}"])),
            .. input.Rejected.Select(resource => Rejected(context, resource)),
            .. input.Partial.Select(part => Partial(context, part)),
            .. input.Ignored.GroupBy(resource => (resource.Reason, resource.Detail)).Select(group => Ignored(context, group.Key.Reason, group.Key.Detail, [.. group])),
        ];
        if (!left.IsEmpty)
        {
            blocks.Add(new ItemList(left));
        }

        blocks.Add(new Paragraph([words.Versions(context.Assessment.KnowledgeVersion, context.Assessment.Engine)]));
        return new Section("input", words.Input, blocks.ToImmutable());
    }

    private static ListItem Rejected(ReportContext context, RejectedResource resource) => new(
    [
        new Run(context.Words.Rejected, RunStyle.Warning),
        $" {context.Words.Reason(resource.Reason)}{Detail(context, resource.Detail)}{context.Words.Colon} ",
        ReportContext.Reference(resource.Reference),
        .. resource.Path is "" ? [] : (Run[])[" ", ReportContext.Reference(resource.Path)],
    ]);

    private static ListItem Partial(ReportContext context, PartialResource part) => new(
    [
        new Run(context.Words.PartlyRead, RunStyle.Warning),
        $" {context.Words.Reason(part.Reason)}{Detail(context, part.Detail)}{context.Words.Colon} ",
        ReportContext.Reference(part.Reference),
        .. part.Path is "" ? [] : (Run[])[" ", ReportContext.Reference(part.Path)],
    ]);

    private static ListItem Ignored(ReportContext context, string reason, LocalizedText? detail, IReadOnlyList<IgnoredResource> resources) => new(
    [
        new Run(context.Words.Ignored, RunStyle.Label),
        $" {context.Words.Reason(reason)}{Detail(context, detail)}{context.Words.Colon} ",
        .. ReportContext.List(resources.Take(MostReferences).Select(resource => resource.Reference)),
        resources.Count > MostReferences ? context.Words.More(resources.Count - MostReferences) : "",
    ]);

    private static string Detail(ReportContext context, LocalizedText? detail) => detail is null ? "" : $" ({context.In(detail)})";
}
