using System.Reflection;
using ArchUnitNET.Loader;

namespace Apatite.Architecture.Tests;

/// <summary>The packages, as built and as written.</summary>
internal static class House
{
    public static Assembly Model { get; } = typeof(Model.ClinicalCase).Assembly;

    public static Assembly Engine { get; } = Assembly.Load("Apatite.Engine");

    public static Assembly Rules { get; } = typeof(Rules.Assessment).Assembly;

    public static Assembly Reporting { get; } = typeof(Reporting.TextReportWriter).Assembly;

    public static Assembly CdsHooks { get; } = typeof(CdsHooks.ApatiteCdsHooksOptions).Assembly;

    public static IReadOnlyList<Assembly> Assemblies { get; } =
    [
        .. Directory.GetDirectories(Repository.PathOf("src")).Order(StringComparer.Ordinal).Select(folder => Assembly.Load(Path.GetFileName(folder)))
    ];

    /// <summary>The types of all packages and what they use.</summary>
    public static ArchUnitNET.Domain.Architecture Whole { get; } = new ArchLoader().LoadAssemblies([.. Assemblies]).Build();

    public static IEnumerable<string> SourceFiles(string project) => Directory
        .EnumerateFiles(Repository.PathOf($"src/{project}"), "*.cs", SearchOption.AllDirectories)
        .Order(StringComparer.Ordinal);
}
