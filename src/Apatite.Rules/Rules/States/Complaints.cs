using Apatite.Model;

namespace Apatite.Rules.States;

[Name("complaint-stated"), Description("A symptom or sign that the patient has")]
internal sealed class ComplaintStated : Rule
{
    public override void Define()
    {
        ClinicalFinding finding = null!;
        When().Match(() => finding, s => s.Symptom != Symptom.Asymptomatic, s => s.IsPresent);
        Then().Yield(ctx => new Symptomatic(ctx.Rule.Name, Basis.Of(finding)));
    }
}
