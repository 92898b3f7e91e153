using System.Linq.Expressions;
using Apatite.Model;
using Apatite.Rules.Judgements;
using Apatite.Rules.Rules.Dangers;

namespace Apatite.Rules.Rules.Recommendations;

/// <summary>A danger that a test has answered and that is open all the same asks for the test that would close it.</summary>
[Priority(-400)]
internal abstract class RecommendationOnReopened(
    RecommendationCode code, Expression<Func<DangerDoubt, bool>> doubted, Action<ILeftHandSideExpression>? given = null) : Rule
{
    public sealed override void Define()
    {
        DangerDoubt doubt = null!;
        Expression<Func<DangerDoubt>> found = () => doubt;
        Name(RuleName.Of(GetType()));
        ILeftHandSideExpression when = When()
            .Match(found, Condition.Parts(doubted))
            .Exists<AnsweringTest>(a => a.Diagnosis == doubt.Diagnosis)
            .Exists<OpenDanger>(d => d.Diagnosis == doubt.Diagnosis);
        given?.Invoke(when);
        Then().Yield(Yielded.From<DangerDoubt, Recommendation>((rule, basis, _) => new Recommendation(rule, basis, code), found));
    }
}

[Description("MRI of the spine when the answering image shows another place, is too old, too weak, or the patient got worse after it")]
internal sealed class AskForSpineMriOnReopenedDanger() : RecommendationOnReopened(
    RecommendationCode.MriSpine,
    d => DangerGroup.IsOfSpine(d.Diagnosis) && d.Cause != DoubtCause.Finding && d.Cause != DoubtCause.Host);

[Description("Contrast imaging of the neck when the answering image shows another place, is too old, or the patient got worse after it")]
internal sealed class AskForNeckImagingOnReopenedDanger() : RecommendationOnReopened(
    RecommendationCode.ContrastImagingNeck,
    d => d.Diagnosis == Diagnosis.RetropharyngealAbscess && d.Cause != DoubtCause.Finding && d.Cause != DoubtCause.Host);

[Description("Blood cultures when a patient at risk, or after antibiotics, has an infection answered by a test that "
    + "cannot be trusted alone")]
internal sealed class AskForBloodCulturesOnReopenedDanger() : RecommendationOnReopened(
    RecommendationCode.BloodCultures,
    d => d.Cause == DoubtCause.Host || d.Cause == DoubtCause.Course,
    given: when => when.Not<LabResult>(l => l.Test == LabTest.BloodCulture));
