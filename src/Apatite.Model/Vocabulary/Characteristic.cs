namespace Apatite.Model;

/// <summary>A property of a symptom or of an imaging finding; its values are enumerations beside the facts.</summary>
/// <param name="id">The id of the concept in <c>vocabulary.tsv</c>.</param>
[ConstantsOf("vocabulary.tsv", "attribute")]
public sealed partial class Characteristic(string id) : Concept(id);
