using System.Globalization;
using System.Text;

namespace Apatite.Cli.Output;

/// <summary>
/// A file that is there as a whole or not at all: it is written beside its place and moved there at the end, over what was
/// there before.
/// </summary>
internal sealed class AtomicFile : IDisposable
{
    private readonly string path;
    private readonly string draft;

    /// <exception cref="OutputException">The folder takes no file.</exception>
    public AtomicFile(string path)
    {
        this.path = RealPath.Of(path);
        draft = Path.Combine(
            Path.GetDirectoryName(this.path)!,
            string.Create(CultureInfo.InvariantCulture, $".apatite-{Environment.ProcessId}-{Guid.NewGuid():N}.tmp"));
        StreamWriter? writer = null;
        OutputException.Guard(() => writer = new StreamWriter(draft, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), new FileStreamOptions
        {
            Mode = FileMode.CreateNew,
            Access = FileAccess.Write,
        }));
        Writer = writer!;
        Writer.NewLine = "\n";
    }

    public StreamWriter Writer { get; }

    /// <summary>Writes a whole file.</summary>
    /// <exception cref="OutputException">The file cannot be written.</exception>
    public static void Write(string path, string text)
    {
        using AtomicFile file = new(path);
        OutputException.Guard(() => file.Writer.Write(text));
        file.Commit();
    }

    /// <summary>Puts the file in its place.</summary>
    /// <exception cref="OutputException">The file cannot be written.</exception>
    public void Commit() => OutputException.Guard(() =>
    {
        Writer.Dispose();
        File.Move(draft, path, overwrite: true);
    });

    /// <summary>Leaves no trace of a file that was not put in its place.</summary>
    public void Dispose() => OutputException.Guard(() =>
    {
        try
        {
            Writer.Dispose();
        }
        finally
        {
            File.Delete(draft);
        }
    });
}
