using Apatite.Rules.Knowledge;

namespace Apatite.Rules.Tests.Knowledge;

/// <summary>The knowledge tables as they are embedded in the library, cell by cell.</summary>
internal static class KnowledgeTable
{
    /// <summary>The tables of texts behind a code.</summary>
    public static readonly string[] Coded = ["alerts", "recommendations", "cautions", "notes"];

    public static IReadOnlyList<IReadOnlyDictionary<string, string>> Evidence { get; } = Read("evidence.tsv");

    public static IReadOnlyList<IReadOnlyDictionary<string, string>> Read(string table)
    {
        using StreamReader reader = new(
            typeof(KnowledgeBase).Assembly.GetManifestResourceStream($"Apatite.Rules.Knowledge.{table}")!
        );
        string[] columns = reader.ReadLine()!.Split('\t');
        List<IReadOnlyDictionary<string, string>> rows = [];
        while (reader.ReadLine() is { } line)
        {
            string[] cells = line.Split('\t');
            Assert.True(cells.Length == columns.Length, $"{table}: {cells.Length} cells instead of {columns.Length}: {line}");
            rows.Add(columns.Zip(cells).ToDictionary(pair => pair.First, pair => pair.Second, StringComparer.Ordinal));
        }

        return rows;
    }
}
