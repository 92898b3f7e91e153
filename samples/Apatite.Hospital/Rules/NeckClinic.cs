using Apatite.Model;
using Apatite.Rules;

namespace Apatite.Hospital.Rules;

[Name("st-elsewhere-neck-clinic")]
[Description("A calcification of longus colli is seen again in the neck clinic")]
internal sealed class NeckClinic : Rule
{
    private static readonly RecommendationCode Code = new("st-elsewhere-neck-clinic");

    public override void Define()
    {
        Deposit deposit = null!;
        When().Match(() => deposit, d => d.Finding.Structure == AnatomicalStructure.LongusColli);
        Then().Yield(ctx => new Recommendation(ctx.Rule.Name, Basis.Of(deposit), Code));
    }
}
