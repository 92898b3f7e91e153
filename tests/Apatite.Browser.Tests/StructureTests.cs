using Apatite.Model;

namespace Apatite.Browser.Tests;

/// <summary>What a reader relies on who hears the report or follows its marks.</summary>
[Collection(BrowserTests.Name)]
public class StructureTests(BrowserFixture browser)
{
    [SkippableTheory]
    [MemberData(nameof(Reports.All), MemberType = typeof(Reports))]
    public async Task Headings_GoDownOneLevelAtATime(string name, Language language)
    {
        OpenPage report = await browser.ReportAsync(name, language);

        int[] levels = await report.EvaluateAsync<int[]>("[...document.querySelectorAll('h1,h2,h3,h4,h5,h6')].map(heading => Number(heading.tagName[1]))");

        Assert.Equal(1, levels[0]);
        Assert.Single(levels, 1);
        Assert.All(levels.Zip(levels.Skip(1)), pair => Assert.True(pair.Second <= pair.First + 1, $"h{pair.First} is followed by h{pair.Second}"));
    }

    [SkippableTheory]
    [MemberData(nameof(Reports.All), MemberType = typeof(Reports))]
    public async Task SourceMarks_LeadToTheSource(string name, Language language)
    {
        OpenPage report = await browser.ReportAsync(name, language);

        string[] marks = await report.EvaluateAsync<string[]>("[...document.querySelectorAll('a[href^=\"#\"]')].map(link => link.textContent)");
        string[] reached = await report.EvaluateAsync<string[]>(
            "[...document.querySelectorAll('a[href^=\"#\"]')].map(link => document.querySelector('.sources ' + link.hash)?.textContent ?? '')");
        string[] ids = await report.EvaluateAsync<string[]>("[...document.querySelectorAll('[id]')].map(element => element.id)");

        Assert.NotEmpty(marks);
        Assert.Equal(marks, reached);
        Assert.Equal(ids.Distinct(), ids);
    }
}
