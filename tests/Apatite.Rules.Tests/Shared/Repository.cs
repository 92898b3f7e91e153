using System.Runtime.CompilerServices;

namespace Apatite.Rules.Tests.Shared;

/// <summary>
/// The checkout that the tests were built from. Generated documents are compared there; APATITE_UPDATE_DOCS=1 writes them.
/// </summary>
internal static class Repository
{
    private static string Root { get; } = Path.GetFullPath(Path.Combine(SourceFolder(), "../../.."));

    public static bool IsUpdating => Environment.GetEnvironmentVariable("APATITE_UPDATE_DOCS") == "1";

    public static string PathOf(string path) => Path.Combine(Root, path);

    public static void HoldsDocument(string path, string expected)
    {
        string file = PathOf(path);
        if (IsUpdating)
        {
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            File.WriteAllText(file, expected);
        }

        Assert.True(File.Exists(file), $"{path} is missing; tests/README.md says how to write it.");
        string actual = File.ReadAllText(file).ReplaceLineEndings("\n");
        if (actual != expected)
        {
            string[] old = actual.Split('\n');
            string[] now = expected.Split('\n');
            int line = old.Zip(now).TakeWhile(pair => pair.First == pair.Second).Count();
            Assert.Fail(
                $"{path} is out of date from line {line + 1}; tests/README.md says how to write it. The code says: {now.ElementAtOrDefault(line)}"
            );
        }
    }

    private static string SourceFolder([CallerFilePath] string file = "") => Path.GetDirectoryName(file)!;
}
