namespace Apatite.Model.Fhir;

/// <summary>Makes the fact of a concept that is said to be present or absent; the kind of the concept decides which fact.</summary>
internal static class ConceptStatement
{
    public static void Use(Reading reading, Concept concept, Presence presence, FhirMoment? time, TimeWindows windows, bool isCurrent = false)
    {
        (Fact fact, TimeSpan? window) = concept switch
        {
            Symptom symptom => (new ClinicalFinding(reading.Reference, symptom, presence), isCurrent ? null : windows.Symptoms),
            History history => ((Fact)new HistoryItem(reading.Reference, history, presence), windows.History),
            Diagnosis diagnosis => (new StatedDiagnosis(reading.Reference, diagnosis, presence), windows.History),
            Medication medication => (new MedicationUse(reading.Reference, medication, presence), null),
            FindingType finding => (new ImagingFinding(reading.Reference, finding, presence), isCurrent ? null : windows.Imaging),
            _ => throw new ArgumentException($"A {concept.GetType().Name} is no statement.", nameof(concept)),
        };
        reading.Use(fact, concept.Id, time, window);
    }
}
