using System.Diagnostics;
using System.Text;
using System.Text.Json;
using Apatite.Package.Tests.Packing;

namespace Apatite.Package.Tests.Consuming;

[Collection(OnePacking.Name)]
public sealed class WebTests(PackedPackages packages)
{
    private const string Listening = "Now listening on: ";

    [Fact]
    public async Task a_minimal_api_answers_a_posted_bundle()
    {
        string folder = ConsumerProject.Write(packages, "Web", "Microsoft.NET.Sdk.Web", ["Apatite.Rules", "Apatite.Reporting"]);
        DotNet.Run(folder, packages.Variables, "build", "--output", "built");
        using Process host = Process.Start(
            DotNet.Command("dotnet", folder, packages.Variables, Path.Combine("built", "Web.dll"), "--urls", "http://127.0.0.1:0"))!;
        try
        {
            using HttpClient client = new() { BaseAddress = await AddressOf(host) };
            using StringContent body = new(File.ReadAllText(Repository.PathOf("samples/cases/seed-2.json")), Encoding.UTF8, "application/fhir+json");
            using HttpResponseMessage answer = await client.PostAsync(new Uri("differential", UriKind.Relative), body);
            answer.EnsureSuccessStatusCode();
            using JsonDocument assessment = JsonDocument.Parse(await answer.Content.ReadAsStringAsync());
            JsonElement[] differential = [.. assessment.RootElement.GetProperty("differential").EnumerateArray()];
            Assert.Equal("retropharyngeal-calcific-tendinitis", differential[0].GetProperty("diagnosis").GetString());
        }
        finally
        {
            host.Kill(entireProcessTree: true);
            await host.WaitForExitAsync();
        }
    }

    private static async Task<Uri> AddressOf(Process host)
    {
        using CancellationTokenSource limit = new(TimeSpan.FromMinutes(1));
        while (await host.StandardOutput.ReadLineAsync(limit.Token) is { } line)
        {
            if (line.Contains(Listening, StringComparison.Ordinal))
            {
                return new Uri(line[(line.IndexOf(Listening, StringComparison.Ordinal) + Listening.Length)..]);
            }
        }

        throw new InvalidOperationException("The host ended: " + await host.StandardError.ReadToEndAsync(limit.Token));
    }
}
