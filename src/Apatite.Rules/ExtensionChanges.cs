using Apatite.Model;

namespace Apatite.Rules;

/// <summary>An extension that was used.</summary>
public sealed class ExtensionVersion
{
    /// <summary>Its name, which marks everything that it adds.</summary>
    public required string Name { get; init; }

    /// <summary>The version of its knowledge.</summary>
    public required string Version { get; init; }
}

/// <summary>Another weight that an extension gave to a row of the library.</summary>
public sealed class Reweighing
{
    /// <summary>The extension.</summary>
    public required string Extension { get; init; }

    /// <summary>What the library weighs, in decibans.</summary>
    public required double LibraryWeight { get; init; }

    /// <summary>Why it weighs differently there.</summary>
    public required string Reason { get; init; }

    /// <summary>Where that comes from.</summary>
    public required Source Source { get; init; }
}

/// <summary>Words of an extension that stand before those of a row or code of the library.</summary>
public sealed class AddedWords
{
    internal AddedWords(string extension, LocalizedText text, Source source)
    {
        Extension = extension;
        Text = text;
        Source = source;
    }

    /// <summary>The extension.</summary>
    public string Extension { get; }

    /// <summary>Its words.</summary>
    public LocalizedText Text { get; }

    /// <summary>Where they come from.</summary>
    public Source Source { get; }

    /// <summary>Both, so that nothing that the library says is lost.</summary>
    internal LocalizedText Before(LocalizedText library) => LocalizedText.Of(language => $"{Text.In(language)} {library.In(language)}");
}
