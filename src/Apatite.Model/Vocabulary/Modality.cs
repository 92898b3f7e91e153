namespace Apatite.Model;

/// <summary>How an image was made.</summary>
/// <param name="id">The id of the concept in <c>vocabulary.tsv</c>.</param>
[ConstantsOf("vocabulary.tsv", "modality")]
public sealed partial class Modality(string id) : Concept(id);
