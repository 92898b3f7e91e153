using Hl7.Fhir.Model;
using Hl7.Fhir.Serialization;
using Hl7.Fhir.Utility;

namespace Apatite.Fhir.Tests.Independent;

/// <summary>The third validator: the SDK's strict mode, which sees what the two of npm miss, such as two values for one choice.</summary>
internal static class StrictParsing
{
    private static readonly FhirJsonDeserializer Deserializer =
        new(new DeserializerSettings().UsingMode(DeserializationMode.Strict));

    /// <summary>The errors in a resource.</summary>
    public static IReadOnlyList<string> Errors(string json)
    {
        Deserializer.TryDeserializeResource(json, out _, out IEnumerable<CodedException> issues);
        return [.. issues.Select(issue => issue.Message)];
    }

    /// <summary>The resource.</summary>
    public static Resource Read(string json) => Deserializer.DeserializeResource(json);
}
