using System.Collections.Immutable;
using Apatite.Model;

namespace Apatite.Rules.Assessing;

/// <summary>
/// Gives every fact a reference of its own. A panel is one resource with many results; rules that ask "any of these tests"
/// must be able to tell them apart. Readers see the resource's own reference again.
/// </summary>
internal sealed class UniqueReferences
{
    private readonly Dictionary<string, string> originals = new(StringComparer.Ordinal);

    public UniqueReferences(IEnumerable<Fact> facts)
    {
        List<Fact> unique = [];
        HashSet<(Type, string)> taken = [];
        foreach (Fact fact in facts.Distinct().OrderBy(fact => fact.ToString(), StringComparer.Ordinal))
        {
            Fact renamed = fact;
            for (int number = 2; !taken.Add((fact.GetType(), renamed.Reference)); number++)
            {
                renamed = fact with { Reference = $"{fact.Reference}#{number}" };
            }

            originals[renamed.Reference] = fact.Reference;
            unique.Add(renamed);
        }

        Facts = unique;
    }

    /// <summary>The facts, each with a reference that no other fact of its type has.</summary>
    public IReadOnlyList<Fact> Facts { get; }

    /// <summary>The references of the resources behind unique ones, each once, sorted.</summary>
    public ImmutableArray<string> OriginalsOf(IEnumerable<string> references)
    {
        string[] found = [.. references.Select(OriginalOf)];
        return found.Length < 2 ? [.. found] : [.. found.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
    }

    /// <summary>The same; most conclusions rest on one resource, and there are hundreds of them in a case.</summary>
    public ImmutableArray<string> OriginalsOf(ImmutableArray<string> references) =>
        references is [var only] ? [OriginalOf(only)] : OriginalsOf(references.AsEnumerable());

    private string OriginalOf(string reference) => originals.GetValueOrDefault(reference, reference);
}
