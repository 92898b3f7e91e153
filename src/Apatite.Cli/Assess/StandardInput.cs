namespace Apatite.Cli.Assess;

/// <summary>The Bundles of standard input: one Bundle, or one a line when the first line is a whole object.</summary>
internal sealed class StandardInput(int maxBytes)
{
    private const string Name = "<stdin>";

    private readonly LineReader lines = new(Console.OpenStandardInput(), maxBytes);
    private readonly Queue<InputSource> ahead = new();
    private bool? isByLine;

    /// <summary>Whether there is exactly one Bundle; reads until that is known.</summary>
    public bool IsSingle
    {
        get
        {
            try
            {
                return !IsByLine() || !TryLookAhead();
            }
            catch (IOException)
            {
                // Reading goes on to fail, and is reported there.
                return true;
            }
        }
    }

    public IEnumerable<InputSource> Sources() => InputSource.Guarded(Name, Unguarded());

    private IEnumerable<InputSource> Unguarded()
    {
        if (IsByLine() && ahead.TryPeek(out InputSource? first) && BulkExport.IsResource(first.Read()))
        {
            foreach (InputSource patient in Export())
            {
                yield return patient;
            }

            yield break;
        }

        // Each line is handed on before the next one is waited for.
        do
        {
            while (ahead.TryDequeue(out InputSource? source))
            {
                yield return source;
            }
        }
        while (isByLine is true && TryLookAhead());
    }

    // What a patient's last line is, is known at the end only.
    private IEnumerable<InputSource> Export()
    {
        BulkExport export = new();
        do
        {
            while (ahead.TryDequeue(out InputSource? source))
            {
                export.Add(Name, source.Line ?? 1, source.Read());
            }
        }
        while (TryLookAhead());
        return export.Sources(Name);
    }

    private bool IsByLine() => isByLine ??= ReadFirst();

    private bool ReadFirst()
    {
        byte[]? first = lines.NextNonEmpty();
        if (first is not null && JsonText.IsWholeObject(first))
        {
            ahead.Enqueue(new InputSource(Name, lines.Number, () => first));
            return true;
        }

        // The line ends that were read count in the places of errors.
        IEnumerable<byte> above = Enumerable.Repeat((byte)'\n', Math.Max(lines.Number - 1, 0));
        byte[] before = [.. above, .. first ?? [], .. lines.HasLineEnd ? "\n"u8 : []];
        byte[] rest = lines.Rest();
        ahead.Enqueue(new InputSource(Name, null, () => [.. before, .. rest]));
        return false;
    }

    private bool TryLookAhead()
    {
        if (lines.NextNonEmpty() is not { } line)
        {
            return false;
        }

        int number = lines.Number;
        ahead.Enqueue(new InputSource(Name, number, () => line));
        return true;
    }
}
