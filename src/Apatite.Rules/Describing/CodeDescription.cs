using Apatite.Model;
using Apatite.Rules.Knowledge;

namespace Apatite.Rules.Describing;

/// <summary>The text behind a code.</summary>
public sealed class CodeDescription
{
    internal CodeDescription(string kind, string code, CodedText text)
    {
        Code = code;
        Kind = kind;
        Level = text.Level is "" ? null : text.Level;
        Text = text.Text;
        Source = text.Source;
        Extension = text.Extension;
        AddedWords = text.AddedWords;
    }

    /// <summary>The code as output gives it, for example <c>airway-threat</c>.</summary>
    public string Code { get; }

    /// <summary><c>alert</c>, <c>recommendation</c>, <c>caution</c> or <c>note</c>.</summary>
    public string Kind { get; }

    /// <summary>The severity of an alert or the priority of a recommendation; null for the others.</summary>
    public string? Level { get; }

    /// <summary>The text.</summary>
    public LocalizedText Text { get; }

    /// <summary>Where the statement comes from.</summary>
    public Source Source { get; }

    /// <summary>The extension that the code is from; null for the library's own.</summary>
    public string? Extension { get; }

    /// <summary>The words of an extension that stand before the library's; null when there are none.</summary>
    public AddedWords? AddedWords { get; }
}
