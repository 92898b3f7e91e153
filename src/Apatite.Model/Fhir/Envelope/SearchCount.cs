namespace Apatite.Model.Fhir;

/// <summary>Counts what a Bundle holds against what it says there is.</summary>
internal sealed class SearchCount
{
    private readonly List<string> _own = [];
    private long _matches;
    private bool _hasFailure;
    private string? _next;

    /// <summary>Whether the Bundle is the answer to a search, whose total counts the matches.</summary>
    public bool IsSearch { get; set; }

    /// <summary>How many matches the server found; null when it does not say.</summary>
    public long? Total { get; set; }

    /// <summary>Why the Bundles are not the whole. Pages of one search stand side by side, each with the total of all.</summary>
    public static IReadOnlyList<RecordGap> Gaps(IReadOnlyCollection<SearchCount> counts)
    {
        HashSet<string> pages = [.. counts.SelectMany(count => count._own)];
        HashSet<RecordGap> gaps = [];
        if (counts.Where(count => count is { IsSearch: true, Total: not null }).GroupBy(count => count.Total)
            .Any(search => search.Key > search.Sum(count => count._matches)))
        {
            gaps.Add(RecordGap.Total);
        }

        if (counts.Any(count => count._next is { } next && !pages.Contains(next)))
        {
            gaps.Add(RecordGap.NextPage);
        }

        if (counts.Any(count => count._hasFailure))
        {
            gaps.Add(RecordGap.FailedEntry);
        }

        return [.. gaps.Order()];
    }

    /// <summary>Counts an entry.</summary>
    public void Note(EntryPart part, bool hasResource)
    {
        _matches += hasResource && part.IsMatch ? 1 : 0;
        _hasFailure |= part.IsFailure;
    }

    /// <summary>Keeps where the Bundle is and where its next page is.</summary>
    public void NoteLink(string? relation, string? url)
    {
        if (relation == "next")
        {
            _next = url ?? "";
        }
        else if (relation == "self" && url is not null)
        {
            _own.Add(url);
        }
    }
}
