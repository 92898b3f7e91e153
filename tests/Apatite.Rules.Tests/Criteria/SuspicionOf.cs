using Apatite.Rules.Judgements;

namespace Apatite.Rules.Tests.Criteria;

/// <summary>What a criterion concludes from its first example.</summary>
internal static class SuspicionOf
{
    public static Suspicion Rule(string rule) =>
        Library.Derive(CriterionExample.All.First(example => example.Rule == rule).Speaking().First().Select(ShortFact.Of))
            .OfType<Suspicion>()
            .Single(suspicion => suspicion.Rule == rule);
}
