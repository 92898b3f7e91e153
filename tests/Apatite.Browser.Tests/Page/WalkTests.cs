using Apatite.Model;
using Microsoft.Playwright;

namespace Apatite.Browser.Tests;

/// <summary>From the empty form to the conclusion.</summary>
[Collection(BrowserTests.Name)]
public class WalkTests(BrowserFixture browser, SampleHost host)
{
    [SkippableTheory]
    [InlineData("en", "The findings point to", "Raised and still open")]
    [InlineData("fr", "Les données orientent vers", "Suspecté et non écarté")]
    public async Task EmptyForm_ToTheConclusion(string code, string pointsTo, string stillOpen)
    {
        Language language = Language.Parse(code);
        await using CasePage page = await CasePage.OpenAsync(browser, host, language);
        Assert.Equal(0, await page.Conclusion.CountAsync());

        await SeedPatient.EnterAsync(page);

        string conclusion = await page.Conclusion.InnerTextAsync();
        Assert.Contains(pointsTo, conclusion, StringComparison.Ordinal);
        Assert.Contains(Diagnosis.RetropharyngealCalcificTendinitis.Display(language), conclusion, StringComparison.Ordinal);
        string dangers = await page.OpenDangers.InnerTextAsync();
        Assert.Contains(stillOpen, dangers, StringComparison.Ordinal);
        Assert.Contains(Diagnosis.RetropharyngealAbscess.Display(language), dangers, StringComparison.Ordinal);
        Assert.Contains(conclusion.Split('\n')[2], await page.Page.InnerTextAsync("#conclusion-said"), StringComparison.Ordinal);

        string[] byHand = await page.RankingAsync();
        await page.ChooseCaseAsync(SeedPatient.Name);
        Assert.Equal(await page.RankingAsync(), byHand);
        Assert.Empty(page.Messages);
        Assert.Empty(page.Elsewhere);
    }

    [SkippableFact]
    public async Task Language_ChangesAllWords_AndKeepsWhatWasEntered()
    {
        await using CasePage page = await CasePage.OpenAsync(browser, host, Language.English);
        await page.Page.FillAsync("#f-age", "47");
        await page.ChooseCaseAsync(SeedPatient.Name);
        await page.Page.FillAsync("#f-crp", "80");
        await page.SettleAsync();
        string[] english = await page.RankingAsync();

        await page.Page.ClickAsync("#language-fr");
        await page.Page.Locator("html[lang=fr]").WaitForAsync();
        await page.SettleAsync();

        Assert.Equal(english, await page.RankingAsync());
        Assert.Equal("80", await page.Page.InputValueAsync("#f-crp"));
        Assert.Contains("Tendinopathie calcifiante rétropharyngée", await page.Conclusion.InnerTextAsync(), StringComparison.Ordinal);
        Assert.EndsWith("#lang=fr", page.Page.Url, StringComparison.Ordinal);
        string text = await page.Page.InnerTextAsync("body");
        Assert.DoesNotContain("undefined", text, StringComparison.Ordinal);
        Assert.DoesNotContain("not stated", text, StringComparison.Ordinal);
    }

    [SkippableFact]
    public async Task Spine_TakesAClick_AndShowsWhatWasChosen()
    {
        await using CasePage page = await CasePage.OpenAsync(browser, host, Language.English);

        await page.Page.GetByRole(AriaRole.Button, new() { Name = "vertebra C1", Exact = true }).ClickAsync();
        await page.Page.GetByRole(AriaRole.Button, new() { Name = "vertebra C2", Exact = true }).ClickAsync();
        await page.SelectAsync("f-structure", "longus-colli");
        await page.SelectAsync("f-finding", "calcification");
        await page.Page.ClickAsync("#add-finding");
        await page.SettleAsync();

        Assert.Contains("C1 – C2", await page.Page.InnerTextAsync("#finding-list"), StringComparison.Ordinal);
        Assert.Contains("Retropharyngeal calcific tendinitis", await page.Conclusion.InnerTextAsync(), StringComparison.Ordinal);
        Assert.Contains("established", await page.Conclusion.InnerTextAsync(), StringComparison.Ordinal);

        await page.Page.Locator("#finding-list").GetByRole(AriaRole.Button, new() { NameRegex = new("^Remove") }).ClickAsync();
        await page.SettleAsync();
        Assert.Equal(0, await page.Conclusion.CountAsync());
    }

    [SkippableFact]
    public async Task MissingEntry_LeadsToItsField()
    {
        await using CasePage page = await CasePage.OpenAsync(browser, host, Language.English);
        await page.ChooseCaseAsync(SeedPatient.Name);

        await page.Page.ClickAsync("#result .missing button[data-concept=blood-culture]");
        Assert.Equal("f-blood-culture", await page.Page.EvaluateAsync<string>("document.activeElement.id"));

        await page.Page.ClickAsync("#result .missing button[data-concept=rim-enhancement]");
        Assert.Equal("rim-enhancement", await page.Page.InputValueAsync("#f-finding"));
    }

    [SkippableFact]
    public async Task ValueThatCannotBe_IsSaidAtItsField()
    {
        await using CasePage page = await CasePage.OpenAsync(browser, host, Language.English);
        await page.AnswerAsync("neck-pain", present: true);
        await page.Page.FillAsync("#f-crp", "9000");
        await page.SettleAsync();
        Assert.Equal("Not used: implausible value.", await page.Page.InnerTextAsync("#f-crp-complaint"));
        Assert.True(await page.Page.Locator("#f-crp[aria-invalid]").IsVisibleAsync());

        await page.Page.FillAsync("#f-crp", "much");
        await page.SettleAsync();
        Assert.Contains("A number is expected", await page.Page.InnerTextAsync("#f-crp-complaint"), StringComparison.Ordinal);

        await page.Page.FillAsync("#f-crp", "90");
        await page.SettleAsync();
        Assert.True(await page.Page.Locator("#f-crp-complaint").IsHiddenAsync());
    }

    [SkippableFact]
    public async Task FullReport_IsShownWithItsStyles_AndRunsNothingElse()
    {
        await using CasePage page = await CasePage.OpenAsync(browser, host, Language.English);
        await page.ChooseCaseAsync(SeedPatient.Name);

        await page.Page.ClickAsync("#full-report summary");

        IFrameLocator report = page.Page.FrameLocator(".report-frame iframe");
        await report.Locator("section.conclusion").WaitForAsync();
        Assert.Equal("solid", await report.Locator("section.conclusion").EvaluateAsync<string>("element => getComputedStyle(element).borderTopStyle"));
        Assert.Equal("null", await report.Locator("body").EvaluateAsync<string>("() => origin"));
        Assert.Empty(page.Messages);
    }
}
