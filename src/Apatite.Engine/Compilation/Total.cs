using System.Linq.Expressions;
using System.Reflection;

namespace Apatite.Engine.Compilation;

/// <summary>Recognises conditions that cannot throw, so that evaluating them later or not at all does not show.</summary>
internal static class Total
{
    internal static bool Is(Expression expression, ParameterExpression item) => expression switch
    {
        ConstantExpression or ParameterExpression => true,
        MemberExpression { Expression: null, Member: FieldInfo } => true,
        MemberExpression { Member: PropertyInfo property } member => member.Expression == item && IsPlain(property),
        UnaryExpression { NodeType: ExpressionType.Not, Method: null } not => Is(not.Operand, item),
        UnaryExpression { NodeType: ExpressionType.Convert, Method: null } convert
            => Nullable.GetUnderlyingType(convert.Operand.Type) is null && convert.Operand.Type.IsValueType
                && convert.Type.IsValueType && Is(convert.Operand, item),
        BinaryExpression binary => IsComparison(binary) && Is(binary.Left, item) && Is(binary.Right, item),
        _ => false,
    };

    /// <summary>Whether a property only returns its field: an auto-property that no subclass overrides.</summary>
    internal static bool IsPlain(PropertyInfo property)
        => property.GetMethod is { } get && (!get.IsVirtual || get.IsFinal || property.DeclaringType!.IsSealed)
            && property.DeclaringType!.GetField(
                $"<{property.Name}>k__BackingField",
                BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static) is not null;

    private static bool IsComparison(BinaryExpression binary)
        => binary.NodeType is ExpressionType.Equal or ExpressionType.NotEqual or ExpressionType.LessThan
            or ExpressionType.LessThanOrEqual or ExpressionType.GreaterThan or ExpressionType.GreaterThanOrEqual
            or ExpressionType.AndAlso or ExpressionType.OrElse
            && (binary.Method is null || binary.Method.DeclaringType == typeof(string)
                || binary.Method.DeclaringType == typeof(decimal));
}
