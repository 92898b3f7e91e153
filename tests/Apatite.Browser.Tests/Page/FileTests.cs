using System.Text.Json;
using System.Text.Json.Nodes;
using Apatite.Model;
using Apatite.Model.Fhir;

namespace Apatite.Browser.Tests;

/// <summary>Cases are shared by file, and by nothing else.</summary>
[Collection(BrowserTests.Name)]
public class FileTests(BrowserFixture browser, SampleHost host)
{
    private const string Hostile = "<img src=x onerror=\"window.ran=true\"><script>window.ran=true</script>";

    [SkippableFact]
    public async Task SavedCase_OpenedAgain_GivesTheSameAnswer()
    {
        await using CasePage page = await CasePage.OpenAsync(browser, host, Language.English);
        await SeedPatient.EnterAsync(page);
        string[] ranking = await page.RankingAsync();
        string saved = await page.SavedAsync("save-case");

        await page.Page.ClickAsync("#empty");
        await page.SettleAsync();
        Assert.Empty(await page.RankingAsync());
        await page.OpenFileAsync(saved);

        Assert.Equal(ranking, await page.RankingAsync());
        Assert.Equal("7.5", await page.Page.InputValueAsync("#f-crp"));
        Assert.Equal("mg/dL", await page.Page.InputValueAsync("#f-crp-unit"));
        Assert.Equal(saved, await page.SavedAsync("save-case"));
        Assert.Equal(0, await page.Page.Locator("#kept").CountAsync());
    }

    [SkippableTheory]
    [InlineData("primary-care")]
    [InlineData("emergency")]
    [InlineData("inpatient")]
    [InlineData("imaging")]
    public async Task CareSettingAndVitalSigns_AreSavedAndOpenedAgain(string setting)
    {
        await using CasePage page = await CasePage.OpenAsync(browser, host, Language.French);
        await page.AnswerAsync("neck-pain", present: true);
        await page.SelectAsync("f-setting", setting);
        await page.Page.FillAsync("#f-systolic-blood-pressure", "85");
        await page.SettleAsync();
        string saved = await page.SavedAsync("save-case");
        ClinicalCase read = new CaseReader().Read(saved);

        await page.Page.ClickAsync("#empty");
        await page.SettleAsync();
        await page.OpenFileAsync(saved);

        Assert.Equal(setting.Replace("-", "", StringComparison.Ordinal), Assert.Single(read.Facts.OfType<CareSettingFact>()).Setting.ToString(), ignoreCase: true);
        Assert.Equal(85, Assert.Single(read.Facts.OfType<LabResult>()).Value);
        Assert.Equal(setting, await page.Page.InputValueAsync("#f-setting"));
        Assert.Equal("85", await page.Page.InputValueAsync("#f-systolic-blood-pressure"));
        Assert.Equal(saved, await page.SavedAsync("save-case"));
        Assert.Equal(0, await page.Page.Locator("#kept").CountAsync());
    }

    [SkippableFact]
    public async Task UnknownResources_AreKept()
    {
        JsonNode bundle = JsonNode.Parse(Reports.Bundle(SeedPatient.Name))!;
        JsonNode other = JsonNode.Parse("""{ "resource": { "resourceType": "Observation", "id": "height", "status": "final", "code": { "coding": [{ "system": "http://loinc.org", "code": "8302-2", "display": "Body height" }] }, "valueQuantity": { "value": 170, "unit": "cm", "system": "http://unitsofmeasure.org", "code": "cm" } } }""")!;
        bundle["entry"]!.AsArray().Add(other);
        await using CasePage page = await CasePage.OpenAsync(browser, host, Language.English);

        await page.OpenFileAsync(bundle.ToJsonString());
        await page.Page.FillAsync("#f-crp", "90");
        await page.SettleAsync();

        Assert.Contains("Body height", await page.Page.InnerTextAsync("#kept"), StringComparison.Ordinal);
        Assert.Contains("not relevant", await page.Page.InnerTextAsync("#kept-0-complaint"), StringComparison.Ordinal);
        using JsonDocument saved = await page.SavedCaseAsync();
        JsonElement[] resources = [.. saved.RootElement.GetProperty("entry").EnumerateArray().Select(entry => entry.GetProperty("resource"))];
        Assert.Equal(bundle["entry"]!.AsArray().Count, resources.Length);
        Assert.Single(resources, resource => JsonNode.DeepEquals(JsonNode.Parse(resource.GetRawText()), other["resource"]));
        Assert.Single(resources, resource => resource.TryGetProperty("valueQuantity", out JsonElement value) && value.GetProperty("value").GetInt32() == 90);
    }

    [SkippableFact]
    public async Task HostileFile_RunsNothing()
    {
        JsonNode bundle = JsonNode.Parse(Reports.Bundle(SeedPatient.Name))!;
        foreach (JsonNode? entry in bundle["entry"]!.AsArray())
        {
            entry!["resource"]!["text"] = new JsonObject { ["status"] = "generated", ["div"] = Hostile };
        }

        bundle["entry"]!.AsArray().Add(new JsonObject
        {
            ["resource"] = new JsonObject { ["resourceType"] = Hostile, ["id"] = Hostile, ["code"] = new JsonObject { ["text"] = Hostile } },
        });
        bundle["entry"]!.AsArray().Add((JsonNode?)null);
        bundle["entry"]!.AsArray().Add(JsonNode.Parse("""{ "resource": { "resourceType": "Condition", "code": 7, "verificationStatus": { "coding": [{ "code": "constructor" }] }, "__proto__": { "ran": true } } }"""));
        await using CasePage page = await CasePage.OpenAsync(browser, host, Language.English);

        await page.OpenFileAsync(bundle.ToJsonString());

        Assert.Contains(Hostile, await page.Page.InnerTextAsync("#kept"), StringComparison.Ordinal);
        Assert.False(await page.Page.EvaluateAsync<bool>("window.ran === true || ({}).ran === true"));
        Assert.Equal(0, await page.Page.Locator("#kept img, #kept script").CountAsync());
        Assert.Empty(page.Elsewhere);
        Assert.DoesNotContain(page.Messages, message => message.Contains("rror", StringComparison.Ordinal) && !message.Contains("status of 4", StringComparison.Ordinal));
    }

    [SkippableFact]
    public async Task FileThatIsNoBundle_IsRefused_AndTheCaseStays()
    {
        await using CasePage page = await CasePage.OpenAsync(browser, host, Language.English);
        await page.Page.FillAsync("#f-age", "47");

        foreach ((string text, string reason) in ((string, string)[])
            [("{", "The file is not JSON."), ("{\"resourceType\":\"Patient\"}", "The file is not a FHIR Bundle."), ("null", "The file is not a FHIR Bundle.")])
        {
            await page.OpenFileAsync(text);
            Assert.Equal(reason, await page.Page.InnerTextAsync("#file-complaint"));
            Assert.Equal("47", await page.Page.InputValueAsync("#f-age"));
        }
    }

    [SkippableFact]
    public async Task SeveralPatients_AreToldAsTheHostTellsThem()
    {
        JsonNode bundle = JsonNode.Parse(Reports.Bundle(SeedPatient.Name))!;
        bundle["entry"]!.AsArray().Add(JsonNode.Parse("""{ "resource": { "resourceType": "Patient", "id": "somebody-else" } }"""));
        await using CasePage page = await CasePage.OpenAsync(browser, host, Language.English);

        await page.OpenFileAsync(bundle.ToJsonString());

        Assert.Contains("several-patients", await page.Page.InnerTextAsync("#problem"), StringComparison.Ordinal);
    }

    [SkippableFact]
    public async Task Browser_StoresNothing()
    {
        await using CasePage page = await CasePage.OpenAsync(browser, host, Language.English);
        await page.ChooseCaseAsync(SeedPatient.Name);

        Assert.Empty(await page.Page.Context.CookiesAsync());
        Assert.Equal(0, await page.Page.EvaluateAsync<int>("async () => localStorage.length + sessionStorage.length + (await indexedDB.databases()).length + (await caches.keys()).length"));
        Assert.EndsWith("#lang=en", page.Page.Url, StringComparison.Ordinal);
    }
}
