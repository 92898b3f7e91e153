using System.Linq.Expressions;
using NRules.Extensibility;

namespace Apatite.Rules.Inference;

/// <summary>
/// Compiles an expression of NRules' network when it is first evaluated. A case reaches a small part of the network, and compiling all of
/// it at start takes a second.
/// </summary>
internal sealed class LazyExpressionCompiler : IExpressionCompiler
{
    public TDelegate Compile<TDelegate>(Expression<TDelegate> expression)
        where TDelegate : Delegate
    {
        Type type = typeof(TDelegate);
        Type? lazy = !type.IsGenericType ? null
            : type.GetGenericTypeDefinition() == typeof(Func<,>) ? typeof(LazyFunc<,>)
            : type.GetGenericTypeDefinition() == typeof(Func<,,>) ? typeof(LazyFunc<,,>)
            : type.GetGenericTypeDefinition() == typeof(Action<,>) ? typeof(LazyAction<,>)
            : null;
        if (lazy is null)
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
