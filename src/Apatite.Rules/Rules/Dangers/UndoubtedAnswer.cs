using Apatite.Model;
using Apatite.Rules.Judgements;

namespace Apatite.Rules.Rules.Dangers;

[Name("undoubted-answer"), Description("A danger that a test has answered and that nothing opens again"), Priority(-300)]
internal sealed class UndoubtedAnswer : Rule
{
    public override void Define()
    {
        IGrouping<Diagnosis, DangerAnswer> answers = null!;
        When()
            .Query(() => answers, q => q.Match<DangerAnswer>().GroupBy(a => a.Diagnosis))
            .Not<DangerDoubt>(d => d.Diagnosis == answers.Key);
        Then().Yield(ctx => new ClosedDanger(ctx.Rule.Name, Basis.Of(answers), answers.Key));
    }
}
