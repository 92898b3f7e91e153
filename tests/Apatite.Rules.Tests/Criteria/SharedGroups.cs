using System.Globalization;
using Apatite.Rules.Tests.Shared;

namespace Apatite.Rules.Tests.Criteria;

/// <summary>The groups of signs of the project's review (<c>Shared/suspicion-macros.csv</c>), as facts that just meet each sign.</summary>
internal static class SharedGroups
{
    private static readonly Dictionary<string, string> Expansions = SharedTable.Read("suspicion-macros.csv")
        .ToDictionary(row => row["macro"], row => row["expansion"]);

    public static IEnumerable<string> Names => Expansions.Keys;

    /// <summary>The facts, one for each sign: at its bound for a value.</summary>
    public static IEnumerable<string> Meeting(string group) => Signs(group).Select(sign => At(sign, 0m));

    /// <summary>The facts that just miss a sign of the group that has a bound.</summary>
    public static IEnumerable<string> Missing(string group) =>
        Signs(group).Where(sign => sign.Contains('=', StringComparison.Ordinal) || sign.Contains('<', StringComparison.Ordinal))
            .Select(sign => At(sign, Step(sign)));

    private static IEnumerable<string> Signs(string group) =>
        Expansions[group].Split(", ").SelectMany(sign => sign[0] == '$' ? Signs(sign) : [sign]);

    private static decimal Step(string sign) => sign.StartsWith("age", StringComparison.Ordinal) ? 1m : 0.1m;

    /// <summary>A value on the side of the bound that meets the sign, or so far on the other.</summary>
    private static string At(string sign, decimal beyond)
    {
        string[] least = sign.Split(">=");
        string[] below = sign.Split('<');
        return least.Length == 2 ? Written(least[0], Number(least[1]) - beyond)
            : below.Length == 2 ? Written(below[0], Number(below[1]) - Step(sign) + beyond)
            : sign;
    }

    private static string Written(string name, decimal value) => string.Create(CultureInfo.InvariantCulture, $"{name}={value}");

    private static decimal Number(string text) => decimal.Parse(text, CultureInfo.InvariantCulture);
}
