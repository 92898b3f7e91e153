namespace Apatite.Model.Fhir;

/// <summary>How a record is read.</summary>
public sealed record CaseReaderOptions
{
    /// <summary>The options of the input contract.</summary>
    public static readonly CaseReaderOptions Default = new();

    /// <summary>The moment that the case is seen at; null for the latest clinically relevant time of the record.</summary>
    public DateTimeOffset? AsOf { get; init; }

    /// <summary>How old a statement may be and still count.</summary>
    public TimeWindows Windows { get; init; } = TimeWindows.Default;

    /// <summary>Whether the first rejected resource, or rejected part of one, is an error of the whole.</summary>
    public bool Strict { get; init; }

    /// <summary>The largest input in bytes.</summary>
    public int MaxBytes { get; init; } = 16 * 1024 * 1024;

    /// <summary>The deepest nesting.</summary>
    public int MaxDepth { get; init; } = 64;
}
