using System.Linq.Expressions;
using Apatite.Model;
using Apatite.Rules.Judgements;

namespace Apatite.Rules.Rules.Dangers;

/// <summary>A fact that came after every answer to a danger and shows that the patient got worse.</summary>
[Priority(-200)]
internal abstract class WorseAfterTheAnswer<TFact>(
    Expression<Func<DangerAnswer, bool>> dangers, Expression<Func<TFact, bool>> condition) : Rule
    where TFact : Fact
{
    public sealed override void Define()
    {
        IGrouping<Diagnosis, DangerAnswer> answers = null!;
        TFact fact = null!;
        Expression<Func<IGrouping<Diagnosis, DangerAnswer>>> grouped = () => answers;
        Expression<Func<TFact>> found = () => fact;
        Expression<Func<IGrouping<Diagnosis, DangerAnswer>, TFact, bool>> later = (before, after) => Timing.IsAfter(before, after);
        Name(RuleName.Of(GetType()));
        When()
            .Query(grouped, q => q.Match<DangerAnswer>(Condition.Parts(dangers)).GroupBy(a => a.Diagnosis))
            .Match(found, [.. Condition.Parts(condition), .. Condition.Parts(later, grouped)]);
        Then().Yield(ctx => new DangerDoubt(ctx.Rule.Name, Basis.Of(fact), answers.Key, DoubtCause.Course));
    }
}
