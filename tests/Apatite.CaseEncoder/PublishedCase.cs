using System.Text.Json;
using System.Text.Json.Serialization;

namespace Apatite.CaseEncoding;

/// <summary>
/// A published case as it was encoded from its source: one patient at one moment. A property that this type does not know
/// fails the reading, so that nothing of a case is lost unseen.
/// </summary>
public sealed record PublishedCase
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web)
    {
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        RespectRequiredConstructorParameters = true,
    };

    public required string Id { get; init; }

    public required PublishedSource Source { get; init; }

    public required PublishedPatient Patient { get; init; }

    public required IReadOnlyList<PublishedItem> History { get; init; }

    public required IReadOnlyList<PublishedItem> Clinical { get; init; }

    /// <summary>Where the patient was cared for, when the report says so.</summary>
    public string? Setting { get; init; }

    public string? Onset { get; init; }

    public decimal? DurationDays { get; init; }

    public string? DurationText { get; init; }

    public required IReadOnlyDictionary<string, string> Attributes { get; init; }

    public required IReadOnlyList<PublishedLab> Labs { get; init; }

    public required IReadOnlyList<PublishedFinding> Imaging { get; init; }

    public required IReadOnlyList<string> ImagingDone { get; init; }

    public IReadOnlyList<PublishedItem> Medications { get; init; } = [];

    public required string Stage { get; init; }

    public required PublishedExpectation Expected { get; init; }

    public required IReadOnlyList<string> Unmapped { get; init; }

    public IReadOnlyList<string> Caveats { get; init; } = [];

    public string? EarlierStageOf { get; init; }

    public string? LaterStageOf { get; init; }

    /// <summary>Whether the label of the case is disputed, so that it is left out of scores.</summary>
    [JsonIgnore]
    public bool IsContested => Caveats.Any(caveat => caveat.StartsWith("CONTESTED LABEL", StringComparison.Ordinal));

    /// <summary>Reads a case.</summary>
    public static PublishedCase Parse(string json) => JsonSerializer.Deserialize<PublishedCase>(json, Json)
        ?? throw new JsonException("The file holds no case.");
}

/// <summary>Where a case was published.</summary>
public sealed record PublishedSource(string Citation, string Url, string Basis);

/// <summary>The patient; a text where no number was given.</summary>
public sealed record PublishedPatient(decimal? AgeYears = null, string? Sex = null, string? AgeText = null);

/// <summary>A concept that the report states or denies.</summary>
public sealed record PublishedItem(string Code, bool Present);

/// <summary>A result in numbers or in a word.</summary>
public sealed record PublishedLab(string Test, decimal? Value = null, string? Unit = null, string? Result = null, string? Comparator = null);

/// <summary>An imaging finding.</summary>
public sealed record PublishedFinding(
    string Modality,
    string Finding,
    bool Present,
    string? Structure = null,
    string? Levels = null,
    IReadOnlyDictionary<string, JsonElement>? Attributes = null);

/// <summary>What the authors concluded.</summary>
public sealed record PublishedExpectation(string Diagnosis, IReadOnlyList<string> OtherListedByAuthors, string? InitialMisdiagnosis);
