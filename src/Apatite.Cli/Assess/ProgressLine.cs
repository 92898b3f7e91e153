using System.Globalization;

namespace Apatite.Cli.Assess;

/// <summary>
/// A line on a terminal that says how far a run over many inputs has come, how fast it goes and how long it will take. It
/// draws over itself, and is wiped before anything else is written there.
/// </summary>
internal sealed class ProgressLine(TextWriter terminal, TimeProvider time, InputSize size)
{
    private const string Wipe = "\r\u001b[K";

    // As often as an eye can follow; a quick run is over before anything is drawn.
    private static readonly TimeSpan Interval = TimeSpan.FromMilliseconds(250);

    private readonly long start = time.GetTimestamp();
    private TimeSpan drawn;
    private int count;
    private long bytes;
    private bool isShown;

    /// <summary>Counts an input that was read.</summary>
    /// <param name="length">Its bytes.</param>
    public void Advance(int length)
    {
        count++;
        bytes += length;
        TimeSpan elapsed = time.GetElapsedTime(start);
        if (elapsed - drawn >= Interval)
        {
            drawn = elapsed;
            terminal.Write(Wipe + Line(elapsed));
            terminal.Flush();
            isShown = true;
        }
    }

    /// <summary>Wipes the line; it comes back with the next input.</summary>
    public void Clear()
    {
        if (isShown)
        {
            terminal.Write(Wipe);
            terminal.Flush();
            isShown = false;
        }
    }

    private string Line(TimeSpan elapsed)
    {
        string done = size.Count is { } total ? $"{Number(count)} of {Number(total)}" : Number(count);
        string rate = $"{(count / elapsed.TotalSeconds).ToString("0.#", CultureInfo.InvariantCulture)}/s";

        // Line ends and blank lines belong to the file and to no input, so the share stays a little behind.
        if (size.Bytes is not { } all || bytes == 0)
        {
            return $"{done} done, {rate}";
        }

        double share = Math.Min(1, (double)bytes / all);
        TimeSpan left = elapsed * ((1 - share) / share);
        return $"{done} done, {(int)(100 * share)} %, {rate}, {(int)left.TotalMinutes}:{left.Seconds:00} left";
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
