namespace Apatite.Reporting.Document;

/// <summary>A hospital's own knowledge may carry any text as a source's address; only the web's own schemes are made links.</summary>
internal static class WebAddress
{
    /// <summary>The address as a URI without anything that needs escaping, or null when it is none.</summary>
    public static string? Of(string? address) =>
        Uri.TryCreate(address, UriKind.Absolute, out Uri? uri) && (uri.Scheme == Uri.UriSchemeHttps || uri.Scheme == Uri.UriSchemeHttp)
            ? uri.AbsoluteUri
            : null;
}
