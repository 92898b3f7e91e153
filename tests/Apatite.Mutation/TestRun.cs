using System.Collections;
using System.Reflection;
using System.Runtime.Loader;

namespace Apatite.Mutation;

/// <summary>
/// Runs the tests of the rules against a compiled rule assembly, in a load context of its own, up to the first failure.
/// It knows as much of xUnit as these tests need: facts, and theories with inline or member data.
/// </summary>
internal sealed class TestRun : AssemblyLoadContext
{
    private readonly string output;
    private readonly byte[] rules;

    /// <summary>What is built on the rules must meet the changed ones.</summary>
    private readonly HashSet<string> own = ["Apatite.Hospital", "Apatite.Reporting", "Apatite.Rules.Tests", "Apatite.Testing"];


    private TestRun(string output, byte[] rules)
        // A collectible context would be freed, but its code is compiled at full optimisation, which takes longer than the tests.
        : base(isCollectible: false)
    {
        this.output = output;
        this.rules = rules;
    }

    /// <summary>The first test that fails, with what it says; null when all pass.</summary>
    public static string? FirstFailure(string output, byte[] rules, Func<Type, bool> wanted, out int count)
    {
        TestRun run = new(output, rules);
        count = 0;
        Assembly tests = run.LoadFromAssemblyName(new AssemblyName("Apatite.Rules.Tests"));

        // The tests of bounds come first: they are the ones that see most mutants.
        foreach (Type type in tests.GetExportedTypes().Where(wanted).OrderBy(type => type.FullName, StringComparer.Ordinal))
        {
            foreach ((MethodInfo method, object?[] arguments) in type.GetMethods().SelectMany(Cases))
            {
                count++;
                if (Failure(type, method, arguments) is { } failure)
                {
                    return $"{type.Name}.{method.Name}: {failure}";
                }
            }
        }

        return null;
    }

    protected override Assembly? Load(AssemblyName assemblyName)
    {
        if (assemblyName.Name == "Apatite.Rules")
        {
            return LoadFromStream(new MemoryStream(rules));
        }

        return own.Contains(assemblyName.Name!) ? LoadFromAssemblyPath(Path.Combine(output, assemblyName.Name + ".dll")) : null;
    }

    private static IEnumerable<(MethodInfo Method, object?[] Arguments)> Cases(MethodInfo method)
    {
        string[] names = [.. method.GetCustomAttributes().Select(attribute => attribute.GetType().Name)];
        if (names.Contains("FactAttribute"))
        {
            return [(method, [])];
        }

        return names.Contains("TheoryAttribute") ? method.GetCustomAttributesData().SelectMany(data => Rows(method, data)) : [];
    }

    private static IEnumerable<(MethodInfo Method, object?[] Arguments)> Rows(MethodInfo method, CustomAttributeData data)
    {
        switch (data.AttributeType.Name)
        {
            case "InlineDataAttribute":
                return
                [
                    (
                        method,
                        data.ConstructorArguments[0].Value is IReadOnlyList<CustomAttributeTypedArgument> values
                            ? Filled(method, [.. values.Select(Value)])
                            : Filled(method, [null])
                    ),
                ];
            case "MemberDataAttribute":
                const BindingFlags Static = BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic;
                string name = (string)data.ConstructorArguments[0].Value!;
                object? rows =
                    method.DeclaringType!.GetProperty(name, Static)?.GetValue(null)
                    ?? method.DeclaringType.GetMethod(name, Static)?.Invoke(null, []);
                return ((IEnumerable)rows!).Cast<object>().Select(row => (method, Filled(method, row as object?[] ?? [row])));
            default:
                return [];
        }
    }

    private static object? Value(CustomAttributeTypedArgument argument) =>
        argument.Value is not null && argument.ArgumentType.IsEnum
            ? Enum.ToObject(argument.ArgumentType, argument.Value)
            : argument.Value;

    private static object?[] Filled(MethodInfo method, object?[] given) =>
        [
            .. method
                .GetParameters()
                .Select(
                    (parameter, index) => index < given.Length ? Converted(given[index], parameter.ParameterType) : parameter.DefaultValue
                ),
        ];

    private static object? Converted(object? value, Type type)
    {
        type = Nullable.GetUnderlyingType(type) ?? type;
        return value is IConvertible && type.IsPrimitive && value.GetType() != type
            ? Convert.ChangeType(value, type, System.Globalization.CultureInfo.InvariantCulture)
            : value;
    }

    private static string? Failure(Type type, MethodInfo method, object?[] arguments)
    {
        object? test = null;
        try
        {
            test = method.IsStatic ? null : Activator.CreateInstance(type);
            if (method.Invoke(test, arguments) is Task task)
            {
                task.GetAwaiter().GetResult();
            }

            return null;
        }
#pragma warning disable CA1031 // Whatever a test throws is its failure.
        catch (Exception exception)
#pragma warning restore CA1031
        {
            Exception inner = exception is TargetInvocationException { InnerException: { } cause } ? cause : exception;
            return inner.Message.Split('\n')[0];
        }
        finally
        {
            (test as IDisposable)?.Dispose();
        }
    }
}
