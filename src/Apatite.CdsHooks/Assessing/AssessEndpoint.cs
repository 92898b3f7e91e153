using System.Text;
using Apatite.CdsHooks.Problems;
using Apatite.CdsHooks.Requests;
using Apatite.CdsHooks.Wire;
using Apatite.Model;
using Apatite.Model.Fhir;
using Apatite.Reporting;
using Apatite.Rules;
using Microsoft.Extensions.Options;
using Microsoft.Net.Http.Headers;

namespace Apatite.CdsHooks.Assessing;

/// <summary>A Bundle in, an assessment out, in the format that the caller accepts.</summary>
internal sealed class AssessEndpoint(
    CaseReader reader, IDifferentialAssessor assessor, CdsHooksTelemetry telemetry, IOptions<ApatiteCdsHooksOptions> options)
{
    /// <summary>The formats, the one for callers without a wish first.</summary>
    public static IReadOnlyList<AnswerFormat> Formats { get; } =
    [
        new(MediaTypes.Json, language => new AssessmentJsonWriter { Language = language }),
        new(MediaTypes.FhirJson, language => new AssessmentFhirWriter { Language = language }),
        new(MediaTypes.Html, language => new HtmlReportWriter { Language = language }),
        new(MediaTypes.Markdown, language => new MarkdownReportWriter { Language = language }),
        new(MediaTypes.Text, language => new TextReportWriter { Language = language }),
    ];

    public async Task<IResult> AssessAsync(HttpContext http, string? lang, DateTimeOffset? asOf, bool strict = false, bool trace = false)
    {
        AnswerFormat format = FormatOf(http.Request);
        Language language = lang is null ? LanguageChoice.Of(http.Request, options.Value.Language)
            : Language.TryParse(lang, out Language? known) ? known : throw Refusal.BadRequest("unknown-language", "lang is neither en nor fr.");
        byte[] body = await RequestBody.ReadAsync(
            http.Request, options.Value.Limits.MaxRequestBytes, MediaTypes.Json, MediaTypes.FhirJson, MediaTypes.FhirXml, "application/xml");
        ClinicalCase clinicalCase;
        using (telemetry.Measure("read"))
        {
            clinicalCase = reader.Read(body, new() { AsOf = asOf, Strict = strict, CareSetting = options.Value.CareSetting });
        }

        using (telemetry.Measure("assess"))
        {
            Assessment assessment = assessor.Assess(clinicalCase, new() { Trace = trace }, http.RequestAborted);
            telemetry.Called("assess", []);
            return new BytesResult(
                Encoding.UTF8.GetBytes(format.WriterIn(language).Serialize(assessment)), $"{format.MediaType}; charset=utf-8", StatusCodes.Status200OK);
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
internal sealed record AnswerFormat(string MediaType, Func<Language, AssessmentWriter> WriterIn);
