namespace Apatite.Model.Fhir;

/// <summary>How a record is read; the defaults are those of the input contract.</summary>
public sealed class CaseReaderOptions
{
    /// <summary>The moment that the case is seen at; null for the latest clinically relevant time of the record.</summary>
    public DateTimeOffset? AsOf { get; init; }

    /// <summary>How old a statement may be and still count.</summary>
    public TimeWindows Windows { get; init; } = new();

    /// <summary>Where the patients of the host are cared for: counts when the record does not say.</summary>
    public CareSetting CareSetting { get; init; }

    /// <summary>Whether the first rejected resource, or part of one that was not understood, is an error of the whole.</summary>
    public bool Strict { get; init; }

    /// <summary>The largest input in bytes.</summary>
    public int MaxBytes { get; init; } = 16 * 1024 * 1024;

    /// <summary>The deepest nesting.</summary>
    public int MaxDepth { get; init; } = 64;
}
