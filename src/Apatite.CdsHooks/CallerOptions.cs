namespace Apatite.CdsHooks;

/// <summary>Who may call.</summary>
public sealed class CallerOptions
{
    /// <summary>Whether calls must carry a signed token. May be off in the environment <c>Development</c> only.</summary>
    public bool RequireToken { get; set; } = true;

    /// <summary>The systems that may call.</summary>
    public IList<CallerIssuerOptions> Issuers { get; } = [];

    /// <summary>How far the caller's clock may be off.</summary>
    public TimeSpan ClockSkew { get; set; } = TimeSpan.FromSeconds(30);

    /// <summary>The longest time between <c>iat</c> and <c>exp</c> of a token.</summary>
    public TimeSpan MaxTokenLifetime { get; set; } = TimeSpan.FromHours(1);

    /// <summary>
    /// How many tokens are remembered against replay, each until it expires. When there is no room, calls are refused: to forget a
    /// token early would let it be used twice.
    /// </summary>
    public int MaxRememberedTokens { get; set; } = 200_000;
}

/// <summary>A system that may call, with its keys in a file or at an address.</summary>
public sealed class CallerIssuerOptions
{
    /// <summary>The <c>iss</c> of its tokens.</summary>
    public string Issuer { get; set; } = "";

    /// <summary>A file with its JSON Web Key Set.</summary>
    public string? KeySetFile { get; set; }

    /// <summary>The addresses of its JSON Web Key Set. A token's <c>jku</c> must be one of them; no other address is ever fetched.</summary>
    public IList<Uri> KeySetUrls { get; } = [];

    /// <summary>The tenants of a shared issuer that may call; all when empty.</summary>
    public IList<string> Tenants { get; } = [];
}
