using System.Linq.Expressions;
using Apatite.Rules.Judgements;
using Apatite.Rules.Weighing;

namespace Apatite.Rules.Rules.Alerts;

/// <summary>An open danger that the reader must be alerted to as its likelihood deserves. It rests on what makes it likely.</summary>
[Priority(-400)]
internal abstract class DangerAlertOn(AlertCode code, Expression<Func<Hypothesis, bool>> likelihood) : Rule
{
    public sealed override void Define()
    {
        OpenDanger danger = null!;
        Hypothesis hypothesis = null!;
        Name(RuleName.Of(GetType()));
        When()
            .Match(() => danger)
            .Match(() => hypothesis, [h => h.Diagnosis == danger.Diagnosis, .. Condition.Parts(likelihood)]);
        Then().Yield(ctx => new DangerAlert(ctx.Rule.Name, Basis.Of(hypothesis), code, hypothesis.Diagnosis));
    }
}
