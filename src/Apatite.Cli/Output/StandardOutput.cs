using System.Text;
using Microsoft.Win32.SafeHandles;

namespace Apatite.Cli.Output;

/// <summary>
/// Standard output in UTF-8 without a byte order mark. The console's own stream drops what it writes when the reader has gone
/// away, so that a run over a long input would go on for nobody; a pipe is therefore written to directly, which fails then.
/// </summary>
internal static class StandardOutput
{
    private const int BufferSize = 1 << 16;

    public static TextWriter Open() => new StreamWriter(Stream(), new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), BufferSize)
    {
        NewLine = "\n",
    };

    private static Stream Stream()
    {
        if (OperatingSystem.IsWindows())
        {
            return Console.OpenStandardOutput();
        }

        // Not for files: a file stream keeps an offset of its own, and would overwrite what other programs append.
        FileStream direct = new(new SafeFileHandle(1, ownsHandle: false), FileAccess.Write, bufferSize: 0);
        return direct.CanSeek ? Console.OpenStandardOutput() : direct;
    }
}
