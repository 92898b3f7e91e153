using Apatite.Rules.Judgements;

namespace Apatite.Rules.Rules.Recommendations;

/// <summary>When an ordinary picture must come back: said as long as no danger is raised.</summary>
[Priority(-400)]
internal abstract class SafetyNetOn(RecommendationCode code)
    : Derivation<Suspicion, Recommendation>(
        suspicion => suspicion.AsksFor(code),
        (rule, basis, _) => new Recommendation(rule, basis, code),
        when => when.Not<OpenDanger>());

[Description("When to come back with low back pain")]
internal sealed class SafetyNetOfBack() : SafetyNetOn(RecommendationCode.SafetyNetBack);

[Description("When to come back with neck pain")]
internal sealed class SafetyNetOfNeck() : SafetyNetOn(RecommendationCode.SafetyNetNeck);

[Description("When to come back with a sore throat")]
internal sealed class SafetyNetOfThroat() : SafetyNetOn(RecommendationCode.SafetyNetThroat);

[Description("When to come back with a viral illness")]
internal sealed class SafetyNetOfViralIllness() : SafetyNetOn(RecommendationCode.SafetyNetViral);

[Description("When to come back after trauma")]
internal sealed class SafetyNetOfTrauma() : SafetyNetOn(RecommendationCode.SafetyNetTrauma);

[Description("When to look again at a reaction of the marrow")]
internal sealed class SafetyNetOfMarrow() : SafetyNetOn(RecommendationCode.SafetyNetMarrow);

[Description("When to come back with sciatica")]
internal sealed class SafetyNetOfSciatica() : SafetyNetOn(RecommendationCode.SafetyNetSciatica);

[Description("When to come back with a headache")]
internal sealed class SafetyNetOfHeadache() : SafetyNetOn(RecommendationCode.SafetyNetHeadache);

[Description("When to come back with a wry neck")]
internal sealed class SafetyNetOfWryNeck() : SafetyNetOn(RecommendationCode.SafetyNetWryNeck);
