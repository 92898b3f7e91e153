namespace Apatite.Cli.Assess;

/// <summary>The Bundles of a command line, opened one after the other.</summary>
internal sealed class InputSet
{
    private readonly Lazy<bool> isSingle;

    private InputSet(IEnumerable<InputSource> sources, Func<bool> isSingle)
    {
        Sources = sources;
        this.isSingle = new Lazy<bool>(isSingle);
    }

    /// <summary>The Bundles; to be gone through once.</summary>
    public IEnumerable<InputSource> Sources { get; }

    /// <summary>
    /// Whether the command line names exactly one Bundle. For standard input that takes a look ahead, so who wants to answer
    /// line by line does not ask.
    /// </summary>
    public bool IsSingle => isSingle.Value;

    public static InputSet Open(IReadOnlyList<string> paths, int maxBytes)
    {
        StandardInput standard = new(maxBytes);
        return new(
            paths.SelectMany(path => path == InputSource.StandardInput ? standard.Sources() : InputFiles.Open(path, maxBytes)),
            () => paths is [var only] && (only == InputSource.StandardInput ? standard.IsSingle : InputFiles.IsSingle(only)));
    }
}
