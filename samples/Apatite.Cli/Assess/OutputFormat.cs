namespace Apatite.Cli.Assess;

/// <summary>How assessments are written.</summary>
internal enum OutputFormat
{
    /// <summary>A report to read.</summary>
    Text,

    /// <summary>One JSON document: an object for one input, an array for many.</summary>
    Json,

    /// <summary>One JSON object a line.</summary>
    Ndjson,
}
