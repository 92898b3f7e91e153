using System.Globalization;
using Hl7.Fhir.Model;
using Hl7.Fhir.Utility;

namespace Apatite.Model.Fhir;

/// <summary>
/// Finds of several versions of one resource the newest, which alone counts: by the number of the version, else the time of the last
/// update, else the status that corrects another, else the time of issue. Versions that nothing tells apart all count, whatever their
/// order. What a server deleted afterwards does not count at all.
/// </summary>
internal sealed class ResourceVersions
{
    private static readonly Omission Older = new(Reasons.Superseded, Explanation.OlderVersion);
    private static readonly Omission Gone = new(Reasons.Deleted);

    private readonly Dictionary<BundleItem, Omission> _omissions = new(ReferenceEqualityComparer.Instance);

    private ResourceVersions(IEnumerable<BundleItem> items)
    {
        foreach (IGrouping<string, BundleItem> versions in items.Where(item => IdentityOf(item) is not null).GroupBy(item => IdentityOf(item)!, StringComparer.Ordinal))
        {
            BundleItem[] deletions = [.. versions.Where(item => item.IsDeletion)];
            BundleItem[] resources = [.. versions.Where(item => !item.IsDeletion)];
            if (resources.Length > 1)
            {
                OmitOlder(resources);
            }

            foreach (BundleItem item in resources.Where(item => deletions.Any(deletion => IsDeletedBy(item, deletion))))
            {
                _omissions[item] = Gone;
            }
        }
    }

    public static ResourceVersions Of(IEnumerable<BundleItem> items) => new(items);

    /// <summary>Why an item does not count; null when it does.</summary>
    public Omission? OmissionOf(BundleItem item) => _omissions.GetValueOrDefault(item);

    // Two servers can give one id to two resources; what has no address of a server goes by type and id.
    private static string? IdentityOf(BundleItem item)
    {
        string? address = item.FullUrl is { Length: > 0 } url ? PatientRecord.Unversioned(url) : null;
        if (address is not null && PatientRecord.IsOfServer(address))
        {
            return address;
        }

        return item.IsDeletion ? address : PatientRecord.LocalReference(item.Resource);
    }

    private void OmitOlder(BundleItem[] versions)
    {
        BundleItem[] newest =
            Newest(versions, NumberOf)
            ?? Newest(versions, item => Updated(item)?.Known)
            ?? versions;
        if (newest.Length > 1)
        {
            newest = Newest(newest, Correction) ?? newest;
            newest = Newest(newest, Issued) ?? newest;
        }

        foreach (BundleItem item in versions.Except(newest))
        {
            _omissions[item] = Older;
        }
    }

    private static long? NumberOf(BundleItem item) =>
        long.TryParse(Safe(() => Meta(item)?.VersionId), NumberStyles.None, CultureInfo.InvariantCulture, out long number) ? number : null;

    // Null when not all of them say it.
    private static BundleItem[]? Newest<T>(BundleItem[] versions, Func<BundleItem, T?> key)
        where T : struct, IComparable<T>
    {
        T?[] keys = [.. versions.Select(key)];
        if (keys.Any(each => each is null))
        {
            return null;
        }

        T newest = keys.Max()!.Value;
        return [.. versions.Where((_, index) => keys[index]!.Value.CompareTo(newest) == 0)];
    }

    // Of results without a version the one that withdraws or corrects another was written after it.
    private static int? Correction(BundleItem item) => Safe<int?>(() => item.Resource switch
    {
        Observation { Status: { } status } => status switch
        {
            ObservationStatus.EnteredInError => 4,
            ObservationStatus.Corrected => 3,
            ObservationStatus.Amended => 2,
            ObservationStatus.Final => 1,
            _ => 0,
        },
        DiagnosticReport { Status: { } status } => status switch
        {
            DiagnosticReport.DiagnosticReportStatus.EnteredInError => 4,
            DiagnosticReport.DiagnosticReportStatus.Corrected => 3,
            DiagnosticReport.DiagnosticReportStatus.Amended or DiagnosticReport.DiagnosticReportStatus.Appended => 2,
            DiagnosticReport.DiagnosticReportStatus.Final => 1,
            _ => 0,
        },
        Condition condition => Statuses.Verification(condition.VerificationStatus) == Statuses.EnteredInError ? 1 : 0,
        AllergyIntolerance allergy => Statuses.Verification(allergy.VerificationStatus) == Statuses.EnteredInError ? 1 : 0,
        _ => 0,
    });

    private static DateTimeOffset? Issued(BundleItem item) => Safe(() => item.Resource switch
    {
        Observation observation => FhirMoment.Parse(observation.IssuedElement?.JsonValue as string)?.Known ?? observation.Issued,
        DiagnosticReport report => FhirMoment.Parse(report.IssuedElement?.JsonValue as string)?.Known ?? report.Issued,
        _ => null,
    });

    private static bool IsDeletedBy(BundleItem item, BundleItem deletion) =>
        !(FhirMoment.Parse(deletion.Moment) is { } deleted && Updated(item) is { } updated && updated.Known > deleted.Known);

    private static FhirMoment? Updated(BundleItem item) => FhirMoment.Parse(Safe(() => Meta(item)?.LastUpdatedElement?.JsonValue as string)
        ?? Safe(() => Meta(item)?.LastUpdated?.ToString("o", CultureInfo.InvariantCulture)));

    private static Meta? Meta(BundleItem item) => Safe(() => item.Resource?.Meta);

    // Broken elements throw where they are read; a version that is not known is not stated.
    private static T? Safe<T>(Func<T?> read)
    {
        try
        {
            return read();
        }
        catch (Exception problem) when (problem is CodedException or InvalidCastException)
        {
            return default;
        }
    }
}
