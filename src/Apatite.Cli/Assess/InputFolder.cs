namespace Apatite.Cli.Assess;

/// <summary>A folder as input: the files in it and in its subfolders that may hold Bundles.</summary>
internal static class InputFolder
{
    /// <summary>
    /// The files, and the subfolders that cannot be listed, by their paths from the folder on, character by character with / in between:
    /// the same order on every system. A link to a folder is not followed: what it leads to may contain this folder.
    /// </summary>
    public static IReadOnlyList<InputEntry> Entries(string folder)
    {
        List<InputEntry> entries = [];
        Stack<string> folders = new([folder]);
        while (folders.TryPop(out string? next))
        {
            string subfolder = next == folder ? "" : Path.GetRelativePath(folder, next);
            try
            {
                entries.AddRange(Directory.GetFiles(next).Where(file => InputFiles.IsRead(Path.GetExtension(file)))
                    .Select(file => new InputEntry(file, subfolder, null)));
                Array.ForEach(Array.FindAll(Directory.GetDirectories(next), IsNoLink), folders.Push);
            }
            catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
            {
                entries.Add(new InputEntry(next, subfolder, failure));
            }
        }

        return [.. entries.OrderBy(entry => Slashed(Path.GetRelativePath(folder, entry.Path)), StringComparer.Ordinal)];
    }

    private static string Slashed(string path) => path.Replace(Path.DirectorySeparatorChar, '/');

    private static bool IsNoLink(string folder) => new DirectoryInfo(folder).LinkTarget is null;
}

/// <summary>What was found in a folder.</summary>
/// <param name="Path">The file, or the subfolder that cannot be listed.</param>
/// <param name="Subfolder">In which subfolder the file is; empty for the folder itself.</param>
/// <param name="Failure">Why it cannot be listed; null for a file.</param>
internal sealed record InputEntry(string Path, string Subfolder, Exception? Failure);
