using Microsoft.CodeAnalysis.CSharp;

namespace Apatite.Constants;

/// <summary>What a row says of its constant; other cells, such as the words in other languages, change none.</summary>
internal sealed record Row(string Id, string Kind, string Text)
{
    /// <summary>The name of the constant: the id in Pascal case.</summary>
    public string Name { get; } = string.Concat(Id.Split('-').Where(word => word.Length > 0).Select(word => char.ToUpperInvariant(word[0]) + word.Substring(1)));

    public bool HasName => SyntaxFacts.IsValidIdentifier(Name);
}
