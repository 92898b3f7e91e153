using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace Apatite.CdsHooks.Wire;

/// <summary>Writes JSON whole, with its length: a caller can tell an answer from a half of one.</summary>
internal static class JsonBody
{
    public static IResult Of<T>(T value, JsonTypeInfo<T> type, string contentType = MediaTypes.Json, int status = StatusCodes.Status200OK) =>
        new BytesResult(JsonSerializer.SerializeToUtf8Bytes(value, type), contentType, status);
}

/// <summary>A body that is known before the first byte is sent.</summary>
internal sealed class BytesResult(byte[] body, string contentType, int status) : IResult
{
    public Task ExecuteAsync(HttpContext httpContext)
    {
        httpContext.Response.StatusCode = status;
        httpContext.Response.ContentType = contentType;
        httpContext.Response.ContentLength = body.Length;
        // Without a token: what ended a request that took too long is told to its caller all the same.
        return httpContext.Response.Body.WriteAsync(body, CancellationToken.None).AsTask();
    }
}
