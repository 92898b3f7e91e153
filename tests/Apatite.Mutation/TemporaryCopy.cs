namespace Apatite.Mutation;

/// <summary>A copy of a folder, so that a build during the run changes nothing.</summary>
internal sealed class TemporaryCopy : IDisposable
{
    public TemporaryCopy(string source)
    {
        foreach (string file in Directory.GetFiles(source, "*", SearchOption.AllDirectories))
        {
            string target = Path.Combine(Folder, Path.GetRelativePath(source, file));
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Copy(file, target);
        }
    }

    public string Folder { get; } = Directory.CreateTempSubdirectory("apatite-mutation-").FullName;

    public void Dispose() => Directory.Delete(Folder, recursive: true);
}
