using Apatite.Rules.Weighing;

namespace Apatite.Rules.Rules.Ranking;

[Name("rank-diagnosis"), Description("Compares one diagnosis with all others"), Priority(-150)]
internal sealed class RankDiagnosis : Rule
{
    public override void Define()
    {
        IEnumerable<WeighedDiagnosis> all = null!;
        WeighedDiagnosis weighed = null!;
        When()
            .Query(() => all, q => q.Match<WeighedDiagnosis>().Collect())
            .Match(() => weighed);
        Then().Yield(ctx => Hypothesis.Among(ctx.Rule.Name, weighed, all));
    }
}
