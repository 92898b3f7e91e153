// A record at hand: the Bundle of the readme's patient.
using Hl7.Fhir.Serialization;

Hl7.Fhir.Model.Bundle bundle = new FhirJsonDeserializer().Deserialize<Hl7.Fhir.Model.Bundle>(File.ReadAllText("samples/cases/seed-2.json"));
/* snippet */
