using Apatite.Model;
using Apatite.Rules.Judgements;

namespace Apatite.Rules.Rules.Dangers;

[Name("painful-region-is-not-covered")]
[Description("No answering image is known to cover a painful part of the spine: a test of another place answers nothing")]
[Priority(-200)]
internal sealed class PainfulRegionIsNotCovered : Rule
{
    public override void Define()
    {
        IGrouping<Diagnosis, DangerAnswer> answers = null!;
        IEnumerable<ImagingExamination> examinations = null!;
        PainfulRegion pain = null!;
        When()
            .Query(() => answers, q => q.Match<DangerAnswer>(a => DangerGroup.IsPlaced(a.Diagnosis)).GroupBy(a => a.Diagnosis))
            .Query(() => examinations, q => q.Match<ImagingExamination>().Collect())
            .Match(() => pain, p => Coverage.LeavesOut(p, answers, examinations));
        Then().Yield(ctx => new DangerDoubt(ctx.Rule.Name, Basis.Of(pain), answers.Key, DoubtCause.Place));
    }
}

[Name("neck-is-not-covered")]
[Description("No answering image is known to cover the neck from C1 to C6: retropharyngeal abscess is not closed")]
[Priority(-200)]
internal sealed class NeckIsNotCovered : Rule
{
    public override void Define()
    {
        IEnumerable<DangerAnswer> answers = null!;
        IEnumerable<ImagingExamination> examinations = null!;
        When()
            .Query(() => answers, q => q
                .Match<DangerAnswer>(a => a.Diagnosis == Diagnosis.RetropharyngealAbscess)
                .Collect()
                .Where(c => c.Any()))
            .Query(() => examinations, q => q.Match<ImagingExamination>().Collect())
            .Having(() => Coverage.LeavesOutNeck(answers, examinations));
        Then().Yield(ctx => new DangerDoubt(ctx.Rule.Name, Basis.Of(answers), Diagnosis.RetropharyngealAbscess, DoubtCause.Place));
    }
}
