using Microsoft.Extensions.Options;

namespace Apatite.CdsHooks.Tests;

public sealed class OptionsCheckTests
{
    public static TheoryData<string, string, string> Mistakes() => new()
    {
        { "Callers:RequireToken", "true", "Callers:Issuers is empty" },
        { "Callers:RequireToken", "true", "PublicBaseUrl is missing" },
        { "PublicBaseUrl", "http://cds.hospital.example", "PublicBaseUrl must be" },
        { "Limits:MaxRequestBytes", "0", "Limits must all be above 0" },
        { "FhirServers:0:BaseUrl", "http://10.0.0.1/fhir", "FhirServers must name absolute https" },
        { "FhirServers:0:BaseUrl", "/fhir", "FhirServers must name absolute https" },
        { "Reports:Enabled", "true", "Reports:Enabled needs PublicBaseUrl" },
        { "Reports:MaxCount", "0", "Reports: Lifetime and MaxCount" },
        { "OrderCodes:0:Code", "D7", "OrderCodes has an entry without System" },
    };

    [Theory]
    [MemberData(nameof(Mistakes))]
    public void A_mistake_in_the_configuration_stops_the_start(string key, string value, string message)
    {
        using CdsHost host = new CdsHost().With(key, value);

        Assert.Contains(message, Assert.Throws<OptionsValidationException>(host.CreateClient).Message);
    }

    [Fact]
    public void A_setting_that_nobody_reads_stops_the_start()
    {
        using CdsHost host = new CdsHost().With("Limits:MaxRequestByte", "1");

        Assert.Throws<InvalidOperationException>(host.CreateClient);
    }

    [Fact]
    public void Callers_go_unverified_in_development_only()
    {
        using CdsHost host = new CdsHost().In("Production").With("Callers:RequireToken", "false");

        Assert.Contains("RequireToken may be false in Development only", Assert.Throws<OptionsValidationException>(host.CreateClient).Message);
    }

    [Fact]
    public void That_callers_go_unverified_is_said_in_the_log()
    {
        using CdsHost host = new();
        using HttpClient client = host.CreateClient();

        Assert.Contains(host.Log.Lines, line => line.StartsWith("Warning", StringComparison.Ordinal) && line.Contains("Callers are not verified", StringComparison.Ordinal));
    }
}
