using System.Linq.Expressions;
using Apatite.Model;
using Apatite.Rules.Judgements;

namespace Apatite.Rules.Rules.Dangers;

/// <summary>A fact that, seen beside all answers to a danger, leaves none that can be trusted.</summary>
[Priority(-200)]
internal abstract class DoubtOfAnswersOn<TFact>(
    Diagnosis diagnosis,
    DoubtCause cause,
    Expression<Func<IEnumerable<DangerAnswer>, TFact, bool>> join,
    Expression<Func<TFact, bool>>? condition = null) : Rule
    where TFact : notnull
{
    public sealed override void Define()
    {
        IEnumerable<DangerAnswer> answers = null!;
        TFact fact = default!;
        Expression<Func<IEnumerable<DangerAnswer>>> given = () => answers;
        Expression<Func<TFact>> found = () => fact;
        Name(RuleName.Of(GetType()));
        When()
            .Query(given, q => q
                .Match<DangerAnswer>(Condition.Parts<DangerAnswer>(a => a.Diagnosis == diagnosis))
                .Collect()
                .Where(c => c.Any()))
            .Match(found, [.. Condition.Parts(condition), .. Condition.Parts(join, given)]);
        Then().Yield(Yielded.From<TFact, DangerDoubt>((rule, basis, _) => new DangerDoubt(rule, basis, diagnosis, cause), found));
    }
}
