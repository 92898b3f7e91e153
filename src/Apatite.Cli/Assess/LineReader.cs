namespace Apatite.Cli.Assess;

/// <summary>
/// Reads lines of bytes, so that an NDJSON file of any length needs no more memory than its longest line. A line is kept up to
/// one byte over the limit, which is enough for the reader of cases to say that it is too large. The stream stays the caller's.
/// </summary>
internal sealed class LineReader(Stream stream, int maxBytes)
{
    private readonly byte[] buffer = new byte[1 << 16];
    private int start;
    private int end;

    /// <summary>The number of the line that was read last, from 1.</summary>
    public int Number { get; private set; }

    /// <summary>Whether a line end followed the line that was read last; false when the input ended there.</summary>
    public bool HasLineEnd { get; private set; }

    /// <summary>The next line that holds more than white space; null at the end.</summary>
    public byte[]? NextNonEmpty()
    {
        while (Next() is { } line)
        {
            byte[] text = Number == 1 ? WithoutMark(line) : line;
            if (text.AsSpan().ContainsAnyExcept(" \t\r"u8))
            {
                return text;
            }
        }

        return null;
    }

    /// <summary>Everything that follows.</summary>
    public byte[] Rest()
    {
        using MemoryStream rest = new();
        while (rest.Length <= maxBytes && HasMore())
        {
            Keep(rest, end - start);
        }

        return rest.ToArray();
    }

    private static byte[] WithoutMark(byte[] line) => line is [0xEF, 0xBB, 0xBF, .. var text] ? text : line;

    private byte[]? Next()
    {
        if (!HasMore())
        {
            return null;
        }

        Number++;
        HasLineEnd = false;
        using MemoryStream line = new();
        while (HasMore())
        {
            int length = buffer.AsSpan(start, end - start).IndexOf((byte)'\n');
            if (length >= 0)
            {
                Keep(line, length);
                start++;
                HasLineEnd = true;
                break;
            }

            Keep(line, end - start);
        }

        return line.ToArray();
    }

    private void Keep(MemoryStream text, int count)
    {
        text.Write(buffer, start, (int)Math.Min(count, maxBytes + 1L - text.Length));
        start += count;
    }

    private bool HasMore()
    {
        if (start == end)
        {
            start = 0;
            end = stream.Read(buffer, 0, buffer.Length);
        }

        return start < end;
    }
}
