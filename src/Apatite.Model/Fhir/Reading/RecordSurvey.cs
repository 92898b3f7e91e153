using Hl7.Fhir.Model;

namespace Apatite.Model.Fhir;

/// <summary>What is to be said of a record as a whole: what of it was not understood, and what of it is missing.</summary>
internal sealed class RecordSurvey(
    IReadOnlyList<Reading> readings, IReadOnlyCollection<IgnoredResource> ignored, IReadOnlyCollection<RejectedResource> rejected)
{
    private static readonly string[] GapsOfCode = [Reasons.UnmappedSystem, Reasons.UnmappedCode, Reasons.UnknownCode, Reasons.MalformedCode, Reasons.Uncoded];

    // What was withdrawn, replaced or is the library's own says nothing of the patient either way.
    private static readonly string[] NoStatement = [Reasons.EnteredInError, Reasons.Superseded, Reasons.Deleted, Reasons.OwnOutput];

    private readonly Dictionary<string, string> _types = readings
        .Where(reading => reading.Input.Resource is not null)
        .GroupBy(reading => reading.Reference, StringComparer.Ordinal)
        .ToDictionary(group => group.Key, group => group.First().Input.Resource!.TypeName, StringComparer.Ordinal);

    /// <summary>The other releases of FHIR that resources seem to be written in, each said once.</summary>
    public IEnumerable<LocalizedText> OtherVersions() => readings
        .Select(reading => reading.Input.OtherVersion)
        .OfType<string>()
        .GroupBy(version => version, StringComparer.Ordinal)
        .OrderBy(versions => versions.Key, StringComparer.Ordinal)
        .Select(versions => Explanation.OtherVersions(versions.Key, versions.Count()));

    /// <summary>Why the record is not whole.</summary>
    public IEnumerable<LocalizedText> Gaps(IEnumerable<RecordGap> found) => found
        .Concat(ignored.Any(resource => resource.Reason == Reasons.PartialInput) ? [RecordGap.Outcome] : [])
        .Distinct()
        .Order()
        .Select(Explanation.Gap);

    /// <summary>Medicines and allergies that count and were not understood.</summary>
    public IEnumerable<string> UnreadMedicines()
    {
        HashSet<string> broken =
        [
            .. rejected.Where(resource => resource.Reason is not Reasons.OtherPatient && IsOfMedicines(resource.Reference)).Select(resource => resource.Reference),
        ];
        return readings
            .Where(reading => reading.IsUnreadMedicine || broken.Contains(reading.Reference))
            .Select(reading => reading.Reference)
            .Distinct(StringComparer.Ordinal);
    }

    /// <summary>What of the kinds that the library reads was not understood.</summary>
    public IEnumerable<NotUnderstoodGroup> NotUnderstood() =>
        from resource in ignored.Where(resource => GapsOfCode.Contains(resource.Reason)).Select(resource => (resource.Reference, resource.Reason, resource.System))
            .Concat(rejected.Where(resource => resource.Reason != Reasons.OtherPatient).Select(resource => (resource.Reference, resource.Reason, System: (string?)null)))
        where _types.GetValueOrDefault(resource.Reference) is not (null or "Patient" or "Encounter")
        group resource.Reference by (Type: _types[resource.Reference], resource.Reason, resource.System) into found
        orderby found.Count() descending, found.Key.Type, found.Key.Reason, found.Key.System
        select new NotUnderstoodGroup
        {
            ResourceType = found.Key.Type,
            Reason = found.Key.Reason,
            System = found.Key.System,
            References = [.. found],
        };

    /// <summary>Whether more than half of the conditions were not understood.</summary>
    public bool AreConditionsMostlyUnread()
    {
        HashSet<string> silent = [.. ignored.Where(resource => NoStatement.Contains(resource.Reason)).Select(resource => resource.Reference)];
        HashSet<string> unread =
        [
            .. ignored.Where(resource => GapsOfCode.Contains(resource.Reason)).Select(resource => resource.Reference),
            .. rejected.Where(resource => resource.Reason != Reasons.OtherPatient).Select(resource => resource.Reference),
        ];
        string[] conditions = [.. _types.Where(pair => pair.Value == nameof(Condition) && !silent.Contains(pair.Key)).Select(pair => pair.Key)];
        return conditions.Count(unread.Contains) * 2 > conditions.Length;
    }

    private bool IsOfMedicines(string reference) => _types.GetValueOrDefault(reference)
        is nameof(MedicationStatement) or nameof(MedicationRequest) or nameof(MedicationAdministration) or nameof(MedicationDispense) or nameof(AllergyIntolerance);
}
