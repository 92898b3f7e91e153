using System.Collections;
using System.Collections.Concurrent;
using System.Reflection;
using Apatite.Rules.Knowledge;

namespace Apatite.Conformance.Tests.Shared;

/// <summary>
/// All that a fact holds, as text. Records compare their arrays by reference, so that equal conclusions of two engines are not Equal.
/// </summary>
internal static class DeepText
{
    private static readonly ConcurrentDictionary<Type, FieldInfo[]> FieldsOf = new();

    internal static string Of(object? value) => value switch
    {
        null => "null",
        string text => text,
        // Rows of the knowledge base are shared by both engines.
        EvidenceRow row => row.Id,
        IEnumerable items => $"[{string.Join(", ", items.Cast<object?>().Select(Of))}]",
        _ when value.GetType().Assembly == typeof(EvidenceRow).Assembly && !value.GetType().IsEnum =>
            $"{value.GetType().Name}({string.Join(", ", FieldsOf.GetOrAdd(value.GetType(), type => [.. Fields(type)]).Select(field => Of(field.GetValue(value))))})",
        _ => value.ToString()!,
    };

    private static IEnumerable<FieldInfo> Fields(Type? type)
    {
        for (; type is not null && type != typeof(object); type = type.BaseType)
        {
            foreach (FieldInfo field in type.GetFields(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly))
            {
                yield return field;
            }
        }
    }
}
