using System.Reflection;
using ArchUnitNET.Loader;

namespace Apatite.Architecture.Tests;

/// <summary>The libraries, as built and as written; a program that is packed as a tool beside them is its own host.</summary>
internal static class House
{
    private const string ToolProject = "Apatite.Cli";

    public static Assembly Model { get; } = typeof(Model.ClinicalCase).Assembly;

    public static Assembly Engine { get; } = Assembly.Load("Apatite.Engine");

    public static Assembly Rules { get; } = typeof(Rules.Assessment).Assembly;

    public static Assembly Reporting { get; } = typeof(Reporting.TextReportWriter).Assembly;

    public static Assembly CdsHooks { get; } = typeof(CdsHooks.ApatiteCdsHooksOptions).Assembly;

    public static Assembly Tool { get; } = Assembly.Load("apatite");

    public static IReadOnlyList<Assembly> Assemblies { get; } =
    [
        .. Directory.GetDirectories(Repository.PathOf("src")).Select(Path.GetFileName).Where(project => project != ToolProject)
            .Order(StringComparer.Ordinal).Select(project => Assembly.Load(project!))
    ];

    /// <summary>The types of all libraries and of the tool, and what they use.</summary>
    public static ArchUnitNET.Domain.Architecture Whole { get; } = new ArchLoader().LoadAssemblies([.. Assemblies, Tool]).Build();

    public static IEnumerable<string> SourceFiles(string project) => Directory
        .EnumerateFiles(Repository.PathOf($"src/{project}"), "*.cs", SearchOption.AllDirectories)
        .Order(StringComparer.Ordinal);
}
