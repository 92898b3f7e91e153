namespace Apatite.Cli.Assess;

/// <summary>The Bundles of a command line, opened one after the other.</summary>
internal sealed class InputSet
{
    private readonly IReadOnlyList<string> paths;
    private readonly StandardInput standard;
    private readonly Lazy<bool> isSingle;
    private readonly Lazy<IReadOnlyList<string>> files;

    private InputSet(IReadOnlyList<string> paths, int maxBytes)
    {
        this.paths = paths;
        standard = new StandardInput(maxBytes);
        isSingle = new(() => paths is [var only] && (only == InputSource.StandardInput ? standard.IsSingle : InputFiles.IsSingle(only)));
        files = new(() => [.. paths.Where(path => path != InputSource.StandardInput).SelectMany(InputFiles.Of)]);
        Sources = InTurn(maxBytes);
    }

    /// <summary>The Bundles; to be gone through once.</summary>
    public IEnumerable<InputSource> Sources { get; }

    /// <summary>
    /// Whether the command line names exactly one Bundle. For standard input that takes a look ahead, so who wants to answer
    /// line by line does not ask.
    /// </summary>
    public bool IsSingle => isSingle.Value;

    /// <summary>Whether one file with one Bundle is all that is named; what standard input holds is not looked into for it.</summary>
    public bool IsOneBundle => paths is [var only] && only != InputSource.StandardInput && InputFiles.IsSingle(only);

    /// <summary>The files that are read.</summary>
    public IReadOnlyList<string> Files => files.Value;

    /// <summary>The folders that are read.</summary>
    public IEnumerable<string> Folders => paths.Where(Directory.Exists);

    /// <summary>How much there is to do, as far as that can be known beforehand.</summary>
    public InputSize Size => paths.Contains(InputSource.StandardInput) ? new InputSize(null, null) : InputFiles.SizeOf(Files);

    // The files of a bulk export that are named together are one export, wherever they stand among the others.
    private IEnumerable<InputSource> InTurn(int maxBytes)
    {
        string[] exports = [.. paths.Where(path => path != InputSource.StandardInput && InputFiles.IsExport(path))];
        bool isDone = false;
        foreach (string path in paths)
        {
            IEnumerable<InputSource> sources = path == InputSource.StandardInput ? standard.Sources()
                : !exports.Contains(path) ? InputFiles.Open(path, maxBytes)
                : isDone ? []
                : InputFiles.OpenExport(exports.Length == 1 ? path : Path.GetDirectoryName(path) is { Length: > 0 } folder ? folder : path, exports, maxBytes);
            isDone |= exports.Contains(path);
            foreach (InputSource source in sources)
            {
                yield return source;
            }
        }
    }

    public static InputSet Open(IReadOnlyList<string> paths, int maxBytes) => new(paths, maxBytes);
}

/// <summary>How much there is to do.</summary>
/// <param name="Count">How many Bundles; null when not known.</param>
/// <param name="Bytes">How many bytes they have; null when not known.</param>
internal sealed record InputSize(int? Count, long? Bytes);
