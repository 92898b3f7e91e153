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
        OutputFormat.Markdown => Report(new MarkdownReportWriter { Language = language }, ".md", source => $"<!-- {Comment(source)} -->\n\n", "\n---\n\n"),
        OutputFormat.Html => new(".html", new((assessment, _) => new HtmlReportWriter { Language = language }.Serialize(assessment)), null),
        OutputFormat.Json => new(
            ".json",
            new((assessment, source) => Json(assessment, language, source, indented: true) + "\n"),
            new((assessment, source) => Json(assessment, language, source, indented: true), "[\n", ",\n", "\n]\n", Empty: "[]\n")),
        OutputFormat.Ndjson => ByLine(".ndjson", (assessment, source) => Json(assessment, language, source, indented: false)),
        OutputFormat.Fhir => new(
            ".json",
            new((assessment, _) => Fhir(assessment, language, indented: true)),
            new((assessment, _) => Fhir(assessment, language, indented: false))),
        _ => Report(new TextReportWriter { Language = language, Colours = colours }, ".txt", source => $"=== {SafeText.OneLine(source)}\n", "\n"),
    };

    /// <summary>The layout for the inputs. Who answers line by line does not ask how many there are, which would wait for the second.</summary>
    public Layout? LayoutFor(InputSet inputs) => ReferenceEquals(One, Many) || inputs.IsSingle ? One : Many;

    private static AssessmentFormat Report(AssessmentWriter writer, string extension, Func<string, string> heading, string between) => new(
        extension,
        new((assessment, _) => writer.Serialize(assessment)),
        new((assessment, source) => heading(source) + writer.Serialize(assessment), Between: between));

    private static string Json(Assessment assessment, Language language, string source, bool indented) =>
        new AssessmentJsonWriter { Language = language, Source = source, Indented = indented }.Serialize(assessment);

    private static string Fhir(Assessment assessment, Language language, bool indented) =>
        new AssessmentFhirWriter { Language = language, Indented = indented }.Serialize(assessment) + "\n";

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
