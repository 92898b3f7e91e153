namespace Apatite.Docs.Tests.Documents;

/// <summary>A folder with the samples and published cases, where code and commands of the documents may write.</summary>
public sealed class Workspace : IDisposable
{
    private static readonly string[] Samples = ["samples/cases", "samples/forms", "tests/cases"];

    public Workspace()
    {
        foreach (string file in Samples.SelectMany(folder => Directory.GetFiles(Repository.PathOf(folder), "*", SearchOption.AllDirectories)))
        {
            string copy = Path.Combine(Folder, Path.GetRelativePath(Repository.PathOf("."), file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }
    }

    public string Folder { get; } = Directory.CreateTempSubdirectory("apatite-docs-").FullName;

    public void Dispose() => Directory.Delete(Folder, recursive: true);
}
