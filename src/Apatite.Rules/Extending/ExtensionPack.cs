using System.Collections.Immutable;
using System.Reflection;
using System.Text.RegularExpressions;
using Apatite.Rules.Inference;

namespace Apatite.Rules.Extending;

/// <summary>An extension as it was read: its rules and its rows, and what could not be read.</summary>
internal sealed partial class ExtensionPack
{
    private readonly ILookup<string, ExtensionRow> rows;

    private ExtensionPack(Assembly assembly)
    {
        Assembly = assembly;
        List<KnowledgeConflict> conflicts = [];
        ApatiteExtensionAttribute? attribute = assembly.GetCustomAttribute<ApatiteExtensionAttribute>();
        Name = attribute?.Name ?? assembly.GetName().Name!;
        Version = attribute?.Version ?? "";
        if (attribute is null)
        {
            conflicts.Add(Conflict(null, "the assembly has no ApatiteExtension attribute, which names it and its version"));
        }
        else if (!Kebab().IsMatch(Name) || !Plain().IsMatch(Version))
        {
            conflicts.Add(Conflict(null, "a name is in kebab case and a version in letters, digits, dots and hyphens"));
        }

        rows = assembly.GetManifestResourceNames()
            .Where(resource => resource.EndsWith(".tsv", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal)
            .SelectMany(resource => ReadTable(resource, conflicts))
            .ToLookup(row => row.Table, StringComparer.Ordinal);
        RuleTypes = RuleLibrary.RuleTypes(assembly);
        Rules = [.. RuleTypes.Select(type => ReadRule(type, conflicts)).OfType<RuleInfo>()];
        Conflicts = [.. conflicts];
    }

    public Assembly Assembly { get; }

    public string Name { get; }

    public string Version { get; }

    public ImmutableArray<Type> RuleTypes { get; }

    /// <summary>The rules that could be read.</summary>
    public ImmutableArray<RuleInfo> Rules { get; }

    /// <summary>What could not be read.</summary>
    public ImmutableArray<KnowledgeConflict> Conflicts { get; }

    public static ExtensionPack Read(Assembly assembly) => new(assembly);

    public IEnumerable<ExtensionRow> Rows(string table) => rows[table];

    public KnowledgeConflict Conflict(string? rule, string reason) => new(Name, null, null, rule, reason);

    private List<ExtensionRow> ReadTable(string resource, List<KnowledgeConflict> conflicts)
    {
        string[] path = resource.Split('.');
        string table = $"{path[^2]}.tsv";
        if (!TableSchema.Columns.TryGetValue(table, out string[]? known))
        {
            string unknown = $"no such table; known are {Names(TableSchema.Columns.Keys)}";
            conflicts.Add(new(Name, table, null, null, TableSchema.Closed.GetValueOrDefault(table, unknown)));
            return [];
        }

        using StreamReader reader = new(Assembly.GetManifestResourceStream(resource)!);
        string[] columns = (reader.ReadLine() ?? "").Split('\t');
        if (!TableSchema.IsSound(table, columns))
        {
            conflicts.Add(new(Name, table, "line 1", null, $"its columns are {Names(columns)} instead of {Names(known)}"));
            return [];
        }

        List<ExtensionRow> read = [];
        for (int line = 2; reader.ReadLine() is { } text; line++)
        {
            string[] cells = text.Split('\t');
            if (cells.Length == columns.Length)
            {
                Dictionary<string, string> row = columns.Zip(cells).ToDictionary(pair => pair.First, pair => pair.Second, StringComparer.Ordinal);
                read.Add(new(Name, table, line, row));
            }
            else
            {
                conflicts.Add(new(Name, table, $"line {line}", null, $"{cells.Length} cells instead of {columns.Length}"));
            }
        }

        return read;
    }

    /// <summary>Each rule is read alone, so that one that is wrong hides none of the others.</summary>
    private RuleInfo? ReadRule(Type type, List<KnowledgeConflict> conflicts)
    {
        try
        {
            return RuleInfo.Of(RuleClasses.Define([type])[0]);
        }
        catch (InferenceException problem)
        {
            conflicts.Add(Conflict(problem.RuleName ?? type.FullName, problem.Message));
            return null;
        }
    }

    private static string Names(IEnumerable<string> names) => string.Join(", ", names.Order(StringComparer.Ordinal));

    [GeneratedRegex("^[a-z][a-z0-9]*(-[a-z0-9]+)*$")]
    private static partial Regex Kebab();

    [GeneratedRegex(@"^[0-9A-Za-z][0-9A-Za-z.\-]*$")]
    private static partial Regex Plain();
}
