namespace Apatite.Model;

/// <summary>A property of the patient.</summary>
/// <param name="id">The id of the concept in <c>vocabulary.tsv</c>.</param>
[ConstantsOf("vocabulary.tsv", "patient")]
public sealed partial class Demographic(string id) : Concept(id);
