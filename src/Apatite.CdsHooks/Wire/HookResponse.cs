using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;

namespace Apatite.CdsHooks.Wire;

/// <summary>The answer to a call.</summary>
internal sealed record HookResponse(IReadOnlyList<Card> Cards, HookResponseExtension? Extension = null);

/// <summary>What the caller asked for beyond the specification.</summary>
internal sealed record HookResponseExtension([property: JsonPropertyName(HookExtension.Name)] NativeAnswer Answer);

/// <summary>The native assessment, and what became of each part of the record.</summary>
internal sealed record NativeAnswer(JsonElement Assessment, IReadOnlyDictionary<string, string> Prefetch);

/// <summary>A card.</summary>
internal sealed record Card
{
    /// <summary>The specification says "&lt; 140 characters".</summary>
    public const int LongestSummary = 139;

    private readonly string _summary = "";

    public required Guid Uuid { get; init; }

    public required string Summary
    {
        get => _summary;
        init => _summary = value.Length is > 0 and <= LongestSummary
            ? value
            : throw new ArgumentException($"A summary has 1 to {LongestSummary} characters.", nameof(value));
    }

    public required string Detail { get; init; }

    public required Indicator Indicator { get; init; }

    public required CardSource Source { get; init; }

    public IReadOnlyList<Suggestion>? Suggestions { get; init; }

    /// <summary>Required with suggestions: several may be taken.</summary>
    public string? SelectionBehavior => Suggestions is null ? null : "any";

    public required IReadOnlyList<HookCoding> OverrideReasons { get; init; }

    public IReadOnlyList<CardLink>? Links { get; init; }
}

/// <summary>How urgent a card is.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<Indicator>))]
internal enum Indicator
{
    [JsonStringEnumMemberName("info")]
    Info,

    [JsonStringEnumMemberName("warning")]
    Warning,

    [JsonStringEnumMemberName("critical")]
    Critical,
}

internal sealed record CardSource(string Label, HookCoding Topic);

internal sealed record HookCoding(string Code, string System, string Display);

/// <summary>Something that the clinician may take over; nothing is written without that.</summary>
internal sealed record Suggestion(string Label, Guid Uuid, IReadOnlyList<CardAction> Actions);

internal sealed record CardAction(string Type, string Description, JsonObject Resource);

internal sealed record CardLink(string Label, Uri Url, string Type);
