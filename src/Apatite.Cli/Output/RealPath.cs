namespace Apatite.Cli.Output;

/// <summary>The path of a file without links in it: two names of one file are one path.</summary>
internal static class RealPath
{
    /// <summary>How real paths are compared: most file systems of Windows and macOS take capitals and small letters for one.</summary>
    public static StringComparer Comparer { get; } = OperatingSystem.IsLinux() ? StringComparer.Ordinal : StringComparer.OrdinalIgnoreCase;

    /// <summary>Whether a path is a folder or leads to something in it.</summary>
    public static bool IsWithin(string path, string folder)
    {
        string real = Of(folder);
        string? at = Of(path);
        while (at is not null && !Comparer.Equals(at, real))
        {
            at = Path.GetDirectoryName(at);
        }

        return at is not null;
    }

    /// <summary>The real path; what does not exist yet keeps its name, as does a link that leads to itself.</summary>
    public static string Of(string path)
    {
        string full = Path.TrimEndingDirectorySeparator(Path.GetFullPath(path));
        if (Path.GetDirectoryName(full) is not { } parent)
        {
            return full;
        }

        string here = Path.Combine(Of(parent), Path.GetFileName(full));
        FileSystemInfo entry = Directory.Exists(here) ? new DirectoryInfo(here) : new FileInfo(here);
        return entry.LinkTarget is null ? here : TargetOf(entry) ?? here;
    }

    private static string? TargetOf(FileSystemInfo link)
    {
        try
        {
            return link.ResolveLinkTarget(returnFinalTarget: true)?.FullName;
        }
        catch (IOException)
        {
            // Whoever opens it is told.
            return null;
        }
    }
}
