namespace Apatite.CdsHooks.Wire;

internal static class MediaTypes
{
    public const string Json = "application/json";
    public const string FhirJson = "application/fhir+json";
    public const string FhirXml = "application/fhir+xml";
    public const string Html = "text/html";
    public const string Markdown = "text/markdown";
    public const string Text = "text/plain";
}
