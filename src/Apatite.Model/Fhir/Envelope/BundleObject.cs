using Hl7.Fhir.Model;
using Hl7.Fhir.Utility;

namespace Apatite.Model.Fhir;

/// <summary>Takes a Bundle apart that the caller has already parsed.</summary>
internal static class BundleObject
{
    public static IReadOnlyList<BundleItem> Items(Bundle bundle)
    {
        try
        {
            List<BundleItem> items = [];
            for (int i = 0; i < bundle.Entry.Count; i++)
            {
                if (bundle.Entry[i] is not { } entry)
                {
                    items.Add(new(i, null, null, new("", "entry-not-an-object")));
                }
                else if (entry.Resource is { } resource)
                {
                    List<CodedException>? issues = resource.Annotation<List<CodedException>>();
                    items.Add(new(i, entry.FullUrl, resource, ParserIssues.First(issues)));
                }
            }

            return items;
        }
        catch (CodedException)
        {
            // In lenient modes the SDK keeps what it could not parse, and the getters throw.
            throw new CaseFormatException(CaseFormatReasons.NotR4, "Bundle.entry is not FHIR R4.");
        }
    }
}
