using System.Collections;
using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Collections.ObjectModel;
using System.Reflection;
using System.Runtime.CompilerServices;

namespace Apatite.Architecture.Tests;

/// <summary>One process assesses many patients at once: nothing that is shared may change.</summary>
public class StateTests
{
    private const BindingFlags Static = BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly;

    private const BindingFlags All = Static | BindingFlags.Instance;

    private static IEnumerable<Type> Types =>
        House.Assemblies.SelectMany(assembly => assembly.GetTypes())
        .Where(type => !IsWrittenByCompiler(type));

    private static IEnumerable<FieldInfo> StaticFields => Types.SelectMany(type => type.GetFields(Static));

    [Fact]
    public void NoStaticField_CanBeSetAgain() =>
        Assert.Empty(StaticFields.Where(field => !field.IsLiteral && !field.IsInitOnly).Select(Name));

    [Fact]
    public void NoStaticField_HoldsACollectionThatOthersCanFill() =>
        Assert.Empty(StaticFields.Where(field => !field.IsLiteral && IsOpen(field.FieldType)).Select(Name));

    [Fact]
    public void NoMethod_IsAsyncVoid() => Assert.Empty(Types.SelectMany(type => type.GetMethods(All))
        .Where(method => method.ReturnType == typeof(void) && method.IsDefined(typeof(AsyncStateMachineAttribute)))
        .Select(method => $"{method.DeclaringType}.{method.Name}"));

    private static bool IsOpen(Type type) =>
        type.IsAssignableTo(typeof(IList)) && !type.IsArray
            && !IsOneOf(type, typeof(ImmutableArray<>), typeof(ImmutableList<>), typeof(ReadOnlyCollection<>))
        || type.IsAssignableTo(typeof(IDictionary))
            && !IsOneOf(type, typeof(FrozenDictionary<,>), typeof(ImmutableDictionary<,>), typeof(ReadOnlyDictionary<,>))
        || IsOneOf(type, typeof(HashSet<>), typeof(SortedSet<>), typeof(Queue<>), typeof(Stack<>),
            typeof(IList<>), typeof(IDictionary<,>), typeof(ISet<>), typeof(ICollection<>));

    private static bool IsOneOf(Type type, params Type[] definitions) =>
        type.IsGenericType && definitions.Any(definition => Is(type.GetGenericTypeDefinition(), definition));

    private static bool Is(Type? type, Type definition) =>
        type is not null && (type == definition
            || type.BaseType is { IsGenericType: true } parent && Is(parent.GetGenericTypeDefinition(), definition));

    // Closures and the caches of lambdas.
    private static bool IsWrittenByCompiler(Type type) =>
        type.Name.Contains('<', StringComparison.Ordinal) || type.DeclaringType is Type outer && IsWrittenByCompiler(outer);

    private static string Name(FieldInfo field) => $"{field.DeclaringType}.{field.Name}";
}
