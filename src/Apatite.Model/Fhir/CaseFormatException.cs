using System.Collections.Immutable;

namespace Apatite.Model.Fhir;

/// <summary>
/// The input as a whole cannot be read as one patient's record. The message and the properties name codes, paths and
/// references, never values of the record.
/// </summary>
public sealed class CaseFormatException : FormatException
{
    /// <summary>Creates the exception.</summary>
    /// <param name="reason">A code from <see cref="CaseFormatReasons"/>, or in strict mode the reason of the rejected resource.</param>
    /// <param name="message">What is wrong, without values of the record.</param>
    /// <param name="line">The line, from 1, where known.</param>
    /// <param name="position">The byte or character in the line, from 1, where known.</param>
    /// <param name="references">The resources concerned.</param>
    public CaseFormatException(string reason, string message, long? line = null, long? position = null, ImmutableArray<string> references = default)
        : base(line is null ? message : $"{message} (line {line}, position {position})")
    {
        Reason = reason;
        Line = line;
        Position = position;
        References = references.IsDefault ? [] : references;
    }

    /// <summary>Why, as a code.</summary>
    public string Reason { get; }

    /// <summary>The line, from 1; null where not known.</summary>
    public long? Line { get; }

    /// <summary>The byte or character in the line, from 1; null where not known.</summary>
    public long? Position { get; }

    /// <summary>The resources concerned, for example the patients when there are several.</summary>
    public ImmutableArray<string> References { get; }
}

/// <summary>The reasons for which input is rejected as a whole.</summary>
public static class CaseFormatReasons
{
    /// <summary>There is nothing in the input.</summary>
    public const string Empty = "empty";

    /// <summary>The input is not JSON.</summary>
    public const string NotJson = "not-json";

    /// <summary>The input is not XML.</summary>
    public const string NotXml = "not-xml";

    /// <summary>The input ends too early.</summary>
    public const string Truncated = "truncated";

    /// <summary>Something follows the Bundle.</summary>
    public const string TrailingText = "trailing-text";

    /// <summary>The input is larger than <see cref="CaseReaderOptions.MaxBytes"/>.</summary>
    public const string TooLarge = "too-large";

    /// <summary>The input is nested deeper than <see cref="CaseReaderOptions.MaxDepth"/>.</summary>
    public const string TooDeep = "too-deep";

    /// <summary>The input is no FHIR resource.</summary>
    public const string NotFhir = "not-fhir";

    /// <summary>The input is a resource of another type than Bundle.</summary>
    public const string NotABundle = "not-a-bundle";

    /// <summary>The Bundle itself, not only a resource in it, is not FHIR R4.</summary>
    public const string NotR4 = "not-r4";

    /// <summary>The Bundle is about several patients.</summary>
    public const string SeveralPatients = "several-patients";
}
