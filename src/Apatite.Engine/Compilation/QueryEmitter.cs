using System.Linq.Expressions;
using Apatite.Engine.Definition;
using Apatite.Engine.Execution;

namespace Apatite.Engine.Compilation;

/// <summary>Writes a query as loops: each operator runs inside the loop of the one before it.</summary>
internal sealed class QueryEmitter(RuleEmitter rule, bool traced)
{
    private BoundQuery query = null!;
    private FactAccess access = null!;

    internal Expression Emit(BoundQuery bound, FactAccess facts, Func<Expression> next)
    {
        query = bound;
        access = facts;
        ParameterExpression last = ItemAfter(bound.Steps.Count);
        return EmitItems(bound.Steps.Count, () => Expression.Block(
            typeof(void),
            [bound.Result.Parameter],
            Expression.Assign(bound.Result.Parameter, ConvertTo(last, bound.Result.Parameter.Type)),
            next()));
    }

    /// <summary>Produces the items that come out of the first operators, and does something with each.</summary>
    private Expression EmitItems(int steps, Func<Expression> perItem)
    {
        if (steps == 0)
        {
            return rule.EmitLoop(access, query.Item, perItem, Expression.Empty());
        }

        return query.Steps[steps - 1] switch
        {
            BoundWhere where => EmitItems(steps - 1, () => rule.Guard(where.Conditions, perItem())),
            BoundCollect collect => EmitCollect(collect, steps, perItem),
            BoundGroupBy group => EmitGroupBy(group, steps, perItem),
            _ => throw new InvalidOperationException("Unknown query step."),
        };
    }

    private BlockExpression EmitCollect(BoundCollect collect, int steps, Func<Expression> perItem)
    {
        Type listType = typeof(List<>).MakeGenericType(collect.ItemType);
        ParameterExpression list = Expression.Variable(listType, "collected");
        ParameterExpression item = ItemAfter(steps - 1);
        Expression add = Expression.Assign(list, Expression.Call(
            typeof(Collection), nameof(Collection.Add), [collect.ItemType], list, ConvertTo(item, collect.ItemType)));
        Expression sorted = collect.Order.Count == 0
            ? list
            : Expression.Call(typeof(Collection), nameof(Collection.ToList), [collect.ItemType], Sort(collect, list));
        return Expression.Block(
            typeof(void),
            [list],
            Expression.Assign(list, Expression.Constant(null, listType)),
            EmitItems(steps - 1, () => add),
            Expression.Block(
                typeof(void),
                [collect.Result],
                Expression.Assign(
                    collect.Result,
                    Expression.Call(typeof(Collection), nameof(Collection.OrEmpty), [collect.ItemType], sorted)),
                perItem()));
    }

    private static Expression Sort(BoundCollect collect, ParameterExpression list)
    {
        Expression sorted = Expression.Call(typeof(Collection), nameof(Collection.OrEmpty), [collect.ItemType], list);
        for (int i = 0; i < collect.Order.Count; i++)
        {
            BoundOrder order = collect.Order[i];
            string method = (i == 0 ? "OrderBy" : "ThenBy") + (order.Descending ? "Descending" : "");
            Type keyType = typeof(Func<,>).MakeGenericType(collect.ItemType, order.Key.Body.Type);
            sorted = Expression.Call(
                typeof(Enumerable), method, [collect.ItemType, order.Key.Body.Type], sorted,
                RuleEmitter.Inline(Expression.Lambda(keyType, order.Key.Body, order.Item)));
        }

        return sorted;
    }

    private BlockExpression EmitGroupBy(BoundGroupBy group, int steps, Func<Expression> perItem)
    {
        Type groupsType = typeof(Groups<,>).MakeGenericType(group.Key.Body.Type, group.Element.Body.Type);
        ParameterExpression groups = Expression.Variable(groupsType, "groups");
        ParameterExpression item = ItemAfter(steps - 1);
        Expression add = Expression.Call(
            groups, "Add", null,
            RuleEmitter.Inline(group.Key.Body),
            RuleEmitter.Inline(group.Element.Body),
            traced ? Expression.Convert(item, typeof(object)) : Expression.Constant(null));
        Expression inOrder = Expression.Property(groups, "InOrder");
        return Expression.Block(
            typeof(void),
            [groups],
            Expression.Assign(groups, Expression.New(
                groupsType.GetConstructor(Type.EmptyTypes) ?? throw new InvalidOperationException("No constructor."))),
            EmitItems(steps - 1, () => Expression.Block(typeof(void), rule.At(group.Key.Text), add)),
            rule.EmitLoop(
                inOrder, Expression.Property(inOrder, nameof(List<>.Count)), group.Result, perItem, Expression.Empty()));
    }

    private ParameterExpression ItemAfter(int steps)
        => query.Steps.Take(steps).OfType<BoundAggregate>().LastOrDefault()?.Result ?? query.Item;

    private static Expression ConvertTo(Expression value, Type type)
        => value.Type == type ? value : Expression.Convert(value, type);
}
