namespace Apatite.Model;

/// <summary>A symptom that the patient reports or a sign that the examiner finds.</summary>
/// <param name="id">The id of the concept in <c>vocabulary.tsv</c>.</param>
[ConstantsOf("vocabulary.tsv", "symptom", "sign")]
public sealed partial class Symptom(string id) : Concept(id);
