namespace Apatite.Cli.Assess;

/// <summary>How assessments are written.</summary>
internal enum OutputFormat
{
    /// <summary>A report to read.</summary>
    Text,

    /// <summary>A report for a card, a ticket or a wiki.</summary>
    Markdown,

    /// <summary>A report for a browser or for paper, one page for each input.</summary>
    Html,

    /// <summary>One JSON document: an object for one input, an array for many.</summary>
    Json,

    /// <summary>One JSON object a line.</summary>
    Ndjson,

    /// <summary>A FHIR transaction: a Bundle for one input, a Bundle a line for many.</summary>
    Fhir,
}
