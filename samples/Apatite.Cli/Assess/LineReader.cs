namespace Apatite.Cli.Assess;

/// <summary>
/// Reads lines of bytes, so that an NDJSON file of any length needs no more memory than its longest line. A line is kept up to
/// one byte over the limit, which is enough for the reader of cases to say that it is too large.
/// </summary>
internal sealed class LineReader(Stream stream, int maxBytes) : IDisposable
{
    private readonly BufferedStream buffered = new(stream, 1 << 16);

    /// <summary>The number of the line that was read last, from 1.</summary>
    public int Number { get; private set; }

    /// <summary>The next line that holds more than white space; null at the end.</summary>
    public byte[]? NextNonEmpty()
    {
        while (Next() is { } line)
        {
            if (line.AsSpan().ContainsAnyExcept(" \t\r"u8))
            {
                return line;
            }
        }

        return null;
    }

    /// <summary>Everything that follows.</summary>
    public byte[] Rest()
    {
        using MemoryStream rest = new();
        byte[] chunk = new byte[81920];
        while (rest.Length <= maxBytes && buffered.Read(chunk, 0, chunk.Length) is int count and > 0)
        {
            rest.Write(chunk, 0, count);
        }

        return rest.ToArray();
    }

    public void Dispose() => buffered.Dispose();

    private byte[]? Next()
    {
        using MemoryStream line = new();
        bool any = false;
        while (buffered.ReadByte() is int read and >= 0)
        {
            any = true;
            if (read == '\n')
            {
                break;
            }

            if (line.Length <= maxBytes)
            {
                line.WriteByte((byte)read);
            }
        }

        Number += any ? 1 : 0;
        return any ? line.ToArray() : null;
    }
}
