namespace Apatite.Model.Fhir;

/// <summary>What the reader of one resource may look at besides the resource.</summary>
internal sealed record ReadingContext(PatientRecord Record, TimeWindows Windows);
