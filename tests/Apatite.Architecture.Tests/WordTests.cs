using System.Reflection;
using System.Text.RegularExpressions;
using Apatite.Model;

namespace Apatite.Architecture.Tests;

/// <summary>Words are tables with a column for each language, so that a further language is a column and no code.</summary>
public partial class WordTests
{
    private const string Prefix = "text_";

    // English shows the citation as it is, another language puts words of its own around a part of it.
    private const string Translated = "citation.";

    private static IEnumerable<(string Table, string[] Columns, string[][] Rows)> Tables =>
        from assembly in House.Assemblies.Append(House.Tool)
        from resource in assembly.GetManifestResourceNames()
        where resource.EndsWith(".tsv", StringComparison.Ordinal)
        let lines = Lines(assembly, resource)
        where lines[0].Any(column => column.StartsWith(Prefix, StringComparison.Ordinal))
        select (resource, lines[0], lines[1..]);

    [Fact]
    public void EveryTableOfWords_HasEveryLanguage()
    {
        Assert.NotEmpty(Tables);
        Assert.All(Tables, table => Assert.Equal(
            Language.All.Select(language => Prefix + language.Code),
            table.Columns.Where(column => column.StartsWith(Prefix, StringComparison.Ordinal))));
    }

    [Fact]
    public void EveryRow_SaysTheSame_InEveryLanguage() => Assert.Empty(
        from table in Tables
        from row in table.Rows
        where !row[0].StartsWith(Translated, StringComparison.Ordinal)
        let texts = table.Columns.Zip(row).Where(cell => cell.First.StartsWith(Prefix, StringComparison.Ordinal)).Select(cell => cell.Second).ToArray()
        where texts.Any(string.IsNullOrWhiteSpace) || texts.Select(Gaps).Distinct().Count() > 1
        select $"{table.Table}: {row[0]}");

    /// <summary>What is filled into a text.</summary>
    private static string Gaps(string text) => string.Concat(Gap().Matches(text).Select(gap => gap.Value).Distinct().Order(StringComparer.Ordinal));

    private static string[][] Lines(Assembly assembly, string resource)
    {
        using StreamReader reader = new(assembly.GetManifestResourceStream(resource)!);
        return [.. reader.ReadToEnd().TrimEnd('\n').Split('\n').Select(line => line.Split('\t'))];
    }

    [GeneratedRegex(@"\{\d\}")]
    private static partial Regex Gap();
}
