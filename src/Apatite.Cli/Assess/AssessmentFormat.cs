using Apatite.Model;
using Apatite.Reporting;
using Apatite.Rules;

namespace Apatite.Cli.Assess;

/// <summary>A format: how an assessment is written alone, and how several are written into one document.</summary>
/// <param name="Extension">The extension of its files.</param>
/// <param name="One">The layout of one assessment.</param>
/// <param name="Many">The layout of several; null when each needs a document of its own.</param>
internal sealed record AssessmentFormat(string Extension, Layout One, Layout? Many)
{
    public static AssessmentFormat Of(OutputFormat format, Language language, bool colours) => format switch
    {
        OutputFormat.Markdown => new(
            ".md",
            new((assessment, _) => MarkdownReport.Write(assessment, language)),
            new((assessment, source) => $"<!-- {Comment(source)} -->\n\n{MarkdownReport.Write(assessment, language)}", Between: "\n---\n\n")),
        OutputFormat.Html => new(".html", new((assessment, _) => HtmlReport.Write(assessment, language)), null),
        OutputFormat.Json => new(
            ".json",
            new((assessment, source) => AssessmentJson.Write(assessment, language, source: source) + "\n"),
            new((assessment, source) => AssessmentJson.Write(assessment, language, source: source), "[\n", ",\n", "\n]\n", Empty: "[]\n")),
        OutputFormat.Ndjson => ByLine(".ndjson", (assessment, source) => AssessmentJson.Write(assessment, language, indented: false, source)),
        OutputFormat.Fhir => new(
            ".json",
            new((assessment, _) => Fhir(assessment, language, indented: true)),
            new((assessment, _) => Fhir(assessment, language, indented: false))),
        _ => new(
            ".txt",
            new((assessment, _) => TextReport.Write(assessment, language, colours)),
            new((assessment, source) => $"=== {SafeText.OneLine(source)}\n{TextReport.Write(assessment, language, colours)}", Between: "\n")),
    };

    /// <summary>The layout for the inputs. Who answers line by line does not ask how many there are, which would wait for the second.</summary>
    public Layout? LayoutFor(InputSet inputs) => ReferenceEquals(One, Many) || inputs.IsSingle ? One : Many;

    private static string Fhir(Assessment assessment, Language language, bool indented) =>
        AssessmentFhir.WriteJson(assessment, new FhirOutputOptions { Language = language }, indented) + "\n";

    private static AssessmentFormat ByLine(string extension, Func<Assessment, string, string> render)
    {
        Layout lines = new((assessment, source) => render(assessment, source) + "\n");
        return new(extension, lines, lines);
    }

    private static string Comment(string source) => SafeText.OneLine(source).Replace("--", "- -", StringComparison.Ordinal).Replace('>', '\ufffd');
}

/// <summary>How assessments are put into one document.</summary>
/// <param name="Render">Writes an assessment and, where the format has a place for it, where its input came from.</param>
/// <param name="Before">What stands before the first.</param>
/// <param name="Between">What stands between two.</param>
/// <param name="After">What stands after the last.</param>
/// <param name="Empty">What a document without assessments says.</param>
internal sealed record Layout(Func<Assessment, string, string> Render, string Before = "", string Between = "", string After = "", string Empty = "");
