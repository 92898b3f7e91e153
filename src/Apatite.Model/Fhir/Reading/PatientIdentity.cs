using System.Collections.Immutable;
using Hl7.Fhir.Model;
using Hl7.Fhir.Utility;

namespace Apatite.Model.Fhir;

/// <summary>Who the record is about: the one Patient, or the one that all resources name when there is no Patient.</summary>
internal sealed class PatientIdentity
{
    private readonly HashSet<string> _names;

    private PatientIdentity(InputResource? patient, IEnumerable<string> names)
    {
        Patient = patient;
        _names = names.ToHashSet(StringComparer.Ordinal);
    }

    /// <summary>The Patient; null when there is none.</summary>
    public InputResource? Patient { get; }

    /// <exception cref="CaseFormatException">There are several patients.</exception>
    public static PatientIdentity Of(PatientRecord record)
    {
        InputResource[] all = [.. record.Inputs.Where(input => input.Resource is Patient && input.Omission is null)];
        InputResource[] patients = [.. all.Where(input => input.Container is null)];
        if (patients.Length == 0)
        {
            patients = all;
        }

        string[] references = [.. patients.Select(patient => patient.Reference).Distinct()];
        return references.Length switch
        {
            > 1 => throw Several(references),
            1 when Differ(patients) => throw Several([.. patients.Select(patient => patient.FullUrl ?? patient.Reference).Distinct()]),
            1 => new(patients[0], patients[0].Names),
            _ => NamedByOthers(record),
        };
    }

    // One id on two servers is two people, and so is one id with two birth dates or sexes. A sex that is no code is compared as it stands: the
    // SDK throws over it.
    private static bool Differ(InputResource[] patients) =>
        patients.Select(patient => PatientRecord.ServerOf(patient.FullUrl)).OfType<string>().Distinct(StringComparer.Ordinal).Skip(1).Any()
        || Stated(patients, patient => patient.BirthDate).Skip(1).Any()
        || Stated(patients, patient => patient.GenderElement?.JsonValue?.ToString()).Skip(1).Any();

    private static IEnumerable<string> Stated(IEnumerable<InputResource> patients, Func<Patient, string?> element) => patients
        .Where(input => input.Problem is null)
        .Select(input => element((Patient)input.Resource!))
        .OfType<string>()
        .Distinct(StringComparer.Ordinal);

    /// <summary>Whether a subject is this patient; a subject without a reference is not held against a resource.</summary>
    public bool Includes(ResourceReference subject, InputResource owner)
    {
        string? reference = subject.Reference;
        if (string.IsNullOrEmpty(reference) || _names.Count == 0)
        {
            return true;
        }

        if (PatientRecord.ServerOf(reference) is { } server && PatientRecord.ServerOf(Patient?.FullUrl) is { } own && server != own)
        {
            return false;
        }

        string name = reference.StartsWith('#') ? (owner.Container ?? owner.Reference) + reference : reference;
        return _names.Contains(name) || _names.Contains(PatientRecord.Relative(name)) || IsUnnamed;
    }

    // A Patient with neither id nor address cannot be named by a reference.
    private bool IsUnnamed => Patient is { Names: [var only] } && only.StartsWith("Bundle.entry[", StringComparison.Ordinal);

    private static PatientIdentity NamedByOthers(PatientRecord record)
    {
        string[] subjects = [.. record.Inputs.Select(SubjectOf).OfType<string>().Distinct().Order(StringComparer.Ordinal)];
        return subjects.Length > 1 ? throw Several(subjects) : new(null, subjects);
    }

    private static string? SubjectOf(InputResource input)
    {
        try
        {
            string? reference = input.Problem is null && input.Omission is null ? Subject.Of(input.Resource)?.Reference : null;
            return string.IsNullOrEmpty(reference) || reference.StartsWith('#') ? null : PatientRecord.Relative(reference);
        }
        catch (CodedException)
        {
            // The resource is rejected for it when it is read.
            return null;
        }
    }

    private static CaseFormatException Several(string[] references) => new(
        CaseFormatReasons.SeveralPatients, $"The Bundle is about {references.Length} patients.", references: references.ToImmutableArray());
}
