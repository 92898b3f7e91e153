using System.Globalization;
using Hl7.Fhir.Model;
using Hl7.Fhir.Utility;

namespace Apatite.Model.Fhir;

/// <summary>Everything that was handed in, with the references between its parts.</summary>
internal sealed class PatientRecord
{
    private readonly Lazy<Dictionary<string, InputResource>> _byName;

    private PatientRecord(IReadOnlyList<InputResource> inputs)
    {
        Inputs = inputs;
        _byName = new(() => ByName(inputs));
    }

    /// <summary>Every resource, containers before what they contain.</summary>
    public IReadOnlyList<InputResource> Inputs { get; }

    public static PatientRecord Of(IReadOnlyList<BundleItem> items)
    {
        ResourceVersions versions = ResourceVersions.Of(items);
        List<InputResource> inputs = [];
        foreach (BundleItem item in items.Where(item => !item.IsDeletion))
        {
            InputResource entry = Entry(item) with { Omission = versions.OmissionOf(item) };
            inputs.Add(entry);
            AddContained(entry, item.Contained, inputs);
        }

        return new(inputs);
    }

    /// <summary>The resource that a reference in another one names; null when it was not handed in.</summary>
    public InputResource? Resolve(ResourceReference? reference, InputResource from)
    {
        string? name = reference?.Reference;
        if (string.IsNullOrEmpty(name))
        {
            return null;
        }

        return name.StartsWith('#')
            ? _byName.Value.GetValueOrDefault((from.Container ?? from.Reference) + name)
            : _byName.Value.GetValueOrDefault(name) ?? _byName.Value.GetValueOrDefault(Relative(name));
    }

    /// <summary>The <c>Type/id</c> of an address on some server, without the version; other texts as they are.</summary>
    public static string Relative(string reference)
    {
        if (reference.StartsWith("urn:", StringComparison.Ordinal) || reference.StartsWith('#'))
        {
            return reference;
        }

        string unversioned = Unversioned(reference);
        int id = unversioned.LastIndexOf('/');
        int type = id < 0 ? -1 : unversioned[..id].LastIndexOf('/');
        return id < 0 ? reference
            : type < 0 && unversioned.Length == reference.Length ? reference
            : unversioned[(type + 1)..];
    }

    /// <summary>A reference without the version that may stand behind it.</summary>
    public static string Unversioned(string reference) =>
        reference.IndexOf("/_history/", StringComparison.Ordinal) is var history and >= 0 ? reference[..history] : reference;

    /// <summary>Whether an address is that of a resource on a server.</summary>
    public static bool IsOfServer(string address) =>
        address.StartsWith("http://", StringComparison.OrdinalIgnoreCase) || address.StartsWith("https://", StringComparison.OrdinalIgnoreCase);

    /// <summary>The server of an address, whichever scheme it is reached by; null when the address is none on a server.</summary>
    public static string? ServerOf(string? address)
    {
        if (address is null || !IsOfServer(address))
        {
            return null;
        }

        string unversioned = Unversioned(address);
        string relative = Relative(unversioned);
        int start = unversioned.IndexOf("//", StringComparison.Ordinal) + 2;
        int end = unversioned.Length - relative.Length - 1;
        return end > start ? unversioned[start..end].ToLowerInvariant() : null;
    }

    private static InputResource Entry(BundleItem item)
    {
        string? local = LocalReference(item.Resource);
        string? address = string.IsNullOrEmpty(item.FullUrl) ? null : item.FullUrl;
        return new(local ?? address ?? item.Place, address, item.Resource, item.Problem, null) { Defects = item.Defects, OtherVersion = item.OtherVersion };
    }

    // Few records refer from one resource to another; of two that claim a name the one that counts has it, else the first.
    private static Dictionary<string, InputResource> ByName(IReadOnlyList<InputResource> inputs)
    {
        Dictionary<string, InputResource> byName = new(StringComparer.Ordinal);
        foreach (InputResource input in inputs.OrderBy(input => input.Omission is null ? 0 : 1))
        {
            foreach (string name in input.Names)
            {
                byName.TryAdd(name, input);
            }
        }

        return byName;
    }

    private static void AddContained(InputResource container, IReadOnlyDictionary<int, ParseProblem> problems, List<InputResource> inputs)
    {
        List<Resource> contained;
        try
        {
            contained = container.Resource is DomainResource domain ? domain.Contained : [];
        }
        catch (CodedException)
        {
            // Not even the list is one; the container is rejected for it.
            return;
        }

        for (int i = 0; i < contained.Count; i++)
        {
            // Where the array held no object, the lenient SDK leaves null.
            Resource? resource = contained[i];
            ParseProblem? problem = container.Problem ?? problems.GetValueOrDefault(i) ?? (resource is null ? new("", "resource-not-an-object") : null);
            string reference = IdOf(resource) is { } id
                ? $"{container.Reference}#{id}"
                : string.Create(CultureInfo.InvariantCulture, $"{container.Reference}.contained[{i}]");
            inputs.Add(new(reference, null, resource, problem, container.Reference) { Omission = container.Omission });
        }
    }

    /// <summary>The <c>Type/id</c> of a resource; null when it has no id.</summary>
    public static string? LocalReference(Resource? resource) =>
        resource is DynamicResource || IdOf(resource) is not { } id ? null : $"{resource!.TypeName}/{id}";

    // The id can be broken like anything else; the resource then goes by its place.
    private static string? IdOf(Resource? resource)
    {
        try
        {
            return string.IsNullOrEmpty(resource?.Id) ? null : resource.Id;
        }
        catch (CodedException)
        {
            return null;
        }
    }
}
