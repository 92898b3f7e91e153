namespace Apatite.Model;

/// <summary>A diagnosis of the differential.</summary>
/// <param name="id">The id of the concept in <c>vocabulary.tsv</c>.</param>
[ConstantsOf("vocabulary.tsv", "diagnosis")]
public sealed partial class Diagnosis(string id) : Concept(id);
