using System.Collections.Immutable;
using Apatite.Model;

namespace Apatite.Rules.Rules.Criteria;

/// <summary>Signs of which a record must show one, or as many as the criterion asks for.</summary>
internal sealed class Signs(ImmutableArray<Sign> signs, int atLeast = 1)
{
    public static implicit operator Signs(Concept concept) => new([Sign.Of(concept)]);

    public static implicit operator Signs(Sign sign) => new([sign]);

    /// <summary>One of several.</summary>
    public static Signs Any(params ReadOnlySpan<Signs> groups) => new(Together(groups));

    /// <summary>So many of several.</summary>
    public static Signs AtLeast(int count, params ReadOnlySpan<Signs> groups) => new(Together(groups), count);

    /// <summary>Whether a fact is one of them.</summary>
    public bool Include(Fact fact)
    {
        foreach (Sign sign in signs)
        {
            if (sign.IsShownBy(fact))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether facts show as many as are asked for; a sign that two facts show counts once.</summary>
    public bool AreEnough(IEnumerable<Fact> facts) => signs.Count(sign => facts.Any(sign.IsShownBy)) >= atLeast;

    private static ImmutableArray<Sign> Together(ReadOnlySpan<Signs> groups)
    {
        ImmutableArray<Sign>.Builder all = ImmutableArray.CreateBuilder<Sign>();
        foreach (Signs group in groups)
        {
            all.AddRange(group.All);
        }

        return all.ToImmutable();
    }

    private ImmutableArray<Sign> All => signs;
}
