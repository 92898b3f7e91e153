using Apatite.Model.Fhir;

namespace Apatite.CdsHooks.Problems;

/// <summary>The ways in which a request is refused.</summary>
internal static class Refusal
{
    public static RequestProblemException BadRequest(string code, string detail) => Of(StatusCodes.Status400BadRequest, code, detail);

    public static RequestProblemException Unauthorized(string code, string detail) => Of(StatusCodes.Status401Unauthorized, code, detail);

    public static RequestProblemException Forbidden(string code, string detail) => Of(StatusCodes.Status403Forbidden, code, detail);

    public static RequestProblemException UnknownService() =>
        Of(StatusCodes.Status404NotFound, "unknown-service", "There is no service of this id.");

    public static RequestProblemException NotAcceptable(string detail) => Of(StatusCodes.Status406NotAcceptable, "not-acceptable", detail);

    public static RequestProblemException TooLarge(int maxBytes) =>
        Of(StatusCodes.Status413PayloadTooLarge, "too-large", $"The body is larger than {maxBytes} bytes.");

    public static RequestProblemException UnsupportedMediaType(string detail) =>
        Of(StatusCodes.Status415UnsupportedMediaType, "unsupported-media-type", detail);

    public static RequestProblemException Busy(string code, string detail) => Of(StatusCodes.Status503ServiceUnavailable, code, detail);

    public static RequestProblemException PreconditionFailed(IReadOnlyDictionary<string, string> prefetch) =>
        new(new(StatusCodes.Status412PreconditionFailed, "prefetch-required", "Data that the service cannot do without did not come and could not be fetched.")
        {
            Prefetch = prefetch,
        });

    /// <summary>The record as a whole cannot be read. The reader's message names codes and places, never values.</summary>
    public static RequestProblem Of(CaseFormatException exception) => new(
        exception.Reason switch
        {
            CaseFormatReasons.TooLarge => StatusCodes.Status413PayloadTooLarge,
            CaseFormatReasons.SeveralPatients => StatusCodes.Status422UnprocessableEntity,
            _ => StatusCodes.Status400BadRequest,
        },
        exception.Reason,
        exception.Message);

    private static RequestProblemException Of(int status, string code, string detail) => new(new(status, code, detail));
}
