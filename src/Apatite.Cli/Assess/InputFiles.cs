using Apatite.Model.Fhir;

namespace Apatite.Cli.Assess;

/// <summary>The Bundles of files and folders.</summary>
internal static class InputFiles
{
    /// <summary>Whether a path gives exactly one Bundle.</summary>
    public static bool IsSingle(string path) => File.Exists(path) && !IsLines(path);

    /// <summary>The Bundles of a path, one after the other; a folder in the order of its <see cref="InputFolder"/>.</summary>
    public static IEnumerable<InputSource> Open(string path, int maxBytes) => Directory.Exists(path)
        ? InputSource.Guarded(path, Folder(path, maxBytes))
        : OpenFile(path, maxBytes);

    /// <summary>Whether a file of a folder is read.</summary>
    public static bool IsRead(string extension) => extension.ToLowerInvariant() is ".json" or ".xml" or ".ndjson";

    /// <summary>The files of a path, without what cannot be listed, which is reported when it is opened.</summary>
    public static IReadOnlyList<string> Of(string path) => Directory.Exists(path)
        ? [.. InputFolder.Entries(path).Where(entry => entry.Failure is null).Select(entry => entry.Path)]
        : [path];

    /// <summary>How much the files hold; how many Bundles there are in lines is known only when they are read.</summary>
    public static InputSize SizeOf(IReadOnlyList<string> files) => new(
        files.Any(IsLines) ? null : files.Count,
        files.Select(file => new FileInfo(file)).Where(file => file.Exists).Sum(file => file.Length));

    private static IEnumerable<InputSource> Folder(string path, int maxBytes)
    {
        IReadOnlyList<InputEntry> entries = InputFolder.Entries(path);
        if (entries.Count == 0)
        {
            throw new CaseFormatException(CaseFormatReasons.Empty, "The folder holds no .json, .xml or .ndjson file.");
        }

        InputEntry[] exports = [.. entries.Where(entry => entry.Failure is null && IsExport(entry.Path))];
        IEnumerable<InputSource> sources = entries.Except(exports).SelectMany(entry => OpenEntry(entry, maxBytes))
            .Concat(exports.Length == 0 ? [] : OpenExport(path, [.. exports.Select(entry => entry.Path)], maxBytes));
        foreach (InputSource source in sources)
        {
            yield return source;
        }
    }

    /// <summary>Whether a file holds resources line by line, as a bulk export does, and no Bundles.</summary>
    public static bool IsExport(string path)
    {
        if (!File.Exists(path) || !IsLines(path))
        {
            return false;
        }

        try
        {
            using FileStream file = File.OpenRead(path);
            return new LineReader(file, new CaseReaderOptions().MaxBytes).NextNonEmpty() is { } first && BulkExport.IsResource(first);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            // Reported when the file is opened.
            return false;
        }
    }

    /// <summary>The patients of the files of a bulk export.</summary>
    public static IEnumerable<InputSource> OpenExport(string name, IReadOnlyList<string> files, int maxBytes) =>
        InputSource.Guarded(name, Export(name, files, maxBytes));

    private static IEnumerable<InputSource> Export(string name, IReadOnlyList<string> files, int maxBytes)
    {
        BulkExport export = new();
        foreach (string path in files)
        {
            using FileStream file = File.OpenRead(path);
            LineReader lines = new(file, maxBytes);
            while (lines.NextNonEmpty() is { } line)
            {
                export.Add(path, lines.Number, line);
            }
        }

        foreach (InputSource source in export.Sources(name))
        {
            yield return source;
        }
    }

    private static IEnumerable<InputSource> OpenEntry(InputEntry entry, int maxBytes) => entry.Failure is { } failure
        ? [new InputSource(entry.Path, null, () => throw failure)]
        : OpenFile(entry.Path, maxBytes).Select(source => source with { Subfolder = entry.Subfolder });

    private static IEnumerable<InputSource> OpenFile(string path, int maxBytes) => IsLines(path)
        ? InputSource.Guarded(path, Lines(path, maxBytes))
        : [new InputSource(path, null, () => Whole(path, maxBytes))];

    private static bool IsLines(string path) => Path.GetExtension(path).Equals(".ndjson", StringComparison.OrdinalIgnoreCase);

    private static IEnumerable<InputSource> Lines(string path, int maxBytes)
    {
        using FileStream file = File.OpenRead(path);
        LineReader lines = new(file, maxBytes);
        bool isEmpty = true;
        while (lines.NextNonEmpty() is { } line)
        {
            isEmpty = false;
            yield return new InputSource(path, lines.Number, () => line);
        }

        if (isEmpty)
        {
            throw new CaseFormatException(CaseFormatReasons.Empty, "The file holds no Bundle.");
        }
    }

    private static byte[] Whole(string path, int maxBytes)
    {
        using FileStream file = File.OpenRead(path);
        return new LineReader(file, maxBytes).Rest();
    }
}
