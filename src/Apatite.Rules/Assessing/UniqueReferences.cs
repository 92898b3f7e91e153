using Apatite.Model;

namespace Apatite.Rules;

/// <summary>
/// Gives every fact a reference of its own. A panel is one resource with many results; rules that ask "any of these tests"
/// must be able to tell them apart.
/// </summary>
internal static class UniqueReferences
{
    public static IEnumerable<Fact> Of(IEnumerable<Fact> facts)
    {
        HashSet<(Type, string)> taken = [];
        foreach (Fact fact in facts.Distinct().OrderBy(fact => fact.ToString(), StringComparer.Ordinal))
        {
            Fact unique = fact;
            for (int number = 2; !taken.Add((fact.GetType(), unique.Reference)); number++)
            {
                unique = fact with { Reference = $"{fact.Reference}#{number}" };
            }

            yield return unique;
        }
    }
}
