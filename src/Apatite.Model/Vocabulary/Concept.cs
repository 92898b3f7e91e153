namespace Apatite.Model;

/// <summary>
/// A concept of the project's vocabulary. Concepts of different kinds are different types, so that a structure never equals a
/// symptom by mistake; two concepts of one kind are equal when their ids are.
/// </summary>
public abstract class Concept : IEquatable<Concept>
{
    private protected Concept(string id) => Id = id;

    /// <summary>The id of the concept, for example <c>neck-pain</c>; stable across languages and versions.</summary>
    public string Id { get; }

    /// <summary>The words for the concept in a language, or its id when the vocabulary does not know it.</summary>
    /// <param name="language">The language of the words.</param>
    public string Display(Language language) => VocabularyTable.Find(Id)?.Text.In(language) ?? Id;

    /// <summary>The codes that the project writes for the concept, the preferred one of each code system.</summary>
    public IEnumerable<ConceptCoding> Codings() => Terminology.Preferred(Id).Select(entry => new ConceptCoding(entry.System, entry.Code, entry.Display));

    /// <summary>Whether another concept is of the same kind and id.</summary>
    /// <param name="other">The other concept.</param>
    public bool Equals(Concept? other) => other is not null && other.GetType() == GetType() && other.Id == Id;

    /// <inheritdoc/>
    public sealed override bool Equals(object? obj) => Equals(obj as Concept);

    /// <inheritdoc/>
    public sealed override int GetHashCode() => HashCode.Combine(GetType(), Id);

    /// <summary>The id.</summary>
    public sealed override string ToString() => Id;

    /// <summary>Whether two concepts are of the same kind and id.</summary>
    public static bool operator ==(Concept? left, Concept? right) => left is null ? right is null : left.Equals(right);

    /// <summary>Whether two concepts differ in kind or id.</summary>
    public static bool operator !=(Concept? left, Concept? right) => !(left == right);
}
