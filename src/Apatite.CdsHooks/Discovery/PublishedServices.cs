using Apatite.CdsHooks.Prefetch;
using Apatite.CdsHooks.Services;
using Apatite.CdsHooks.Wire;

namespace Apatite.CdsHooks.Discovery;

/// <summary>What discovery tells: every service with what it wants to be handed.</summary>
internal static class PublishedServices
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
