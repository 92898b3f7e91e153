using Apatite.CdsHooks.Problems;

namespace Apatite.CdsHooks.Services;

/// <summary>A service: one hook under one id.</summary>
/// <param name="Id">The id, the last part of its address.</param>
/// <param name="Hook">The hook.</param>
/// <param name="Title">Its name.</param>
/// <param name="Description">What it does.</param>
/// <param name="HasOrders">Whether the hook brings draft orders.</param>
internal sealed record HookService(string Id, string Hook, string Title, string Description, bool HasOrders);

/// <summary>The services. One id serves both order hooks, so that an answer at signing replaces the one at selection.</summary>
internal static class HookServices
{
    public const string Differential = "apatite-differential";
    public const string Orders = "apatite-orders";

    public static IReadOnlyList<HookService> All { get; } =
    [
        new(Differential, "patient-view", "Spinal apatite: differential diagnosis",
            "Names spinal apatite deposition disease and retropharyngeal calcific tendinitis where the record points to them, with the dangerous diagnoses that are still open and what would answer them.",
            HasOrders: false),
        new(Orders, "order-select", "Spinal apatite: orders",
            "Says what is still open when a lumbar puncture, a drainage or antibiotics are chosen while a deposit explains the picture, and which cautions an NSAID or a corticosteroid meets.",
            HasOrders: true),
        new(Orders, "order-sign", "Spinal apatite: orders",
            "Says what is still open when a lumbar puncture, a drainage or antibiotics are signed while a deposit explains the picture, and which cautions an NSAID or a corticosteroid meets.",
            HasOrders: true),
    ];

    /// <summary>The services of an id.</summary>
    /// <exception cref="RequestProblemException">There are none.</exception>
    public static IReadOnlyList<HookService> ById(string id)
    {
        HookService[] services = [.. All.Where(service => service.Id == id)];
        return services.Length > 0 ? services : throw Refusal.UnknownService();
    }
}
