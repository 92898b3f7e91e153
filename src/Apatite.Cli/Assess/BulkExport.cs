using System.Buffers;
using System.Text.Json;

namespace Apatite.Cli.Assess;

/// <summary>
/// Resources line by line, as a bulk export of FHIR has them, often in a file for each type: gathered by the patient that each is about,
/// each patient as one Bundle. A Medication is about nobody and goes with those whose resources name it.
/// </summary>
internal sealed class BulkExport
{
    private static readonly string[] OfPatient = ["subject", "patient"];

    private readonly Dictionary<string, List<byte[]>> patients = new(StringComparer.Ordinal);
    private readonly List<string> order = [];
    private readonly Dictionary<string, byte[]> medications = new(StringComparer.Ordinal);
    private readonly Dictionary<string, HashSet<string>> named = new(StringComparer.Ordinal);
    private readonly List<InputSource> unreadable = [];

    /// <summary>Whether a line is a resource, and no Bundle.</summary>
    public static bool IsResource(ReadOnlySpan<byte> line)
    {
        try
        {
            Utf8JsonReader reader = new(line);
            if (!reader.Read() || reader.TokenType != JsonTokenType.StartObject)
            {
                return false;
            }

            while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
            {
                bool isType = reader.ValueTextEquals("resourceType"u8);
                reader.Read();
                if (isType)
                {
                    return reader.TokenType == JsonTokenType.String && !reader.ValueTextEquals("Bundle"u8);
                }

                reader.Skip();
            }
        }
        catch (JsonException)
        {
            // The reader of cases says what is wrong with it, and where.
        }

        return false;
    }

    /// <summary>Takes a line over; one that is no resource is reported in its place.</summary>
    public void Add(string file, int number, byte[] line)
    {
        JsonDocument? document = Parse(line);
        if (document is null)
        {
            unreadable.Add(new InputSource(file, number, () => line));
            return;
        }

        using (document)
        {
            Add(document.RootElement, line);
        }
    }

    /// <summary>The patients in the order in which they were met, then what could not be read.</summary>
    public IEnumerable<InputSource> Sources(string name) =>
        [.. order.Select(patient => new InputSource($"{name}#{patient}", null, () => Bundle(patient))), .. unreadable];

    private void Add(JsonElement resource, byte[] line)
    {
        string? type = Text(resource, "resourceType");
        string? id = Text(resource, "id");
        if (type == "Medication" && id is not null)
        {
            medications[$"Medication/{id}"] = line;
            return;
        }

        if ((type == "Patient" && id is not null ? $"Patient/{id}" : PatientOf(resource)) is not { } patient)
        {
            // An organisation or a practitioner is about no patient.
            return;
        }

        if (!patients.TryGetValue(patient, out List<byte[]>? lines))
        {
            patients[patient] = lines = [];
            named[patient] = new(StringComparer.Ordinal);
            order.Add(patient);
        }

        lines.Add(line);
        if (resource.TryGetProperty("medicationReference", out JsonElement medication) && Relative(Text(medication, "reference")) is { } reference)
        {
            named[patient].Add(reference);
        }
    }

    private byte[] Bundle(string patient)
    {
        ArrayBufferWriter<byte> bytes = new();
        bytes.Write("""{"resourceType":"Bundle","type":"collection","entry":["""u8);
        bool isFirst = true;
        foreach (byte[] line in patients[patient].Concat(named[patient].Select(reference => medications.GetValueOrDefault(reference)).OfType<byte[]>()))
        {
            bytes.Write(isFirst ? "{\"resource\":"u8 : ",{\"resource\":"u8);
            bytes.Write(line);
            bytes.Write("}"u8);
            isFirst = false;
        }

        bytes.Write("]}"u8);
        return bytes.WrittenSpan.ToArray();
    }

    private static JsonDocument? Parse(byte[] line)
    {
        try
        {
            JsonDocument document = JsonDocument.Parse(line);
            if (document.RootElement.ValueKind == JsonValueKind.Object && Text(document.RootElement, "resourceType") is not (null or "Bundle"))
            {
                return document;
            }

            document.Dispose();
        }
        catch (JsonException)
        {
            // Reported where it stands.
        }

        return null;
    }

    private static string? PatientOf(JsonElement resource) => OfPatient
        .Select(element => resource.TryGetProperty(element, out JsonElement reference) ? Relative(Text(reference, "reference")) : null)
        .FirstOrDefault(reference => reference?.StartsWith("Patient/", StringComparison.Ordinal) == true);

    private static string? Relative(string? reference)
    {
        string[] parts = (reference ?? "").Split("/_history/")[0].Split('/');
        return parts.Length >= 2 ? $"{parts[^2]}/{parts[^1]}" : null;
    }

    private static string? Text(JsonElement element, string name) =>
        element.ValueKind == JsonValueKind.Object && element.TryGetProperty(name, out JsonElement value) && value.ValueKind == JsonValueKind.String
            ? value.GetString()
            : null;
}
