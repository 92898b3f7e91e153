using Hl7.Fhir.Model;

namespace Apatite.Model.Fhir;

/// <summary>Whom a resource is about.</summary>
internal static class Subject
{
    public static ResourceReference? Of(Resource? resource) => resource switch
    {
        Observation observation => observation.Subject,
        Condition condition => condition.Subject,
        ImagingStudy study => study.Subject,
        DiagnosticReport report => report.Subject,
        Procedure procedure => procedure.Subject,
        MedicationStatement statement => statement.Subject,
        MedicationRequest request => request.Subject,
        MedicationAdministration administration => administration.Subject,
        MedicationDispense dispense => dispense.Subject,
        Encounter encounter => encounter.Subject,
        AllergyIntolerance allergy => allergy.Patient,
        _ => null,
    };
}
