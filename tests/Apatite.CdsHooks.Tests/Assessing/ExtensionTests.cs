using System.Text.Json.Nodes;
using Apatite.Hospital;
using Apatite.Rules;
using Apatite.Rules.Describing;
using Microsoft.Extensions.DependencyInjection;

namespace Apatite.CdsHooks.Tests;

public sealed class ExtensionTests
{
    [Fact]
    public async Task A_hospital_adds_its_knowledge_to_the_host()
    {
        await using CdsHost host = new CdsHost().With(services => services.AddApatiteRules(options => options.Add(StElsewhere.Assembly)));
        using HttpClient client = host.CreateClient();
        string seed = await File.ReadAllTextAsync(Path.Combine(AppContext.BaseDirectory, "cases", "seed-2.json"));
        using StringContent record = new(seed, null, "application/fhir+json");

        using HttpResponseMessage response = await client.PostAsync(new Uri("/assess", UriKind.Relative), record);

        JsonNode assessment = JsonNode.Parse(await response.Content.ReadAsStringAsync())!;
        Assert.EndsWith("+st-elsewhere.3", (string)assessment["knowledgeVersion"]!, StringComparison.Ordinal);
        Assert.Contains(assessment["recommendations"]!.AsArray(), step => (string)step!["code"]! == "st-elsewhere-neck-clinic");
    }

    [Fact]
    public async Task A_card_names_the_extension_beside_what_is_of_it()
    {
        await using CdsHost host = new CdsHost().With(services => services.AddApatiteRules(options => options.Add(StElsewhere.Assembly)));
        using HttpClient client = host.CreateClient();

        JsonArray cards = await client.CardsAsync(Call.View("seed-2"));

        Assert.Contains("*st-elsewhere*", (string)Assert.Single(cards)!["detail"]!, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void The_extension_may_be_registered_before_the_hooks_or_after(bool before)
    {
        ServiceCollection services = new();
        if (before)
        {
            services.AddApatiteRules(options => options.Add(StElsewhere.Assembly)).AddApatiteCdsHooks();
        }
        else
        {
            services.AddApatiteCdsHooks().AddApatiteRules(options => options.Add(StElsewhere.Assembly));
        }

        using ServiceProvider provider = services.BuildServiceProvider();
        Assert.Equal("st-elsewhere", Assert.Single(provider.GetRequiredService<IKnowledgeDescriptor>().Extensions).Name);
    }

    [Fact]
    public async Task A_host_whose_extension_contradicts_the_library_does_not_start()
    {
        await using CdsHost host = new CdsHost()
            .With(services => services.AddApatiteRules(options => options.Add(typeof(ExtensionTests).Assembly)));

        KnowledgeException exception = Assert.Throws<KnowledgeException>(() => host.CreateClient());

        Assert.Contains("no ApatiteExtension attribute", Assert.Single(exception.Conflicts).Reason, StringComparison.Ordinal);
    }
}
