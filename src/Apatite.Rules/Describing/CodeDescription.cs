using Apatite.Model;

namespace Apatite.Rules.Describing;

/// <summary>The text behind a code.</summary>
/// <param name="Code">The code as output gives it, for example <c>airway-threat</c>.</param>
/// <param name="Kind"><c>alert</c>, <c>advice</c>, <c>caution</c> or <c>note</c>.</param>
/// <param name="Level">The severity of an alert or the priority of a recommendation; null for the others.</param>
/// <param name="Text">The text.</param>
/// <param name="Source">Where the statement comes from.</param>
public sealed record CodeDescription(string Code, string Kind, string? Level, LocalizedText Text, Source Source)
{
    /// <summary>The extension that the code is from; null for the library's own.</summary>
    public string? Extension { get; init; }

    /// <summary>The words of an extension that stand before the library's; null when there are none.</summary>
    public AddedWords? AddedWords { get; init; }
}
