namespace Apatite.CdsHooks;

/// <summary>The answer to discovery.</summary>
internal sealed record ServiceList(IReadOnlyList<ServiceDocument> Services)
{
    public static ServiceList All { get; } = new(
    [
        .. HookServices.All.Select(service => new ServiceDocument(
            service.Hook,
            service.Id,
            service.Title,
            service.Description,
            PrefetchTemplate.All.ToDictionary(template => template.Key, template => template.Query),
            "Decision support for health professionals, not validated in patients. Findings must be coded; free text is not read.")),
    ]);
}

/// <summary>A service as discovery shows it.</summary>
internal sealed record ServiceDocument(
    string Hook, string Id, string Title, string Description, IReadOnlyDictionary<string, string> Prefetch, string UsageRequirements);
