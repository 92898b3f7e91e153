using System.Linq.Expressions;
using System.Reflection;
using System.Runtime.CompilerServices;
using Apatite.Engine.Dsl;

namespace Apatite.Engine.Loading;

/// <summary>Recognises and reads what a rule's lambdas capture: locals of Define, and members of the rule itself.</summary>
internal static class Captured
{
    /// <summary>Whether a member hangs on a closure or on the rule, with nothing but closures between.</summary>
    internal static bool IsRooted(MemberExpression member) => member.Expression switch
    {
        ConstantExpression constant => IsHolder(constant.Type) || constant.Value is Rule,
        MemberExpression inner when IsHolder(inner.Type) || typeof(Rule).IsAssignableFrom(inner.Type) => IsRooted(inner),
        _ => false,
    };

    /// <summary>Whether a value is a closure or the rule, whose members are values fixed at load.</summary>
    internal static bool IsHolder(object? value) => value is Rule || (value is not null && IsHolder(value.GetType()));

    internal static object? Read(MemberInfo member, object holder) => member switch
    {
        FieldInfo field => field.GetValue(holder),
        PropertyInfo property => property.GetValue(holder),
        _ => throw new InvalidOperationException($"'{member.Name}' is neither a field nor a property."),
    };

    private static bool IsHolder(Type type)
        => type.IsNestedPrivate && type.IsDefined(typeof(CompilerGeneratedAttribute), inherit: false);
}
