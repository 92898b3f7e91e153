using System.Linq.Expressions;
using System.Reflection;

namespace Apatite.Conformance.Tests.Properties;

/// <summary>Writes a random rule in the DSL.</summary>
internal sealed class GeneratedRule(RuleSpec spec, int number) : Aliases
{
    internal static readonly Type[] Types = [typeof(P), typeof(Q), typeof(Input), typeof(D1), typeof(D2), typeof(Item)];

    private readonly List<(string Name, Type Type)> facts = [];
    private readonly List<Expression> keys = [];
    private ILeftHandSideExpression when = null!;

    /// <summary>The type that a pattern of a rule of some level reads; only lower levels, and the base of all only on the last.</summary>
    internal static Type TypeOf(int type, int level) => level switch
    {
        1 => Types[type % 3],
        2 => Types[type % 4],
        _ => Types[type % 5],
    };

    internal static Type Yielded(int level) => level switch
    {
        1 => typeof(D1),
        2 => typeof(D2),
        _ => typeof(D3),
    };

    internal static string AliasOf(Type type, object place) => $"{char.ToLowerInvariant(type.Name[0])}{type.Name[1..]}{place}";

    /// <summary>The key of a conclusion: what every alias was bound to.</summary>
    public static string KeyOf(string rule, object[] bound)
        => $"{rule}({string.Join(",", bound.Select(Text))})";

    internal static string Text(object value) => value switch
    {
        Item item => item.Key,
        IGrouping<int, Item> group => $"{group.Key}{{{string.Join(" ", group.Select(i => i.Key).Order(StringComparer.Ordinal))}}}",
        IEnumerable<Item> items => $"[{string.Join(" ", items.Select(i => i.Key))}]",
        _ => value.ToString()!,
    };

    /// <summary>Without OrderBy a collection's order means nothing.</summary>
    public static IEnumerable<Item> Sorted(IEnumerable<Item> items) => items.OrderBy(i => i.Key, StringComparer.Ordinal);

    public override void Define()
    {
        Name($"R{number}");
        when = When();
        for (int i = 0; i < spec.Elements.Length; i++)
        {
            Add(spec.Elements[i], i);
        }

        Type yielded = Yielded(spec.Level);
        ParameterExpression context = Expression.Parameter(typeof(IContext), "ctx");
        Expression name = Expression.Property(
            Expression.Property(context, nameof(IContext.Rule)), nameof(IRuleDefinition.Name));
        Expression body = Expression.New(yielded.GetConstructor([typeof(string)])!, Expression.Call(
            typeof(GeneratedRule), nameof(KeyOf), null, name,
            Expression.NewArrayInit(typeof(object), keys.Select(k => Expression.Convert(k, typeof(object))))));
        Call(Then(), typeof(IRightHandSideExpression), "Yield", 1, [yielded],
            Expression.Lambda(typeof(Func<,>).MakeGenericType(typeof(IContext), yielded), body, context));
    }

    private void Add(ElementSpec element, int index)
    {
        Type type = TypeOf(element.Type, spec.Level);
        Array conditions = Conditions(element, type);
        switch (element.Kind)
        {
            case Kind.Match:
                // The keys name the alias, so it is bound only after its own conditions are written.
                CallWhen("Match", 2, type, Alias(AliasOf(type, index), type), conditions);
                Bind(AliasOf(type, index), type);
                break;
            case Kind.Anonymous:
                CallWhen("Match", 1, type, conditions);
                break;
            case Kind.Exists:
            case Kind.Not:
                CallWhen(element.Kind.ToString(), 1, type, conditions);
                break;
            case Kind.Collect:
            case Kind.CollectOrdered:
            case Kind.GroupBy:
            case Kind.Query:
                QueryWriter.Write(this, when, element, index, type, conditions);
                Expression alias = Member(QueryWriter.AliasOf(element, index, type));
                keys.Add(element.Kind == Kind.Collect
                    ? Expression.Call(typeof(GeneratedRule), nameof(Sorted), null, alias)
                    : alias);
                if (element.Kind == Kind.Query)
                {
                    facts.Add((QueryWriter.AliasOf(element, index, type), type));
                }

                break;
        }

        // A number from the keys so far; about half are kept.
        if (element.Having && keys.Count > 0)
        {
            Expression number = Expression.Call(
                typeof(GeneratedRule), nameof(NumberOf), null,
                Expression.NewArrayInit(typeof(object), keys.Select(k => Expression.Convert(k, typeof(object)))));
            when.Having(Expression.Lambda<Func<bool>>(Expression.GreaterThan(number, Expression.Constant(1))));
        }
    }

    public static int NumberOf(object[] bound) => bound.Sum(b => Text(b).Length) % 4;

    internal MemberExpression Member(string name) => Expression.Field(Expression.Constant(this), name);

    internal LambdaExpression Alias(string name, Type type)
        => Expression.Lambda(typeof(Func<>).MakeGenericType(type), Member(name));

    internal static object Call(object target, Type declaring, string name, int parameters, Type[] types, params object[] arguments)
    {
        MethodInfo method = declaring.GetMethods()
            .First(m => m.Name == name && m.GetParameters().Length == parameters && m.GetGenericArguments().Length == types.Length)
            .MakeGenericMethod(types);
        return method.IsStatic ? method.Invoke(null, arguments)! : method.Invoke(target, arguments)!;
    }

    private void Bind(string name, Type type)
    {
        facts.Add((name, type));
        keys.Add(Member(name));
    }

    private Array Conditions(ElementSpec element, Type type)
    {
        Type lambda = typeof(Expression<>).MakeGenericType(typeof(Func<,>).MakeGenericType(type, typeof(bool)));
        Array result = Array.CreateInstance(lambda, element.Conditions.Length);
        for (int i = 0; i < result.Length; i++)
        {
            ConditionSpec condition = element.Conditions[i];
            int template = Templates.Choose(condition, facts.Count);
            ParameterExpression x = Expression.Parameter(type, "x");
            Expression? y = Templates.Joins(template) ? Member(facts[condition.Alias % facts.Count].Name) : null;
            result.SetValue(Expression.Lambda(Templates.Body(template, x, y, condition.Constant), x), i);
        }

        return result;
    }

    private void CallWhen(string name, int parameters, Type type, params object[] arguments)
        => Call(when, typeof(ILeftHandSideExpression), name, parameters, [type], arguments);
}
