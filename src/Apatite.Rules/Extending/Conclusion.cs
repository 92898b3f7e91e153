using System.Linq.Expressions;
using System.Reflection;
using Apatite.Model;

namespace Apatite.Rules.Extending;

/// <summary>What a Yield says as it is written: the type of its fact, whether it names its own rule, and the codes that it gives.</summary>
internal sealed class Conclusion
{
    private static readonly Type[] CodeTypes =
        [typeof(AlertCode), typeof(RecommendationCode), typeof(CautionCode), typeof(NoteCode), typeof(Diagnosis)];

    private readonly object?[] codes;

    private Conclusion(Expression written)
    {
        Type = written.Type;
        IEnumerable<Expression> arguments = written is NewExpression made ? made.Arguments : [];
        IsSpelledOut = arguments.FirstOrDefault() is MemberExpression
        {
            Member.Name: "Name",
            Expression: MemberExpression { Member.Name: "Rule", Expression: ParameterExpression },
        };
        codes = [.. arguments.Where(argument => CodeTypes.Contains(argument.Type)).SelectMany(Constants)];
    }

    public Type Type { get; }

    /// <summary>Whether it is <c>new X(ctx.Rule.Name, …)</c>: then nothing can be concluded in the name of another rule.</summary>
    public bool IsSpelledOut { get; }

    /// <summary>Whether each of its codes is a constant, or a choice between constants: then nothing else can ever be given.</summary>
    public bool IsConstant => !codes.Contains(null);

    public static Conclusion Of(Expression written) => new(written);

    /// <summary>The codes of a kind that it gives.</summary>
    public IEnumerable<T> Codes<T>() => codes.OfType<T>();

    private static IEnumerable<object?> Constants(Expression argument) => argument switch
    {
        ConditionalExpression choice => Constants(choice.IfTrue).Concat(Constants(choice.IfFalse)),
        MemberExpression { Expression: null, Member: FieldInfo { IsInitOnly: true } field } => [field.GetValue(null)],
        NewExpression { Arguments: [ConstantExpression { Value: string id }] } made => [made.Constructor!.Invoke([id])],
        _ => [null],
    };
}
