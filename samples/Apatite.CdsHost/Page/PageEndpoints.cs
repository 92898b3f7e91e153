using System.Security.Cryptography;
using System.Text.Json;
using Apatite.Model;
using Microsoft.Net.Http.Headers;

namespace Apatite.CdsHost;

/// <summary>What the page asks its host for, beside assessments: words, and the cases that come with the host.</summary>
internal static class PageEndpoints
{
    private const string Json = "application/json";

    private static readonly Dictionary<Language, Lazy<Known>> Vocabularies =
        Language.All.ToDictionary(language => language, language => new Lazy<Known>(() => Known.Of(PageVocabulary.In(language))));

    private static readonly Lazy<Known> Cases = new(() => Known.Of(PublishedCase.All));

    /// <summary>Maps <c>/vocabulary?lang=en</c>, <c>/cases</c> and <c>/cases/{id}</c>.</summary>
    public static void MapPage(this IEndpointRouteBuilder endpoints)
    {
        RouteGroupBuilder group = endpoints.MapGroup("").ExcludeFromDescription();
        group.MapGet("/vocabulary", (HttpContext http, string? lang) =>
            Vocabularies[Language.TryParse(lang, out Language? language) ? language : Language.English].Value.Answer(http));
        group.MapGet("/cases", (HttpContext http) => Cases.Value.Answer(http));
        group.MapGet("/cases/{id}", Case);
    }

    private static IResult Case(HttpContext http, string id)
    {
        if (PublishedCase.FileOf(id) is not { } file)
        {
            return Results.NotFound();
        }

        http.Response.Headers.CacheControl = "no-cache";
        return Results.File(file, Json, lastModified: File.GetLastWriteTimeUtc(file));
    }

    /// <summary>A body that never changes while the host runs.</summary>
    private sealed record Known(byte[] Body, EntityTagHeaderValue Tag)
    {
        public static Known Of<T>(T value)
        {
            byte[] body = JsonSerializer.SerializeToUtf8Bytes(value, JsonSerializerOptions.Web);
            return new(body, new EntityTagHeaderValue($"\"{Convert.ToHexStringLower(SHA256.HashData(body))[..16]}\""));
        }

        public IResult Answer(HttpContext http)
        {
            http.Response.Headers.CacheControl = "no-cache";
            return Results.Bytes(Body, Json, entityTag: Tag);
        }
    }
}
