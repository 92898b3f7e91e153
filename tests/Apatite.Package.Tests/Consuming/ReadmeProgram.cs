using System.Text.RegularExpressions;
using Apatite.Package.Tests.Packing;

namespace Apatite.Package.Tests.Consuming;

/// <summary>The program that the README shows under "From code", and the packages that it asks for.</summary>
internal static partial class ReadmeProgram
{
    public const string Name = "Differential";

    private static readonly string Section = File.ReadAllText(Repository.PathOf("README.md"))
        .ReplaceLineEndings("\n")
        .Split("\n## ")
        .Single(section => section.StartsWith("From code\n", StringComparison.Ordinal));

    public static string Code => CSharpBlock().Match(Section).Groups["code"].Value;

    public static IEnumerable<string> Packages => AddedPackage().Matches(Section).Select(match => match.Groups["id"].Value);

    /// <summary>Makes the project as the README says, without restoring it, for a framework.</summary>
    public static string Create(PackedPackages packages, string folderName, string framework)
    {
        string folder = packages.Folder(folderName);
        DotNet.Run(folder, packages.Variables, "new", "console", "--name", Name, "--output", ".", "--no-restore");
        foreach (string id in Packages)
        {
            DotNet.Run(folder, packages.Variables, "add", "package", id, "--version", ConsumerProject.VersionOf(id), "--no-restore");
        }

        string project = Path.Combine(folder, Name + ".csproj");
        File.WriteAllText(project, File.ReadAllText(project).Replace("net10.0", framework, StringComparison.Ordinal));
        File.WriteAllText(Path.Combine(folder, "Program.cs"), Code);
        return folder;
    }

    [GeneratedRegex("```csharp\n(?<code>.*?)```", RegexOptions.Singleline)]
    private static partial Regex CSharpBlock();

    [GeneratedRegex(@"^dotnet add package (?<id>\S+)$", RegexOptions.Multiline)]
    private static partial Regex AddedPackage();
}
