using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json.Nodes;

namespace Apatite.CdsHooks.Tests;

/// <summary>A kind of bad request with the answer that it must get.</summary>
public sealed record BadRequest(string Name, HttpStatusCode Status, string Code, Func<HttpRequestMessage> Request)
{
    public static IReadOnlyList<BadRequest> All { get; } =
    [
        Text("not JSON", "hello", "not-json"),
        Text("empty body", "", "not-json"),
        Text("cut off", """{"hook":"patient-view",""", "not-json"),
        Text("text after the object", "{} {}", "not-json"),
        Text("an array", "[]", "not-json"),
        Text("null", "null", "not-an-object"),
        Text("a member twice", """{"hook":"patient-view","hook":"order-sign"}""", "not-json"),
        Text("nested too deep", new string('[', 500) + new string(']', 500), "not-json"),
        new("not UTF-8", HttpStatusCode.BadRequest, "not-json", () => Post(Call.PatientView, Bytes([0x7B, 0x22, 0xFF, 0xFE, 0x22, 0x7D]))),
        Changed("hook missing", call => call.Remove("hook"), "member-missing"),
        Changed("hook of another service", call => call["hook"] = "order-sign", "wrong-hook"),
        Changed("hook that nobody knows", call => call["hook"] = "appointment-book", "wrong-hook"),
        Changed("hookInstance missing", call => call.Remove("hookInstance"), "member-missing"),
        Changed("hookInstance no UUID", call => call["hookInstance"] = "1", "invalid-hook-instance"),
        Changed("context missing", call => call.Remove("context"), "member-missing"),
        Changed("user missing", call => call["context"]!.AsObject().Remove("userId"), "member-missing"),
        Changed("user no reference", call => call["context"]!["userId"] = "Smith", "invalid-user-id"),
        Changed("patient missing", call => call["context"]!.AsObject().Remove("patientId"), "member-missing"),
        Changed("patient no id", call => call["context"]!["patientId"] = "a/../b", "invalid-patient-id"),
        Changed("patient a path", call => call["context"]!["patientId"] = "..", "invalid-patient-id"),
        Changed("patient of the prefetch another", call => call["prefetch"]!["patient"]!["id"] = "another", "patient-mismatch"),
        Changed("prefetch no FHIR", call => call["prefetch"]!["observations"] = "text", "prefetch-not-fhir"),
        Changed("prefetch entry no array", call => call["prefetch"]!["observations"]!["entry"] = new JsonObject { ["a"] = 1 }, "prefetch-not-fhir"),
        Changed("token without server", call => call["fhirAuthorization"] = Authorization("Bearer"), "member-missing"),
        Changed("server no address", call => call["fhirServer"] = "not an address", "invalid-fhir-server"),
        Changed("server with a user", call => call["fhirServer"] = "https://user@fhir.hospital.example", "invalid-fhir-server"),
        Changed("token of another type", call => Offer(call, Authorization("MAC")), "invalid-fhir-authorization"),
        Changed("token with a line break", call => Offer(call, Authorization("Bearer", "a\r\nX-Header: b")), "invalid-fhir-authorization"),
        Changed("token for another patient", call => Offer(call, Authorization("Bearer", patient: "another")), "patient-mismatch"),
        Changed("two patients", call => call["prefetch"]!["conditions"] = new JsonObject { ["resourceType"] = "Patient", ["id"] = "another" }, "several-patients", HttpStatusCode.UnprocessableEntity),
        Changed("required prefetch missing", call => call["prefetch"]!.AsObject().Remove("observations"), "prefetch-required", HttpStatusCode.PreconditionFailed),
        Changed("no such patient", call => call["prefetch"]!["patient"] = null, "prefetch-required", HttpStatusCode.PreconditionFailed),
        new("orders missing", HttpStatusCode.BadRequest, "draft-orders-missing", () => Post(Call.Orders, Call.Body(Without(Call.Sign("seed-2"), "draftOrders")))),
        new("selections missing", HttpStatusCode.BadRequest, "member-missing", () => Post(Call.Orders, Call.Body(Without(Call.Select("seed-2", Order.Ibuprofen), "selections")))),
        new("selection unknown", HttpStatusCode.BadRequest, "selection-unknown", () => Post(Call.Orders, Call.Body(UnknownSelection()))),
        new("plain text", HttpStatusCode.UnsupportedMediaType, "unsupported-media-type", () => Post(Call.PatientView, Call.Body("{}", "text/plain"))),
        new("no type", HttpStatusCode.UnsupportedMediaType, "unsupported-media-type", () => Post(Call.PatientView, Untyped())),
        new("compressed", HttpStatusCode.UnsupportedMediaType, "unsupported-media-type", () => Post(Call.PatientView, Compressed())),
        new("another charset", HttpStatusCode.UnsupportedMediaType, "unsupported-media-type", () => Post(Call.PatientView, new StringContent("{}", Encoding.Latin1, "application/json"))),
        new("too large", HttpStatusCode.RequestEntityTooLarge, "too-large", () => Post(Call.PatientView, Bytes(new byte[9 * 1024 * 1024]))),
        new("too large, length not told", HttpStatusCode.RequestEntityTooLarge, "too-large", () => Post(Call.PatientView, Unsized(9 * 1024 * 1024))),
        new("service unknown", HttpStatusCode.NotFound, "unknown-service", () => Post("/cds-services/nothing", Call.Body(Call.View("seed-2")))),
        new("feedback to a service unknown", HttpStatusCode.NotFound, "unknown-service", () => Post("/cds-services/nothing/feedback", Call.Body("{}"))),
        new("address unknown", HttpStatusCode.NotFound, "not-found", () => new(HttpMethod.Get, "/elsewhere")),
        new("method", HttpStatusCode.MethodNotAllowed, "method-not-allowed", () => new(HttpMethod.Put, Call.PatientView)),
        new("report unknown", HttpStatusCode.NotFound, "report-gone", () => new(HttpMethod.Get, "/reports/nothing")),
        Feedback("feedback empty", """{"feedback":[]}""", "member-missing"),
        Feedback("feedback without card", """{"feedback":[{"outcome":"overridden","outcomeTimestamp":"2026-03-01T08:00:00Z"}]}""", "member-missing"),
        Feedback("feedback of no outcome", """{"feedback":[{"card":"c","outcome":"seen","outcomeTimestamp":"2026-03-01T08:00:00Z"}]}""", "invalid-outcome"),
        Feedback("accepted without suggestion", """{"feedback":[{"card":"c","outcome":"accepted","outcomeTimestamp":"2026-03-01T08:00:00Z"}]}""", "member-missing"),
        Feedback("feedback at no time", """{"feedback":[{"card":"c","outcome":"overridden","outcomeTimestamp":"yesterday"}]}""", "not-json"),
        Assess("assess: no Bundle", """{"resourceType":"Patient"}""", "not-a-bundle"),
        Assess("assess: no FHIR", "{}", "not-fhir"),
        Assess("assess: language unknown", """{"resourceType":"Bundle"}""", "unknown-language", "/assess?lang=tlh"),
        Assess("assess: time unreadable", """{"resourceType":"Bundle"}""", "bad-request", "/assess?asOf=yesterday"),
        new("assess: format unknown", HttpStatusCode.NotAcceptable, "not-acceptable", () => Accepting("application/pdf")),
    ];

    public override string ToString() => Name;

    private static BadRequest Text(string name, string body, string code) =>
        new(name, HttpStatusCode.BadRequest, code, () => Post(Call.PatientView, Call.Body(body)));

    private static BadRequest Changed(string name, Action<JsonObject> change, string code, HttpStatusCode status = HttpStatusCode.BadRequest) =>
        new(name, status, code, () =>
        {
            JsonObject call = Call.View("seed-2");
            change(call);
            return Post(Call.PatientView, Call.Body(call));
        });

    private static BadRequest Feedback(string name, string body, string code) =>
        new(name, HttpStatusCode.BadRequest, code, () => Post($"{Call.PatientView}/feedback", Call.Body(body)));

    private static BadRequest Assess(string name, string body, string code, string address = "/assess") =>
        new(name, HttpStatusCode.BadRequest, code, () => Post(address, Call.Body(body, "application/fhir+json")));

    private static HttpRequestMessage Post(string address, HttpContent content) => new(HttpMethod.Post, address) { Content = content };

    private static HttpRequestMessage Accepting(string type)
    {
        HttpRequestMessage request = Post("/assess", Call.Body("""{"resourceType":"Bundle"}"""));
        request.Headers.Accept.ParseAdd(type);
        return request;
    }

    private static ByteArrayContent Bytes(byte[] bytes) => new(bytes) { Headers = { ContentType = new MediaTypeHeaderValue("application/json") } };

    private static StreamContent Unsized(int length) => new(new Forward(length)) { Headers = { ContentType = new MediaTypeHeaderValue("application/json") } };

    private static ByteArrayContent Untyped() => new([0x7B, 0x7D]);

    private static StringContent Compressed()
    {
        StringContent content = Call.Body("{}");
        content.Headers.ContentEncoding.Add("gzip");
        return content;
    }

    private static JsonObject Without(JsonObject call, string member)
    {
        call["context"]!.AsObject().Remove(member);
        return call;
    }

    private static JsonObject UnknownSelection()
    {
        JsonObject call = Call.Select("seed-2", Order.Ibuprofen);
        call["context"]!["selections"] = new JsonArray("MedicationRequest/nothing");
        return call;
    }

    private static void Offer(JsonObject call, JsonObject authorization)
    {
        call["fhirServer"] = "https://fhir.hospital.example";
        call["fhirAuthorization"] = authorization;
    }

    private static JsonObject Authorization(string type, string token = "token", string? patient = null)
    {
        JsonObject authorization = new()
        {
            ["access_token"] = token,
            ["token_type"] = type,
            ["expires_in"] = 300,
            ["scope"] = "patient/*.read",
            ["subject"] = "apatite",
        };
        if (patient is not null)
        {
            authorization["patient"] = patient;
        }

        return authorization;
    }

    /// <summary>A stream whose length nobody knows beforehand.</summary>
    private sealed class Forward(int length) : MemoryStream(new byte[length])
    {
        public override bool CanSeek => false;
    }
}
