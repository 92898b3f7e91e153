namespace Apatite.Model;

/// <summary>A measurement or a laboratory test; each has one canonical UCUM unit (see <c>units.tsv</c>).</summary>
/// <param name="id">The id of the concept in <c>vocabulary.tsv</c>.</param>
[ConstantsOf("vocabulary.tsv", "lab")]
public sealed partial class LabTest(string id) : Concept(id);
