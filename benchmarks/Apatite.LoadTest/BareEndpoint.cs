using Hl7.Fhir.Model;
using Hl7.Fhir.Serialization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Logging;

namespace Apatite.LoadTest;

/// <summary>What the services are measured against: an endpoint that parses the same Bundle, as strictly, and does nothing with it.</summary>
internal static class BareEndpoint
{
    private static readonly FhirJsonDeserializer Parser = new(new DeserializerSettings().UsingMode(DeserializationMode.NoOverflow));

    public static async Task<int> RunAsync(int port)
    {
        WebApplicationBuilder builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        await using WebApplication app = builder.Build();
        app.Urls.Add($"http://127.0.0.1:{port}");
        app.MapGet("/health/ready", () => "Healthy");
        app.MapPost("/parse", async context =>
        {
            byte[] body = new byte[(int)context.Request.ContentLength!];
            await context.Request.Body.ReadExactlyAsync(body);
            await context.Response.WriteAsync($"{{\"entries\":{Parser.DeserializeResource<Bundle>(body).Entry.Count}}}");
        });
        await app.RunAsync();
        return 0;
    }

    private static T DeserializeResource<T>(this FhirJsonDeserializer parser, byte[] json)
        where T : Resource
    {
        System.Text.Json.Utf8JsonReader reader = new(json);
        return (T)parser.DeserializeResource(ref reader);
    }
}
