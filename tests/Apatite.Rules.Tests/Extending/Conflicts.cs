using System.Reflection;
using Apatite.Rules.Extending;

namespace Apatite.Rules.Tests.Extending;

/// <summary>Compares what is told of extensions with what a test expects.</summary>
internal static class Conflicts
{
    /// <summary>Every conflict is one of those expected, and the other way round; of a long one its beginning or end is enough.</summary>
    public static void Tells(Assembly[] extensions, params string[] expected)
    {
        string[] told =
        [
            .. ApatiteExtension.Check(extensions).Select(conflict => conflict.ToString()).Order(StringComparer.Ordinal),
        ];
        string[] unexpected = [.. told.Where(line => !expected.Any(part => line.Contains(part, StringComparison.Ordinal)))];
        string[] missing = [.. expected.Where(part => !told.Any(line => line.Contains(part, StringComparison.Ordinal)))];
        Assert.True(
            unexpected.Length == 0 && missing.Length == 0 && told.Length == expected.Length,
            $"Told {told.Length} of {expected.Length}. Not expected:\n{string.Join('\n', unexpected)}\nMissing:\n{string.Join('\n', missing)}"
        );
    }
}
