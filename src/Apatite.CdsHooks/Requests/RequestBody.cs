using Apatite.CdsHooks.Problems;
using Microsoft.Net.Http.Headers;

namespace Apatite.CdsHooks.Requests;

/// <summary>Reads a body whole, within its limit.</summary>
internal static class RequestBody
{
    public static async Task<byte[]> ReadAsync(HttpRequest request, int maxBytes, params string[] mediaTypes)
    {
        CheckType(request, mediaTypes);
        if (request.ContentLength is { } length)
        {
            return await ReadKnownAsync(request, length, maxBytes);
        }

        using MemoryStream buffer = new();
        byte[] chunk = new byte[16 * 1024];
        while (await request.Body.ReadAsync(chunk, request.HttpContext.RequestAborted) is int count and > 0)
        {
            if (buffer.Length + count > maxBytes)
            {
                throw Refusal.TooLarge(maxBytes);
            }

            buffer.Write(chunk, 0, count);
        }

        return buffer.ToArray();
    }

    private static async Task<byte[]> ReadKnownAsync(HttpRequest request, long length, int maxBytes)
    {
        if (length > maxBytes)
        {
            throw Refusal.TooLarge(maxBytes);
        }

        byte[] body = new byte[length];
        await request.Body.ReadExactlyAsync(body, request.HttpContext.RequestAborted);
        return body;
    }

    private static void CheckType(HttpRequest request, string[] mediaTypes)
    {
        if (request.Headers.ContentEncoding.Count > 0)
        {
            throw Refusal.UnsupportedMediaType("A compressed body is not read.");
        }

        if (!MediaTypeHeaderValue.TryParse(request.ContentType, out MediaTypeHeaderValue? type)
            || !mediaTypes.Contains(type.MediaType.Value, StringComparer.OrdinalIgnoreCase))
        {
            throw Refusal.UnsupportedMediaType($"The body must be {string.Join(" or ", mediaTypes)}.");
        }

        if (type.Charset.HasValue && !HeaderUtilities.RemoveQuotes(type.Charset).Equals("utf-8", StringComparison.OrdinalIgnoreCase))
        {
            throw Refusal.UnsupportedMediaType("The body must be UTF-8.");
        }
    }
}
