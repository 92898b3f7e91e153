// Made from vocabulary.tsv; VocabularyTests compares the two.
namespace Apatite.Model;

/// <summary>A property of the patient.</summary>
/// <param name="id">The id of the concept in <c>vocabulary.tsv</c>.</param>
public sealed class Demographic(string id) : Concept(id)
{
    /// <summary>Age.</summary>
    public static readonly Demographic Age = new("age");

    /// <summary>Sex.</summary>
    public static readonly Demographic Sex = new("sex");
}
