namespace Apatite.Cli.Assess;

/// <summary>One Bundle to assess, and where it came from.</summary>
/// <param name="Name">The file, with the line where it is one of many.</param>
/// <param name="Read">Reads its bytes.</param>
internal sealed record InputSource(string Name, Func<byte[]> Read)
{
    private const string StandardInput = "-";

    public static bool Exists(string path) => path == StandardInput || File.Exists(path) || Directory.Exists(path);

    /// <summary>Whether a path gives exactly one Bundle.</summary>
    public static bool IsSingle(string path) => path != StandardInput && File.Exists(path) && !IsLines(path);

    /// <summary>The Bundles of a path, one after the other; a folder in the order of its names.</summary>
    public static IEnumerable<InputSource> Open(string path, int maxBytes)
    {
        if (path == StandardInput)
        {
            return Standard(maxBytes);
        }

        if (Directory.Exists(path))
        {
            return Directory.EnumerateFiles(path)
                .Where(file => Path.GetExtension(file).ToLowerInvariant() is ".json" or ".xml" or ".ndjson")
                .Order(StringComparer.Ordinal)
                .SelectMany(file => Open(file, maxBytes));
        }

        return IsLines(path) ? Lines(path, File.OpenRead(path), maxBytes) : [new InputSource(path, () => Whole(File.OpenRead(path), maxBytes))];
    }

    private static bool IsLines(string path) => Path.GetExtension(path).Equals(".ndjson", StringComparison.OrdinalIgnoreCase);

    /// <summary>Standard input is one Bundle, unless its first line is a whole object and another line follows: then NDJSON.</summary>
    private static IEnumerable<InputSource> Standard(int maxBytes)
    {
        using LineReader lines = new(Console.OpenStandardInput(), maxBytes);
        byte[]? first = lines.NextNonEmpty();
        if (first is null || !JsonText.IsWholeObject(first))
        {
            byte[] rest = lines.Rest();
            yield return new InputSource("<stdin>", () => [.. first ?? [], (byte)'\n', .. rest]);
            yield break;
        }

        byte[]? second = lines.NextNonEmpty();
        if (second is null)
        {
            yield return new InputSource("<stdin>", () => first);
            yield break;
        }

        yield return new InputSource("<stdin>:1", () => first);
        yield return new InputSource($"<stdin>:{lines.Number}", () => second);
        while (lines.NextNonEmpty() is { } line)
        {
            yield return new InputSource($"<stdin>:{lines.Number}", () => line);
        }
    }

    private static IEnumerable<InputSource> Lines(string path, Stream stream, int maxBytes)
    {
        using LineReader lines = new(stream, maxBytes);
        while (lines.NextNonEmpty() is { } line)
        {
            yield return new InputSource($"{path}:{lines.Number}", () => line);
        }
    }

    /// <summary>Reads at most one byte more than the limit: the reader of cases then says that it is too large.</summary>
    private static byte[] Whole(Stream stream, int maxBytes)
    {
        using LineReader lines = new(stream, maxBytes);
        return lines.Rest();
    }
}
