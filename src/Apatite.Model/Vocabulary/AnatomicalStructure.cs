namespace Apatite.Model;

/// <summary>The anatomical structure that an imaging finding lies in.</summary>
/// <param name="id">The id of the concept in <c>vocabulary.tsv</c>.</param>
[ConstantsOf("vocabulary.tsv", "structure")]
public sealed partial class AnatomicalStructure(string id) : Concept(id);
