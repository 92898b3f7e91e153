using System.Globalization;
using Hl7.Fhir.Model;

namespace Apatite.Model.Fhir;

/// <summary>What every published resource says of itself.</summary>
internal static class Publication
{
    /// <summary>The version of the library.</summary>
    public static readonly string Version = typeof(Publication).Assembly.GetName().Version!.ToString(3);

    // The year of the knowledge (2026.1), and not the day of the build: the same code publishes the same bytes on any day.
    private const string Date = "2026";

    /// <summary>Gives a resource its address, name, version, status and words; the rest is its own affair.</summary>
    public static T Published<T>(this T resource, string id, string description)
        where T : DomainResource, IVersionableConformanceResource
    {
        resource.Id = id;
        resource.Url = $"{ApatiteProfiles.BaseUrl}/{resource.TypeName}/{id}";
        resource.Version = Version;
        resource.Name = Name(id);
        resource.Status = PublicationStatus.Draft;
        resource.Experimental = true;
        resource.Date = Date;
        resource.Publisher = "The Apatite.Rules authors";
        resource.Description = description;
        return resource;
    }

    private static string Name(string id) =>
        string.Concat(id.Split('-').Select(word => char.ToUpper(word[0], CultureInfo.InvariantCulture) + word[1..]));
}
