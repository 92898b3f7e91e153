using System.Linq.Expressions;
using System.Reflection;
using System.Runtime.CompilerServices;
using Apatite.Engine.Definition;

namespace Apatite.Engine.Compilation;

/// <summary>A condition that an index can answer: a plain property equals a value that is fixed at load.</summary>
internal sealed record Lookup(PropertyInfo Property, object Value, BoundExpression Condition)
{
    /// <summary>
    /// Finds the conditions that an index may answer. An index tests its condition first; that must not show, so the search
    /// ends at the first condition that could throw.
    /// </summary>
    internal static List<Lookup> Find(Type factType, ParameterExpression item, List<BoundExpression> conditions)
    {
        List<Lookup> found = [];
        if (factType.IsValueType || factType.IsInterface)
        {
            return found;
        }

        foreach (BoundExpression condition in conditions)
        {
            if (!condition.References.All(r => r == item))
            {
                break;
            }

            if (condition.Body is BinaryExpression { NodeType: ExpressionType.Equal } equal && HasValueEquality(equal)
                && (Match(equal.Left, equal.Right, item) ?? Match(equal.Right, equal.Left, item)) is var (property, value))
            {
                found.Add(new Lookup(property, value, condition));
            }
            else if (!Total.Is(condition.Body, item))
            {
                break;
            }
        }

        return found;
    }

    private static (PropertyInfo Property, object Value)? Match(Expression key, Expression constant, ParameterExpression item)
    {
        if (StripConversion(key) is not MemberExpression { Member: PropertyInfo property } member
            || member.Expression != item || !Total.IsPlain(property) || !IsKeyType(property.PropertyType)
            || FixedValue(StripConversion(constant)) is not { } value)
        {
            return null;
        }

        Type bare = Nullable.GetUnderlyingType(property.PropertyType) ?? property.PropertyType;
        if (bare.IsEnum && value.GetType() == Enum.GetUnderlyingType(bare))
        {
            value = Enum.ToObject(bare, value);
        }

        return bare.IsInstanceOfType(value) ? (property, value) : null;
    }

    /// <summary>
    /// Whether == means Equals: integers, characters, enums, strings, records with their own operator, and classes whose base has
    /// the operator and is equatable.
    /// </summary>
    private static bool HasValueEquality(BinaryExpression equal)
        => equal.Method is null
        ? IsKeyType(equal.Left.Type)
        : equal.Method.DeclaringType == typeof(string) || MeansEquals(equal.Method, StripConversion(equal.Left).Type);

    private static bool MeansEquals(MethodInfo equality, Type type)
        => equality.DeclaringType is { } declaring && (declaring == type
            ? equality.IsDefined(typeof(CompilerGeneratedAttribute), inherit: false)
            : type.IsSubclassOf(declaring) && type.IsSealed && typeof(IEquatable<>).MakeGenericType(declaring).IsAssignableFrom(declaring));

    private static bool IsKeyType(Type type)
    {
        Type bare = Nullable.GetUnderlyingType(type) ?? type;
        return bare == typeof(string) || bare.IsEnum
            || Type.GetTypeCode(bare) is TypeCode.Char or (>= TypeCode.SByte and <= TypeCode.UInt64)
            || (!bare.IsPrimitive && bare.IsSealed
                && bare.GetMethod("op_Equality", BindingFlags.Public | BindingFlags.Static | BindingFlags.FlattenHierarchy, [bare, bare]) is { } equality
                && MeansEquals(equality, bare));
    }

    /// <summary>Looks through conversions between an enum and its integer, into Nullable and to a base class.</summary>
    private static Expression StripConversion(Expression expression)
    {
        while (expression is UnaryExpression { NodeType: ExpressionType.Convert, Method: null } convert
            && (Bare(convert.Type) == Bare(convert.Operand.Type)
                || (convert.Operand.Type.IsClass && convert.Operand.Type.IsSubclassOf(convert.Type))))
        {
            expression = convert.Operand;
        }

        return expression;
    }

    private static Type Bare(Type type)
    {
        Type bare = Nullable.GetUnderlyingType(type) ?? type;
        return bare.IsEnum ? Enum.GetUnderlyingType(bare) : bare;
    }

    private static object? FixedValue(Expression expression) => expression switch
    {
        ConstantExpression constant => constant.Value,
        MemberExpression { Expression: null, Member: FieldInfo { IsInitOnly: true } field } => field.GetValue(null),
        MemberExpression { Expression: null, Member: PropertyInfo property } when Total.IsPlain(property) && !property.CanWrite
            => property.GetValue(null),
        _ => null,
    };
}
