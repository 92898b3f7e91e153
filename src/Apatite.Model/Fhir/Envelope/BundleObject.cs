using System.Globalization;
using Hl7.Fhir.Model;
using Hl7.Fhir.Utility;

namespace Apatite.Model.Fhir;

/// <summary>Takes a Bundle apart that the caller has already parsed.</summary>
internal static class BundleObject
{
    // Deeper than any sender nests; an object graph that the caller built could go on for ever.
    private const int MaxNesting = 16;

    public static BundleContent Content(Bundle bundle)
    {
        try
        {
            List<BundleItem> items = [];
            List<SearchCount> counts = [];
            Walk(bundle, "Bundle", 0, items, counts);
            return new(items, SearchCount.Gaps(counts));
        }
        catch (CodedException)
        {
            // In lenient modes the SDK keeps what it could not parse, and the getters throw.
            throw new CaseFormatException(CaseFormatReasons.NotR4, "Bundle.entry is not FHIR R4.");
        }
    }

    private static void Walk(Bundle bundle, string place, int depth, List<BundleItem> items, List<SearchCount> counts)
    {
        SearchCount count = new() { IsSearch = Safe(() => bundle.Type) == Bundle.BundleType.Searchset, Total = Safe(() => bundle.Total) };
        counts.Add(count);
        foreach (Bundle.LinkComponent link in bundle.Link)
        {
            count.NoteLink(Safe(() => link?.Relation), Safe(() => link?.Url));
        }

        for (int i = 0; i < bundle.Entry.Count; i++)
        {
            string entryPlace = string.Create(CultureInfo.InvariantCulture, $"{place}.entry[{i}]");
            if (bundle.Entry[i] is not { } entry)
            {
                items.Add(new(entryPlace, null, new("", "entry-not-an-object")));
                continue;
            }

            EntryPart part = PartOf(entry);
            count.Note(part, entry.Resource is not null);
            switch (entry.Resource)
            {
                case Bundle inner when depth < MaxNesting:
                    items.Add(new(entryPlace, new Bundle()));
                    Walk(inner, entryPlace + ".resource", depth + 1, items, counts);
                    break;
                case Bundle:
                    items.Add(new(entryPlace, null, new("", "nested-too-deep")));
                    break;
                case { } resource:
                    items.Add(ParserIssues.Item(new(entryPlace, resource) { FullUrl = part.FullUrl }, resource.Annotation<List<CodedException>>()));
                    break;
                case null when part.IsDeletion:
                    items.Add(new(entryPlace, null) { FullUrl = part.FullUrl ?? part.Url, IsDeletion = true, Moment = part.Moment });
                    break;
            }
        }
    }

    private static EntryPart PartOf(Bundle.EntryComponent entry) => new()
    {
        FullUrl = Safe(() => entry.FullUrl),
        Method = Safe(() => entry.Request?.Method) is { } method ? EnumUtility.GetLiteral(method) : null,
        Url = Safe(() => entry.Request?.Url),
        SearchMode = Safe(() => entry.Search?.Mode) is { } mode ? EnumUtility.GetLiteral(mode) : null,
        Status = Safe(() => entry.Response?.Status),
        Moment = Safe(() => entry.Response?.LastModified)?.ToString("o", CultureInfo.InvariantCulture),
    };

    // What the envelope says beside the resource is worth no refusal.
    private static T? Safe<T>(Func<T?> read)
    {
        try
        {
            return read();
        }
        catch (CodedException)
        {
            return default;
        }
    }
}
