using Apatite.Rules.Judgements;
using Apatite.Rules.Weighing;

namespace Apatite.Rules.Rules.Alerts;

/// <summary>An open danger that the reader must be alerted to as urgently as the most urgent criterion that raises it.</summary>
[Priority(-400)]
internal abstract class DangerAlertOn(AlertCode code, Urgency from, Urgency to) : Rule
{
    public sealed override void Define()
    {
        OpenDanger danger = null!;
        WeighedDiagnosis weighed = null!;
        Name(RuleName.Of(GetType()));
        When()
            .Match(() => danger)
            .Match(() => weighed, h => h.Diagnosis == danger.Diagnosis, h => h.Likelihood != Likelihood.Established)
            .Exists<Suspicion>(s => s.Diagnosis == danger.Diagnosis, s => s.IsOfDanger, s => s.Urgency >= from)
            .Not<Suspicion>(s => s.Diagnosis == danger.Diagnosis, s => s.IsOfDanger, s => s.Urgency > to);
        Then().Yield(ctx => new DangerAlert(ctx.Rule.Name, Basis.Of(weighed), code, weighed.Diagnosis));
    }
}
