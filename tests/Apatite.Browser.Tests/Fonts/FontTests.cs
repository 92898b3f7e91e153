using System.Globalization;
using Apatite.Model;
using Microsoft.Playwright;

namespace Apatite.Browser.Tests;

/// <summary>A reader's machine has letters of its own: texts in drawings find room in wide and in narrow ones.</summary>
[Collection(BrowserTests.Name)]
public class FontTests(BareBrowsers browsers)
{
    /// <summary>What a drawing keeps free at both sides.</summary>
    private const double Margin = 16;

    private static readonly int[] Widths = [320, 768, 1280];

    public static TheoryData<string> Families => [.. BareBrowsers.Families];

    public static TheoryData<string, Language> FamiliesAndLanguages
    {
        get
        {
            TheoryData<string, Language> all = [];
            foreach (string family in BareBrowsers.Families)
            {
                all.Add(family, Language.English);
                all.Add(family, Language.French);
            }

            return all;
        }
    }

    [SkippableTheory]
    [InlineData("DejaVu Sans", 974)]
    [InlineData("Liberation Sans", 833)]
    public async Task Family_IsAloneOnItsMachine(string family, int widthOfM)
    {
        BrowserFixture browser = await browsers.WithOnlyAsync(family);

        foreach (string asked in (string[])["sans-serif", "serif", "monospace", "system-ui", "\"Noto Sans\""])
        {
            Assert.Equal(widthOfM, await BareBrowsers.WidthOfMAsync(browser, asked));
        }
    }

    [SkippableTheory]
    [MemberData(nameof(FamiliesAndLanguages))]
    public async Task Texts_FindRoom_InEveryReport(string family, Language language)
    {
        BrowserFixture browser = await browsers.WithOnlyAsync(family);
        List<string> drawn = [];
        foreach (string name in Reports.Names)
        {
            OpenPage report = await browser.ReportAsync(name, language);
            if (await report.Page.Locator("svg").CountAsync() == 0)
            {
                continue;
            }

            drawn.Add(name);
            await AssertRoomAsync(report);
            await report.Page.EmulateMediaAsync(new() { Media = Media.Print });
            Assert.Empty(await DrawingTexts.MisplacedAsync(report.Page, Margin));
        }

        // Where nothing is likely and no danger is raised, there is nothing to draw.
        Assert.Equal(["seed-3-early"], Reports.Names.Except(drawn));
    }

    [SkippableTheory]
    [MemberData(nameof(FamiliesAndLanguages))]
    public async Task Texts_FindRoom_WhateverADrawingSays(string family, Language language)
    {
        BrowserFixture browser = await browsers.WithOnlyAsync(family);
        await using OpenPage lateral = await browser.OpenAsync(Album.Page(Album.Lateral(language)));
        await using OpenPage charts = await browser.OpenAsync(Album.Page(Album.Charts(language)));

        await AssertRoomAsync(lateral);
        await AssertRoomAsync(charts);
        // The sentence beside a bar is shortened, since the report says it in full; nothing else is.
        foreach (OpenPage page in (OpenPage[])[lateral, charts])
        {
            Assert.Empty(await page.EvaluateAsync<string[]>("[...document.querySelectorAll('text:not(.row text)')].map(text => text.textContent).filter(text => text.endsWith('…'))"));
        }
    }

    [SkippableTheory]
    [MemberData(nameof(FamiliesAndLanguages))]
    public async Task Texts_FindRoom_WhereADrawingStandsAlone(string family, Language language)
    {
        BrowserFixture browser = await browsers.WithOnlyAsync(family);
        foreach (string drawing in Album.Lateral(language).Append(Album.Charts(language).MaxBy(chart => chart.Length)!))
        {
            await using OpenPage page = await browser.OpenDrawingAsync(drawing);
            await AssertRoomAsync(page);
        }
    }

    /// <summary>Not one letter is wider than the drawings reckon with, in light and in bold letters.</summary>
    [SkippableTheory]
    [MemberData(nameof(Families))]
    public async Task EveryLetter_IsAsWideAsTheDrawingsReckon(string family)
    {
        string letters = string.Concat(Enumerable.Range(0x21, 0x5e).Concat(Enumerable.Range(0xa1, 0x5f)).Select(code => (char)code)
            .Where(letter => char.GetUnicodeCategory(letter) is not UnicodeCategory.Format)) + "ŒœŸ–—‘’“”…‹›←→−≤≥≈€‰";
        BrowserFixture browser = await browsers.WithOnlyAsync(family);
        await using OpenPage page = await browser.OpenAsync(Album.Page(Album.LateralOf(letters)));

        Assert.Empty(await DrawingTexts.MisplacedAsync(page.Page, Margin));
        Assert.Equal(letters.Order(), (await page.EvaluateAsync<string[]>("[...document.querySelectorAll('#spine .callouts .strong')].map(text => text.textContent.at(-1))")).Select(letter => letter[0]).Distinct().Order());
    }

    private static async Task AssertRoomAsync(OpenPage page)
    {
        foreach (int width in Widths)
        {
            await page.Page.SetViewportSizeAsync(width, 800);
            Assert.NotEqual(0, await page.Page.Locator("svg text").CountAsync());
            Assert.Empty(await DrawingTexts.MisplacedAsync(page.Page, Margin));
        }
    }
}
