namespace Apatite.CdsHooks.Wire;

/// <summary>The answer to discovery.</summary>
internal sealed record ServiceList(IReadOnlyList<ServiceDocument> Services);

/// <summary>A service as discovery shows it.</summary>
internal sealed record ServiceDocument(
    string Hook, string Id, string Title, string Description, IReadOnlyDictionary<string, string> Prefetch, string UsageRequirements);
