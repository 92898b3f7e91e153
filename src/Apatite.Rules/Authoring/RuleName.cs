using System.Text.RegularExpressions;

namespace Apatite.Rules.Authoring;

/// <summary>A rule is named by its <c>[Name]</c>, or else as its class, in kebab case: <c>Crp50To99</c> is <c>crp-50-to-99</c>.</summary>
internal static partial class RuleName
{
    public static string Of(Type rule) =>
        rule.GetCustomAttributesData().FirstOrDefault(attribute => attribute.AttributeType == typeof(NameAttribute)) is { } named
            ? (string)named.ConstructorArguments[0].Value!
            : Hyphen().Replace(rule.Name, "-").ToLowerInvariant();

    [GeneratedRegex("(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Za-z])(?=[0-9])")]
    private static partial Regex Hyphen();
}
