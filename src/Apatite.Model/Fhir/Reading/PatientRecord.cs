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

    public static PatientRecord Of(IEnumerable<BundleItem> items)
    {
        List<InputResource> inputs = [];
        foreach (BundleItem item in items)
        {
            InputResource entry = Entry(item);
            inputs.Add(entry);
            AddContained(entry, inputs);
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

        int history = reference.IndexOf("/_history/", StringComparison.Ordinal);
        ReadOnlySpan<char> unversioned = history < 0 ? reference : reference.AsSpan(0, history);
        int id = unversioned.LastIndexOf('/');
        int type = id < 0 ? -1 : unversioned[..id].LastIndexOf('/');
        return id < 0 ? reference
            : type < 0 && history < 0 ? reference
            : unversioned[(type + 1)..].ToString();
    }

    private static InputResource Entry(BundleItem item)
    {
        string? local = LocalReference(item.Resource);
        string? address = string.IsNullOrEmpty(item.FullUrl) ? null : item.FullUrl;
        string reference = local ?? address ?? string.Create(CultureInfo.InvariantCulture, $"Bundle.entry[{item.Index}]");
        return new(reference, address, item.Resource, item.Problem, null);
    }

    // Few records refer from one resource to another; of two that claim a name the first has it.
    private static Dictionary<string, InputResource> ByName(IReadOnlyList<InputResource> inputs)
    {
        Dictionary<string, InputResource> byName = new(StringComparer.Ordinal);
        foreach (InputResource input in inputs)
        {
            foreach (string name in input.Names)
            {
                byName.TryAdd(name, input);
            }
        }

        return byName;
    }

    private static void AddContained(InputResource container, List<InputResource> inputs)
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
            ParseProblem? problem = container.Problem ?? (resource is null ? new("", "resource-not-an-object") : null);
            string reference = IdOf(resource) is { } id
                ? $"{container.Reference}#{id}"
                : string.Create(CultureInfo.InvariantCulture, $"{container.Reference}.contained[{i}]");
            inputs.Add(new(reference, null, resource, problem, container.Reference));
        }
    }

    private static string? LocalReference(Resource? resource) =>
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
