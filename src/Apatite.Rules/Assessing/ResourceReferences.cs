using System.Collections.Immutable;
using Apatite.Model;

namespace Apatite.Rules.Assessing;

/// <summary>The resources behind the keys of facts: readers are shown what the record calls them.</summary>
internal sealed class ResourceReferences(ClinicalCase clinicalCase)
{
    private readonly Dictionary<string, string> references = clinicalCase.Facts
        .Where(fact => fact.Key != fact.Reference)
        .DistinctBy(fact => fact.Key)
        .ToDictionary(fact => fact.Key, fact => fact.Reference, StringComparer.Ordinal);

    /// <summary>The references, each once, sorted.</summary>
    public ImmutableArray<string> Of(IEnumerable<string> keys)
    {
        string[] found = [.. keys.Select(Of)];
        return found.Length < 2 ? [.. found] : [.. found.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
    }

    /// <summary>The same; most conclusions rest on one resource, and there are hundreds of them in a case.</summary>
    public ImmutableArray<string> Of(ImmutableArray<string> keys) => keys is [var only] ? [Of(only)] : Of(keys.AsEnumerable());

    private string Of(string key) => references.GetValueOrDefault(key, key);
}
