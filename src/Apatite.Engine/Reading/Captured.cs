using System.Linq.Expressions;
using System.Reflection;
using System.Runtime.CompilerServices;

namespace Apatite.Engine.Reading;

/// <summary>Recognises and reads what a rule's lambdas capture: locals of Define, and members of the rule itself.</summary>
/// <param name="ruleType">The class of the rule; null when the definition names none.</param>
internal sealed class Captured(Type? ruleType)
{
    /// <summary>Whether a value is a closure or the rule, whose members are values fixed at load.</summary>
    internal bool IsHolder(Expression? expression) => expression is ConstantExpression { Value: { } value }
        && (ruleType?.IsInstanceOfType(value) == true || IsClosure(value.GetType()));

    internal static object? Read(MemberInfo member, object holder) => member switch
    {
        FieldInfo field => field.GetValue(holder),
        PropertyInfo property => property.GetValue(holder),
        _ => throw new InvalidOperationException($"'{member.Name}' is neither a field nor a property."),
    };

    private static bool IsClosure(Type type) => type.IsNestedPrivate && type.IsDefined(typeof(CompilerGeneratedAttribute), inherit: false);
}
