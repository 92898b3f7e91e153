namespace Apatite.Model;

/// <summary>
/// A concept of the project's vocabulary. Concepts of different kinds are different types, so that a structure can never
/// be compared with a symptom by mistake; two concepts of one kind are equal when their ids are.
/// </summary>
/// <param name="Id">The id of the concept, for example <c>neck-pain</c>; stable across languages and versions.</param>
public abstract record Concept(string Id)
{
    /// <summary>The words for the concept in a language, or its id when the vocabulary does not know it.</summary>
    /// <param name="language">The language of the words.</param>
    public string Display(Language language) => VocabularyTable.Find(Id)?.Display(language) ?? Id;

    /// <summary>The codes that the project writes for the concept, the preferred one of each code system.</summary>
    public IEnumerable<ConceptCoding> Codings() => Terminology.Preferred(Id).Select(entry => new ConceptCoding(entry.System, entry.Code, entry.Display));
}
