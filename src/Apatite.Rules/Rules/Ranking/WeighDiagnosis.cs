using Apatite.Model;
using Apatite.Rules.Judgements;
using Apatite.Rules.Knowledge;
using Apatite.Rules.Weighing;

namespace Apatite.Rules.Rules.Ranking;

[Name("weigh-diagnosis"), Description("Weighs the evidence for and against one diagnosis"), Priority(-100)]
internal sealed class WeighDiagnosis : Rule
{
    public override void Define()
    {
        DiagnosisProfile profile = null!;
        IEnumerable<Evidence> evidence = null!;
        IEnumerable<Presentation> pictures = null!;
        IEnumerable<CareSettingFact> settings = null!;
        IEnumerable<Suspicion> suspicions = null!;
        // The collections first: they are the same for every diagnosis.
        When()
            .Query(() => evidence, q => q.Match<Evidence>().Collect())
            .Query(() => pictures, q => q.Match<Presentation>().Collect())
            .Query(() => settings, q => q.Match<CareSettingFact>().Collect())
            .Query(() => suspicions, q => q.Match<Suspicion>(s => s.IsOfDanger).Collect())
            .Match(() => profile);
        Then().Yield(ctx => WeighedDiagnosis.Weigh(ctx.Rule.Name, profile, evidence, pictures, settings, suspicions));
    }
}
