using System.Linq.Expressions;
using System.Reflection;

namespace Apatite.Rules.Extending;

/// <summary>What a Yield says as it is written: the type of its fact, whether it names its own rule, and the codes that it gives.</summary>
internal sealed class Conclusion : ExpressionVisitor
{
    private readonly List<object> codes = [];

    private Conclusion(Expression written)
    {
        Type = written.Type;
        IsSpelledOut = written is NewExpression { Arguments: [MemberExpression { Member.Name: "Name" } name, ..] }
            && name.Expression is MemberExpression { Member.Name: "Rule", Expression: ParameterExpression };
        Visit(written);
    }

    public Type Type { get; }

    /// <summary>Whether it is <c>new X(ctx.Rule.Name, …)</c>: then nothing can be concluded in the name of another rule.</summary>
    public bool IsSpelledOut { get; }

    public static Conclusion Of(Expression written) => new(written);

    /// <summary>The codes of a kind that stand in it as constants.</summary>
    public IEnumerable<T> Codes<T>() => codes.OfType<T>();

    protected override Expression VisitMember(MemberExpression node)
    {
        if (node.Expression is null && IsCode(node.Type))
        {
            codes.Add(node.Member is FieldInfo field ? field.GetValue(null)! : ((PropertyInfo)node.Member).GetValue(null)!);
        }

        return base.VisitMember(node);
    }

    protected override Expression VisitNew(NewExpression node)
    {
        if (IsCode(node.Type) && node.Arguments is [ConstantExpression { Value: string id }])
        {
            codes.Add(node.Constructor!.Invoke([id]));
        }

        return base.VisitNew(node);
    }

    private static bool IsCode(Type type) =>
        type == typeof(AlertCode) || type == typeof(AdviceCode) || type == typeof(CautionCode) || type == typeof(NoteCode);
}
