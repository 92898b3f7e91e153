using System.Security.Cryptography;
using System.Text;
using Apatite.CdsHooks.Cards;
using Apatite.CdsHooks.Requests;
using Apatite.Rules;
using Microsoft.Extensions.Caching.Memory;

namespace Apatite.CdsHooks.Feedback;

/// <summary>
/// Remembers what was dismissed in an encounter, so that a card is not shown there again while it says the same. What becomes likelier or more
/// urgent is shown again. It holds hashes, in this process and for a day; another instance of the host does not know them.
/// </summary>
internal sealed class OverriddenCards : IDisposable
{
    private const int Remembered = 20_000;

    private static readonly TimeSpan Kept = TimeSpan.FromDays(1);

    private readonly MemoryCache issued = new(new MemoryCacheOptions { SizeLimit = Remembered });
    private readonly MemoryCache dismissed = new(new MemoryCacheOptions { SizeLimit = Remembered });

    /// <summary>What a card says of a patient in an encounter; null outside an encounter, where nothing says that it is the same contact.</summary>
    public static string? Message(HookCall call, CardKind kind, DifferentialEntry entry) => call.EncounterId is not { } encounter
        ? null
        : Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join(
            '\n', call.PatientId, encounter, call.Service.Id, kind, entry.Diagnosis.Id, entry.Likelihood, entry.Danger, entry.Urgency))));

    public bool IsDismissed(string? message) => message is not null && dismissed.TryGetValue(message, out _);

    public void Issue(Guid card, string? message)
    {
        if (message is not null)
        {
            Remember(issued, card.ToString(), message);
        }
    }

    public void Take(CardFeedback feedback)
    {
        if (feedback.Outcome == CardOutcome.Overridden && issued.TryGetValue(feedback.CardId, out string? message) && message is not null)
        {
            Remember(dismissed, message, message);
        }
    }

    public void Dispose()
    {
        issued.Dispose();
        dismissed.Dispose();
    }

    private static void Remember(MemoryCache cache, string key, string value) =>
        cache.Set(key, value, new MemoryCacheEntryOptions { AbsoluteExpirationRelativeToNow = Kept, Size = 1 });
}
