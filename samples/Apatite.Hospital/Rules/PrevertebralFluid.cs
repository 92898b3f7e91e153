using Apatite.Model;
using Apatite.Rules;

namespace Apatite.Hospital.Rules;

[Name("st-elsewhere-fluid-in-patient-at-risk")]
[Description("Prevertebral fluid in a patient with a risk of infection")]
[Evidence("SE-CT-01")]
internal sealed class FluidInPatientAtRisk() : Finding<ImagingFinding>(
    f => f.Finding == FindingType.RetropharyngealCollection && f.IsPresent,
    given: when => when.Exists<InfectionRisk>());

[Name("st-elsewhere-ent-fast-track")]
[Description("Prevertebral fluid goes to the ENT fast track")]
internal sealed class EntFastTrack : Rule
{
    private static readonly RecommendationCode Code = new("st-elsewhere-ent-fast-track");

    public override void Define()
    {
        ImagingFinding finding = null!;
        When().Match(() => finding, f => f.Finding == FindingType.RetropharyngealCollection, f => f.IsPresent);
        Then().Yield(ctx => new Recommendation(ctx.Rule.Name, Basis.Of(finding), Code));
    }
}
