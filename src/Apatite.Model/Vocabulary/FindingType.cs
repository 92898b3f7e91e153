namespace Apatite.Model;

/// <summary>What an image shows; where and how is said by the fact that carries it.</summary>
/// <param name="id">The id of the concept in <c>vocabulary.tsv</c>.</param>
[ConstantsOf("vocabulary.tsv", "imaging-finding")]
public sealed partial class FindingType(string id) : Concept(id);
