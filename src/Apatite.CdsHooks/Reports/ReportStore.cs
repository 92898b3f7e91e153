using System.Security.Cryptography;
using Apatite.Model;
using Apatite.Rules;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Extensions.Options;

namespace Apatite.CdsHooks.Reports;

/// <summary>
/// Keeps assessments for the links of cards, if the host is told to: in memory only, for minutes, no more than so many, each under
/// an id that cannot be guessed.
/// </summary>
internal sealed class ReportStore(IOptions<ApatiteCdsHooksOptions> options, TimeProvider time)
{
    public const string Path = "reports";

    private readonly object _gate = new();
    private readonly Dictionary<string, KeptReport> _reports = new(StringComparer.Ordinal);
    private readonly Queue<(string Id, DateTimeOffset Expires)> _oldestFirst = new();

    /// <summary>How many are kept.</summary>
    public int Count
    {
        get
        {
            lock (_gate)
            {
                return _reports.Count;
            }
        }
    }

    /// <summary>Keeps an assessment and gives its address; null when the host keeps none.</summary>
    public Uri? Keep(Assessment assessment, Language language)
    {
        ApatiteCdsHooksOptions settings = options.Value;
        if (!settings.Reports.Enabled)
        {
            return null;
        }

        string id = WebEncoders.Base64UrlEncode(RandomNumberGenerator.GetBytes(32));
        DateTimeOffset expires = time.GetUtcNow() + settings.Reports.Lifetime;
        lock (_gate)
        {
            Forget(settings.Reports.MaxCount - 1);
            _reports.Add(id, new(assessment, language));
            _oldestFirst.Enqueue((id, expires));
        }

        return new Uri($"{settings.PublicBaseUrl!.AbsoluteUri.TrimEnd('/')}/{Path}/{id}");
    }

    /// <summary>The report of an id, while it is kept.</summary>
    public KeptReport? Find(string id)
    {
        lock (_gate)
        {
            Forget(options.Value.Reports.MaxCount);
            return _reports.GetValueOrDefault(id);
        }
    }

    private void Forget(int most)
    {
        DateTimeOffset now = time.GetUtcNow();
        while (_oldestFirst.TryPeek(out (string Id, DateTimeOffset Expires) oldest) && (oldest.Expires <= now || _reports.Count > most))
        {
            _reports.Remove(oldest.Id);
            _oldestFirst.Dequeue();
        }
    }
}

/// <summary>An assessment that waits for its reader.</summary>
internal sealed record KeptReport(Assessment Assessment, Language Language);
