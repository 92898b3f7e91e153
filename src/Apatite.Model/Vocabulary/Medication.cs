namespace Apatite.Model;

/// <summary>A class of medicines that matters for the recommendation.</summary>
/// <param name="id">The id of the concept in <c>vocabulary.tsv</c>.</param>
[ConstantsOf("vocabulary.tsv", "medication")]
public sealed partial class Medication(string id) : Concept(id);
