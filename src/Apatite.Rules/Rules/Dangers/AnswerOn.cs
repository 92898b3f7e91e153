using System.Linq.Expressions;
using Apatite.Model;
using Apatite.Rules.Judgements;

namespace Apatite.Rules.Rules.Dangers;

/// <summary>A finding that answers a danger.</summary>
[Priority(-180)]
internal abstract class AnswerOn<TFact>(
    Diagnosis diagnosis, Expression<Func<TFact, bool>>? condition = null, Action<ILeftHandSideExpression>? given = null)
    : Derivation<TFact, AnsweringTest>(condition, (rule, basis, fact) => new AnsweringTest(rule, basis, diagnosis, fact), given)
    where TFact : Fact;
