namespace Apatite.Rules.Tests.Knowledge;

/// <summary>A table that stands beside the tests of the knowledge.</summary>
internal static class TestTable
{
    public static IReadOnlyList<IReadOnlyDictionary<string, string>> Read(string name)
    {
        string[][] cells = [.. File.ReadAllLines(Path.Combine(AppContext.BaseDirectory, "Knowledge", name)).Select(line => line.Split('\t'))];
        return [.. cells.Skip(1).Select(row => cells[0].Zip(row).ToDictionary(pair => pair.First, pair => pair.Second, StringComparer.Ordinal))];
    }
}
