namespace Apatite.Rules.Tests.Criteria;

/// <summary>A table of this folder: tabs between its cells, names of the columns first.</summary>
internal static class TableOf
{
    public static IReadOnlyList<IReadOnlyDictionary<string, string>> Criteria(string name)
    {
        string[] lines = File.ReadAllLines(Path.Combine(AppContext.BaseDirectory, "Criteria", name));
        string[] columns = lines[0].Split('\t');
        return [.. lines.Skip(1).Select(line => columns.Zip(line.Split('\t')).ToDictionary(pair => pair.First, pair => pair.Second))];
    }
}
