using System.Globalization;
using System.Text.Json;

namespace Apatite.CdsHost;

/// <summary>A published case that comes with the host: what it is, and what its authors concluded.</summary>
internal sealed record PublishedCase(
    string Id, bool IsSeed, string Diagnosis, string Stage, bool IsContested, int? AgeYears, string? Gender, string Citation, string? Url)
{
    private static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "cases");

    /// <summary>Every case: the founding cases first.</summary>
    public static IReadOnlyList<PublishedCase> All { get; } =
    [
        .. File.ReadLines(Path.Combine(Folder, "expected.tsv")).Skip(1).Select(Read)
            .OrderByDescending(item => item.IsSeed)
            .ThenBy(item => item.Id, StringComparer.Ordinal),
    ];

    /// <summary>The Bundle of a case as it lies on the disk; null when there is no such case.</summary>
    public static string? FileOf(string id) => All.Any(item => item.Id == id) ? Path.Combine(Folder, id + ".json") : null;

    private static PublishedCase Read(string line)
    {
        string[] cells = line.Split('\t');
        (string file, string diagnosis, string stage, string contested, string basis, string citation, string url) =
            (cells[0], cells[1], cells[2], cells[5], cells[6], cells[7], cells[8]);
        using JsonDocument bundle = JsonDocument.Parse(File.ReadAllBytes(Path.Combine(Folder, file)));
        JsonElement patient = bundle.RootElement.GetProperty("entry").EnumerateArray()
            .Select(entry => entry.GetProperty("resource"))
            .FirstOrDefault(resource => Text(resource, "resourceType") == "Patient");
        return new(
            Path.GetFileNameWithoutExtension(file),
            basis == "seed",
            diagnosis,
            stage,
            contested == "yes",
            Age(patient, bundle.RootElement),
            Text(patient, "gender"),
            citation,
            url.StartsWith("http", StringComparison.Ordinal) ? url : null);
    }

    private static int? Age(JsonElement patient, JsonElement bundle)
    {
        if (Text(patient, "birthDate") is not { } text || !DateOnly.TryParse(text, CultureInfo.InvariantCulture, out DateOnly birth))
        {
            return null;
        }

        DateOnly seen = DateOnly.FromDateTime(bundle.GetProperty("timestamp").GetDateTimeOffset().UtcDateTime);
        return seen.Year - birth.Year - (seen < birth.AddYears(seen.Year - birth.Year) ? 1 : 0);
    }

    private static string? Text(JsonElement element, string name) =>
        element.ValueKind == JsonValueKind.Object && element.TryGetProperty(name, out JsonElement value) ? value.GetString() : null;
}
