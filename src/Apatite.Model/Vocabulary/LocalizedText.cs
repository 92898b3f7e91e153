namespace Apatite.Model;

/// <summary>A text in both languages of the library.</summary>
/// <param name="English">The English text.</param>
/// <param name="French">The French text.</param>
public sealed record LocalizedText(string English, string French)
{
    /// <summary>A text that no language changes: a code, a path, a reference.</summary>
    /// <param name="text">The text.</param>
    public static LocalizedText Same(string text) => new(text, text);

    /// <summary>The text in a language.</summary>
    /// <param name="language">The language.</param>
    public string In(Language language) => language == Language.French ? French : English;

    /// <summary>The English text.</summary>
    public override string ToString() => English;
}
