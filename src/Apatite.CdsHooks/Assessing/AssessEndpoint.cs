using System.Text;
using Apatite.Model;
using Apatite.Model.Fhir;
using Apatite.Reporting;
using Apatite.Rules;
using Microsoft.Extensions.Options;
using Microsoft.Net.Http.Headers;

namespace Apatite.CdsHooks;

/// <summary>A Bundle in, an assessment out, in the format that the caller accepts.</summary>
internal sealed class AssessEndpoint(
    CaseReader reader, IDifferentialAssessor assessor, CdsHooksTelemetry telemetry, IOptions<ApatiteCdsHooksOptions> options)
{
    /// <summary>The formats, the one for callers without a wish first.</summary>
    public static IReadOnlyList<AnswerFormat> Formats { get; } =
    [
        new(MediaTypes.Json, (assessment, language) => AssessmentJson.Write(assessment, language, indented: false)),
        new(MediaTypes.FhirJson, (assessment, language) => AssessmentFhir.WriteJson(assessment, new() { Language = language }, indented: false)),
        new(MediaTypes.Html, HtmlReport.Write),
        new(MediaTypes.Markdown, MarkdownReport.Write),
        new(MediaTypes.Text, (assessment, language) => TextReport.Write(assessment, language)),
    ];

    public async Task<IResult> AssessAsync(HttpContext http, string? lang, DateTimeOffset? asOf, bool strict = false, bool trace = false)
    {
        AnswerFormat format = FormatOf(http.Request);
        Language language = lang is null ? LanguageChoice.Of(http.Request, options.Value.Language)
            : LanguageChoice.Of(lang) ?? throw Refusal.BadRequest("unknown-language", "lang is neither en nor fr.");
        byte[] body = await RequestBody.ReadAsync(
            http.Request, options.Value.Limits.MaxRequestBytes, MediaTypes.Json, MediaTypes.FhirJson, MediaTypes.FhirXml, "application/xml");
        AssessmentOptions asked = new() { Reader = CaseReaderOptions.Default with { AsOf = asOf, Strict = strict }, Trace = trace };
        ClinicalCase clinicalCase;
        using (telemetry.Measure("read"))
        {
            clinicalCase = reader.Read(body, asked.Reader);
        }

        using (telemetry.Measure("assess"))
        {
            Assessment assessment = assessor.Assess(clinicalCase, asked, http.RequestAborted);
            telemetry.Called("assess", []);
            return new BytesResult(Encoding.UTF8.GetBytes(format.Write(assessment, language)), $"{format.MediaType}; charset=utf-8", StatusCodes.Status200OK);
        }
    }

    private static AnswerFormat FormatOf(HttpRequest request)
    {
        IList<MediaTypeHeaderValue> accepted = request.GetTypedHeaders().Accept;
        return accepted.Count == 0 ? Formats[0] : accepted
            .Where(type => type.Quality is null or > 0)
            .OrderByDescending(type => type.Quality ?? 1)
            .Select(type => Formats.FirstOrDefault(format => new MediaTypeHeaderValue(format.MediaType).IsSubsetOf(type)))
            .OfType<AnswerFormat>()
            .FirstOrDefault() ?? throw Refusal.NotAcceptable($"The answer comes as {string.Join(", ", Formats.Select(format => format.MediaType))}.");
    }
}

/// <summary>A format of the answer.</summary>
internal sealed record AnswerFormat(string MediaType, Func<Assessment, Language, string> Write);
