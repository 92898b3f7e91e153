using System.Linq.Expressions;
using Apatite.Engine.Definition;
using Apatite.Engine.Execution;

namespace Apatite.Engine.Compilation;

/// <summary>
/// Writes a rule as nested loops with its conditions inlined. The traced form also notes in the run what each variable is
/// bound to and which condition is being tested.
/// </summary>
internal sealed class RuleEmitter(BoundRule rule, PatternPlan plan, bool traced)
{
    private readonly ParameterExpression run = Expression.Parameter(typeof(RunState), "run");
    private int depth;

    internal Expression<RuleBody> Emit()
        => Expression.Lambda<RuleBody>(EmitFrom(0), rule.Name, [run]);

    private Expression EmitFrom(int index)
    {
        if (index == rule.Elements.Count)
        {
            return EmitConclusion();
        }

        return rule.Elements[index] switch
        {
            BoundMatch match => EmitLoop(
                plan[match], match.Fact.Parameter, () => EmitFrom(index + 1), Note(match.Fact)),
            BoundQuantifier quantifier => EmitQuantifier(quantifier, index),
            BoundQuery query => new QueryEmitter(this, traced).Emit(
                query, plan[query], () => Sequence(Note(query.Result), EmitFrom(index + 1))),
            _ => throw new InvalidOperationException("Unknown element."),
        };
    }

    /// <summary>A loop that ends, with the flag set, at the first fact that meets the conditions.</summary>
    private BlockExpression EmitQuantifier(BoundQuantifier quantifier, int index)
    {
        ParameterExpression found = Expression.Variable(typeof(bool), "found");
        LabelTarget exit = Expression.Label("found");
        Expression next = EmitFrom(index + 1);
        Expression stop = Expression.Block(
            typeof(void), Expression.Assign(found, Expression.Constant(true)), Expression.Break(exit));
        return Expression.Block(
            typeof(void),
            [found],
            Expression.Assign(found, Expression.Constant(false)),
            EmitLoop(plan[quantifier], quantifier.Item, () => stop, Expression.Empty(), exit),
            Expression.IfThen(quantifier.IsExists ? found : Expression.Not(found), next));
    }

    /// <summary>A loop over a list of facts that runs the body for each item that meets the conditions.</summary>
    internal Expression EmitLoop(
        FactAccess access, ParameterExpression item, Func<Expression> body, Expression note, LabelTarget? exit = null)
    {
        Type listType = typeof(FactList<>).MakeGenericType(access.FactType);
        ParameterExpression list = Expression.Variable(listType, "list");
        return Expression.Block(
            typeof(void),
            [list],
            Expression.Assign(list, Expression.Convert(
                Expression.ArrayIndex(Expression.Field(run, nameof(RunState.Lists)), Expression.Constant(access.List)), listType)),
            EmitLoop(
                Expression.Field(list, nameof(FactList<>.Items)),
                Expression.Field(list, nameof(FactList.Count)),
                item, () => Guard(access.Conditions, body()), note, exit));
    }

    /// <summary>A loop over an array or list.</summary>
    internal Expression EmitLoop(
        Expression source, Expression length, ParameterExpression item, Func<Expression> body, Expression note,
        LabelTarget? exit = null)
    {
        ParameterExpression items = Expression.Variable(source.Type, "items");
        ParameterExpression count = Expression.Variable(typeof(int), "count");
        ParameterExpression i = Expression.Variable(typeof(int), "i");
        exit ??= Expression.Label("end");
        Expression work = depth == 0
            ? Expression.Empty()
            : Expression.Call(run, nameof(RunState.Work), null, count);
        depth++;
        Expression inner = body();
        depth--;
        return Expression.Block(
            typeof(void),
            [items, count, i],
            Expression.Assign(items, source),
            Expression.Assign(count, length),
            Expression.Assign(i, Expression.Constant(0)),
            work,
            Expression.Loop(
                Expression.Block(
                    typeof(void),
                    [item],
                    Expression.IfThen(Expression.GreaterThanOrEqual(i, count), Expression.Break(exit)),
                    Expression.Assign(item, ItemAt(items, i, item.Type)),
                    Expression.PreIncrementAssign(i),
                    note,
                    inner),
                exit));
    }

    /// <summary>Runs the body when all conditions hold.</summary>
    internal Expression Guard(IReadOnlyList<BoundExpression> conditions, Expression body)
        => conditions.Count == 0 ? body : Expression.IfThen(Test(conditions), body);

    /// <summary>An expression with nested lambdas made ready to run.</summary>
    internal static Expression Inline(Expression body) => LambdaHoister.Hoist(body);

    /// <summary>In the traced form, notes what a variable is bound to.</summary>
    private Expression Note(Variable variable) => traced ? Store(variable) : Expression.Empty();

    /// <summary>In the traced form, notes which expression runs.</summary>
    internal Expression At(string text) => traced
        ? Expression.Assign(Expression.Field(run, nameof(RunState.Location)), Expression.Constant(text))
        : Expression.Empty();

    private Expression Test(IReadOnlyList<BoundExpression> conditions)
        => conditions.Count == 0
            ? Expression.Constant(true)
            : conditions.Select(Test).Aggregate(Expression.AndAlso);

    private Expression Test(BoundExpression condition)
        => traced
            ? Expression.Block(typeof(bool), At(condition.Text), Inline(condition.Body))
            : Inline(condition.Body);

    private BlockExpression EmitConclusion()
    {
        List<Expression> steps = [Expression.Call(run, nameof(RunState.Matched), null)];
        if (!traced && rule.Yields.Any(y => y.ReadsMatch))
        {
            steps.AddRange(rule.Variables.Select(Store));
        }

        foreach (BoundYield yield in rule.Yields)
        {
            Expression insert = ContextInliner.Inline(yield, rule.Definition);
            steps.Add(At(yield.Insert.Text));
            steps.Add(Expression.Block(
                typeof(void),
                [yield.Context],
                Expression.Assign(yield.Context, Expression.Field(run, nameof(RunState.Context))),
                Expression.Call(run, nameof(RunState.Yield), null, Inline(insert))));
        }

        return Expression.Block(typeof(void), steps);
    }

    private Expression Store(Variable variable)
    {
        int slot = rule.Variables.TakeWhile(v => v != variable).Count();
        return Expression.Assign(
            Expression.ArrayAccess(Expression.Field(run, nameof(RunState.Values)), Expression.Constant(slot)),
            Expression.Convert(variable.Parameter, typeof(object)));
    }

    private static BlockExpression Sequence(params Expression[] steps) => Expression.Block(typeof(void), steps);

    private static Expression ItemAt(Expression items, Expression i, Type type)
    {
        Expression item = items.Type.IsArray
            ? Expression.ArrayIndex(items, i)
            : Expression.Property(items, "Item", i);
        return item.Type == type ? item : Expression.Convert(item, type);
    }
}
