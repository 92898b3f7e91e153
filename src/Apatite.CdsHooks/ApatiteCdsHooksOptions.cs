using Apatite.Model;

namespace Apatite.CdsHooks;

/// <summary>How the CDS Hooks services behave. Read from the configuration section <see cref="SectionName"/> and checked when the host starts.</summary>
public sealed class ApatiteCdsHooksOptions
{
    /// <summary>The configuration section.</summary>
    public const string SectionName = "ApatiteCdsHooks";

    /// <summary>
    /// The address under which callers reach the host, for example <c>https://cds.hospital.example</c>. A caller's token names the
    /// exact address that it is meant for, and links to reports begin with it.
    /// </summary>
    public Uri? PublicBaseUrl { get; set; }

    /// <summary>The language of cards for callers that ask for none; in configuration its code, for example <c>fr</c>.</summary>
    public Language Language { get; set; } = Language.English;

    /// <summary>The moment that a case is seen at when the caller names none.</summary>
    public AssessmentMoment Moment { get; set; }

    /// <summary>Where the patients of the host are cared for: counts when the record does not say.</summary>
    public CareSetting CareSetting { get; set; }

    /// <summary>Whether the rules are compiled instead of run in NRules' sessions: the same answers, more of them a second.</summary>
    public bool CompiledRules { get; set; }

    /// <summary>The web origins whose scripts may call; <c>*</c> allows every origin.</summary>
    public IList<string> CorsOrigins { get; } = [];

    /// <summary>Who may call.</summary>
    public CallerOptions Callers { get; } = new();

    /// <summary>How much a caller may ask for.</summary>
    public LimitOptions Limits { get; } = new();

    /// <summary>The FHIR servers that the host may read from; none by default.</summary>
    public IList<FhirServerOptions> FhirServers { get; } = [];

    /// <summary>Links from cards to the full report.</summary>
    public ReportLinkOptions Reports { get; } = new();

    /// <summary>Codes of the hospital's order catalogue, beside those that the library knows.</summary>
    public IList<OrderCodeOptions> OrderCodes { get; } = [];
}

/// <summary>The moment that a case is seen at; what is older than its time window then does not count.</summary>
public enum AssessmentMoment
{
    /// <summary>The moment of the call.</summary>
    Call,

    /// <summary>The latest clinically relevant time of the record: for samples and replays, which give the same answer on any day.</summary>
    Record,
}

/// <summary>How much a caller may ask for.</summary>
public sealed class LimitOptions
{
    /// <summary>The largest request body in bytes.</summary>
    public int MaxRequestBytes { get; set; } = 8 * 1024 * 1024;

    /// <summary>How long a request may take.</summary>
    public TimeSpan RequestTimeout { get; set; } = TimeSpan.FromSeconds(10);

    /// <summary>Requests a second that one address may send, on average.</summary>
    public int RequestsPerSecond { get; set; } = 100;

    /// <summary>Requests that one address may send at once after a pause.</summary>
    public int RequestBurst { get; set; } = 200;

    /// <summary>Requests of all callers that are worked on at the same time.</summary>
    public int ConcurrentRequests { get; set; } = 64;

    /// <summary>Requests that wait for their turn.</summary>
    public int WaitingRequests { get; set; } = 256;
}

/// <summary>A FHIR server that the host may read from with the token that a caller sends along.</summary>
public sealed class FhirServerOptions
{
    /// <summary>The base address, exactly as callers name it in <c>fhirServer</c> up to a slash at the end.</summary>
    public Uri? BaseUrl { get; set; }

    /// <summary>The most bytes read for one call.</summary>
    public int MaxBytes { get; set; } = 8 * 1024 * 1024;

    /// <summary>The most pages read of one search.</summary>
    public int MaxPages { get; set; } = 5;

    /// <summary>How long all reading for one call may take.</summary>
    public TimeSpan Timeout { get; set; } = TimeSpan.FromSeconds(3);
}

/// <summary>
/// Links from cards to the full report. Off by default: a link needs the assessment to stay in memory until it is followed, and
/// a host that keeps nothing of a patient is the safer one.
/// </summary>
public sealed class ReportLinkOptions
{
    /// <summary>Whether assessments are kept for links.</summary>
    public bool Enabled { get; set; }

    /// <summary>How long.</summary>
    public TimeSpan Lifetime { get; set; } = TimeSpan.FromMinutes(10);

    /// <summary>How many; the oldest goes first.</summary>
    public int MaxCount { get; set; } = 1000;
}

/// <summary>A code of the hospital's order catalogue.</summary>
public sealed class OrderCodeOptions
{
    /// <summary>The code system.</summary>
    public string System { get; set; } = "";

    /// <summary>The code.</summary>
    public string Code { get; set; } = "";

    /// <summary>What is ordered.</summary>
    public OrderKind Kind { get; set; }
}
