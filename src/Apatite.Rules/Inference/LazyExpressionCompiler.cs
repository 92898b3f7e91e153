using System.Linq.Expressions;
using NRules.Extensibility;

namespace Apatite.Rules.Inference;

/// <summary>
/// Compiles an expression of NRules' network when it is first evaluated. A case reaches a small part of the network, and compiling all of
/// it at start takes a second.
/// </summary>
internal sealed class LazyExpressionCompiler : IExpressionCompiler
{
    /// <summary>Stands in for a delegate type until it is called; by the delegate's number of type arguments and whether it returns.</summary>
    private static readonly Dictionary<Type, Type> Lazies = new()
    {
        [typeof(Func<,>)] = typeof(LazyFunc<,>),
        [typeof(Func<,,>)] = typeof(LazyFunc<,,>),
        [typeof(Action<,>)] = typeof(LazyAction<,>),
    };

    public TDelegate Compile<TDelegate>(Expression<TDelegate> expression)
        where TDelegate : Delegate
    {
        Type type = typeof(TDelegate);
        if (!type.IsGenericType || !Lazies.TryGetValue(type.GetGenericTypeDefinition(), out Type? lazy))
        {
            return expression.Compile();
        }

        object target = Activator.CreateInstance(lazy.MakeGenericType(type.GetGenericArguments()), expression)!;
        return (TDelegate)Delegate.CreateDelegate(type, target, "Invoke");
    }

    // Two threads that come first together both compile; either result will do.
    private sealed class LazyFunc<T, TResult>(Expression<Func<T, TResult>> expression)
    {
        private Func<T, TResult>? compiled;

        public TResult Invoke(T argument) => (compiled ??= expression.Compile())(argument);
    }

    private sealed class LazyFunc<T1, T2, TResult>(Expression<Func<T1, T2, TResult>> expression)
    {
        private Func<T1, T2, TResult>? compiled;

        public TResult Invoke(T1 first, T2 second) => (compiled ??= expression.Compile())(first, second);
    }

    private sealed class LazyAction<T1, T2>(Expression<Action<T1, T2>> expression)
    {
        private Action<T1, T2>? compiled;

        public void Invoke(T1 first, T2 second) => (compiled ??= expression.Compile())(first, second);
    }
}
