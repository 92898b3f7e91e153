namespace Apatite.Rules;

/// <summary>
/// A code of the knowledge, by which programs know what is said. Codes of different kinds are different types; two codes of one
/// kind are equal when their ids are.
/// </summary>
public abstract class KnowledgeCode : IEquatable<KnowledgeCode>
{
    private protected KnowledgeCode(string id) => Id = id;

    /// <summary>The code as it is written in output, for example <c>airway-threat</c>.</summary>
    public string Id { get; }

    /// <summary>Whether another code is of the same kind and id.</summary>
    /// <param name="other">The other code.</param>
    public bool Equals(KnowledgeCode? other) => other is not null && other.GetType() == GetType() && other.Id == Id;

    /// <inheritdoc/>
    public sealed override bool Equals(object? obj) => Equals(obj as KnowledgeCode);

    /// <inheritdoc/>
    public sealed override int GetHashCode() => HashCode.Combine(GetType(), Id);

    /// <summary>The id.</summary>
    public sealed override string ToString() => Id;

    /// <summary>Whether two codes are of the same kind and id.</summary>
    public static bool operator ==(KnowledgeCode? left, KnowledgeCode? right) => left is null ? right is null : left.Equals(right);

    /// <summary>Whether two codes differ in kind or id.</summary>
    public static bool operator !=(KnowledgeCode? left, KnowledgeCode? right) => !(left == right);
}
