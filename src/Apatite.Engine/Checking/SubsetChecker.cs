using System.Linq.Expressions;
using Apatite.Engine.Definition;

namespace Apatite.Engine.Checking;

/// <summary>
/// Refuses in conditions what NRules 1.0 shares between rules wrongly or rejects when a second rule looks alike.
/// </summary>
internal sealed class SubsetChecker : ExpressionVisitor
{
    private readonly List<string> problems = [];
    private readonly IReadOnlySet<ParameterExpression> references;
    private int depth;

    private SubsetChecker(IReadOnlySet<ParameterExpression> references) => this.references = references;

    internal static IReadOnlyList<string> Problems(BoundExpression expression)
    {
        SubsetChecker checker = new(expression.References);
        checker.Visit(expression.Body);
        return [.. checker.problems.Distinct().Select(p => $"'{expression.Text}' {p}")];
    }

    protected override Expression VisitTypeBinary(TypeBinaryExpression node)
    {
        Refuse("uses 'is'");
        return base.VisitTypeBinary(node);
    }

    protected override Expression VisitUnary(UnaryExpression node)
    {
        if (node.NodeType == ExpressionType.TypeAs)
        {
            Refuse("uses 'as'");
        }

        return base.VisitUnary(node);
    }

    protected override Expression VisitBinary(BinaryExpression node)
    {
        if (node.NodeType == ExpressionType.Coalesce)
        {
            Refuse("uses '??'");
        }
        else if (node.NodeType == ExpressionType.ArrayIndex)
        {
            Refuse("uses an indexer");
        }

        return base.VisitBinary(node);
    }

    protected override Expression VisitMethodCall(MethodCallExpression node)
    {
        if (node.Object is not null && node.Method.IsSpecialName)
        {
            Refuse("uses an indexer");
        }

        return base.VisitMethodCall(node);
    }

    protected override Expression VisitMember(MemberExpression node)
    {
        if (node.Expression is { } holder && !IsComparable(holder.NodeType))
        {
            Refuse($"reads '{node.Member.Name}' straight off a call or another computed value");
        }

        return base.VisitMember(node);
    }

    protected override Expression VisitLambda<T>(Expression<T> node)
    {
        depth++;
        Expression result = base.VisitLambda(node);
        depth--;
        return result;
    }

    protected override Expression VisitParameter(ParameterExpression node)
    {
        // NRules compares outer parameters inside a nested lambda by type alone.
        if (depth > 0 && references.Contains(node) && references.Count(r => r.Type == node.Type) > 1)
        {
            Refuse($"reads '{node.Name}' inside a nested lambda while another variable has the same type");
        }

        return node;
    }

    private void Refuse(string what)
        => problems.Add(what + ", which NRules may confuse with another rule's condition: put it in a property or a static method");

    private static bool IsComparable(ExpressionType type) => type is
        ExpressionType.Constant or ExpressionType.Parameter or ExpressionType.MemberAccess or ExpressionType.Convert
        or ExpressionType.Add or ExpressionType.AddChecked or ExpressionType.Subtract or ExpressionType.SubtractChecked
        or ExpressionType.Multiply or ExpressionType.MultiplyChecked or ExpressionType.Divide or ExpressionType.Modulo
        or ExpressionType.Power or ExpressionType.Conditional or ExpressionType.Default;
}
