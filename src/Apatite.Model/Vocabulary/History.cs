namespace Apatite.Model;

/// <summary>What the patient brings along: diseases, exposures, recent events (FHIR Condition, Observation or Procedure).</summary>
/// <param name="id">The id of the concept in <c>vocabulary.tsv</c>.</param>
[ConstantsOf("vocabulary.tsv", "history")]
public sealed partial class History(string id) : Concept(id);
