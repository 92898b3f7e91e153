using System.Diagnostics;
using System.Runtime.InteropServices;
using Apatite.Package.Tests.Packing;

namespace Apatite.Package.Tests.Consuming;

[Collection(OnePacking.Name)]
public sealed class ConsoleTests(PackedPackages packages)
{
    private static readonly string Case = Repository.PathOf("samples/cases/seed-2.json");

    [Fact]
    public void the_program_of_the_readme_has_less_than_15_lines() =>
        Assert.InRange(ReadmeProgram.Code.Split('\n').Count(line => line.Trim().Length > 0), 1, 14);

    [Fact]
    public void the_program_of_the_readme_answers_a_case()
    {
        string folder = ReadmeProgram.Create(packages, "Console", "net10.0");
        DotNet.Run(folder, packages.Variables, "build");
        HoldsAnswer(DotNet.Run(folder, packages.Variables, "run", "--no-build", "--", Case));
    }

    [Fact]
    public void the_same_program_answers_it_on_net_8()
    {
        string folder = ReadmeProgram.Create(packages, "ConsoleOnNet8", "net8.0");
        DotNet.Run(
            folder, packages.Variables, "publish", "--runtime", RuntimeInformation.RuntimeIdentifier, "--self-contained", "--output", "published");
        string published = Path.Combine(folder, "published");
        Assert.Equal(8, FileVersionInfo.GetVersionInfo(Path.Combine(published, "System.Private.CoreLib.dll")).ProductMajorPart);
        HoldsAnswer(DotNet.Run(Path.Combine(published, ReadmeProgram.Name), folder, packages.Variables, Case));
    }

    private static void HoldsAnswer(string printed)
    {
        string[] lines = printed.Split('\n');
        Assert.Equal("1. retropharyngeal-calcific-tendinitis: VeryLikely", lines[0]);
        Assert.Contains(lines, line => line.EndsWith(". retropharyngeal-abscess: Possible, dangerous and open", StringComparison.Ordinal));
    }
}
