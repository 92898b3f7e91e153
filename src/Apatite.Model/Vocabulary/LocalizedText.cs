namespace Apatite.Model;

/// <summary>A text in the languages of the library.</summary>
public sealed class LocalizedText
{
    private readonly Dictionary<Language, string> _texts;

    /// <summary>Makes a text from one in each language.</summary>
    /// <param name="texts">The text by language; English must be among them and stands in for a language that is not.</param>
    /// <exception cref="ArgumentException">There is no English text.</exception>
    public LocalizedText(IReadOnlyDictionary<Language, string> texts)
    {
        ArgumentNullException.ThrowIfNull(texts);
        _texts = new(texts);
        if (!_texts.ContainsKey(Language.English))
        {
            throw new ArgumentException("There is no English text.", nameof(texts));
        }
    }

    /// <summary>A text that no language changes: a code, a path, a reference.</summary>
    /// <param name="text">The text.</param>
    public static LocalizedText Same(string text) => new(new Dictionary<Language, string> { [Language.English] = text });

    /// <summary>A text that is put together anew in each language.</summary>
    /// <param name="text">Gives the text in a language.</param>
    public static LocalizedText Of(Func<Language, string> text) => new(Language.All.ToDictionary(language => language, text));

    /// <summary>The text in a language; in English where there is none.</summary>
    /// <param name="language">The language.</param>
    public string In(Language language) => _texts.GetValueOrDefault(language) ?? _texts[Language.English];

    /// <summary>Whether another text says the same in every language.</summary>
    /// <param name="obj">The other text.</param>
    public override bool Equals(object? obj) => obj is LocalizedText other && Language.All.All(language => In(language) == other.In(language));

    /// <inheritdoc/>
    public override int GetHashCode() => ToString().GetHashCode(StringComparison.Ordinal);

    /// <summary>The English text.</summary>
    public override string ToString() => In(Language.English);
}
