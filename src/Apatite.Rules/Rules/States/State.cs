using System.Linq.Expressions;

namespace Apatite.Rules.Rules.States;

/// <summary>A fact that puts the patient into a state.</summary>
internal abstract class State<TState, TFact>(Expression<Func<TFact, bool>>? condition = null, Action<ILeftHandSideExpression>? given = null)
    : Derivation<TFact, TState>(condition, StateOf.New<Func<string, Basis, TFact, TState>>(), given)
    where TState : DerivedFact
    where TFact : notnull;

/// <summary>Two facts that put the patient into a state together.</summary>
internal abstract class State<TState, TFirst, TSecond>(Expression<Func<TFirst, bool>> first, Expression<Func<TSecond, bool>> second)
    : Derivation<TFirst, TSecond, TState>(first, second, null, StateOf.New<Func<string, Basis, TFirst, TSecond, TState>>())
    where TState : DerivedFact
    where TFirst : notnull
    where TSecond : notnull;

/// <summary>Makes a state, which says nothing but by which rule and from what.</summary>
internal static class StateOf
{
    public static Expression<TConclusion> New<TConclusion>()
    {
        Type[] types = typeof(TConclusion).GetGenericArguments();
        ParameterExpression[] parameters = [.. types[..^1].Select(type => Expression.Parameter(type))];
        return Expression.Lambda<TConclusion>(
            Expression.New(types[^1].GetConstructor([typeof(string), typeof(Basis)])!, parameters[..2]), parameters);
    }
}
