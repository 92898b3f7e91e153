using System.Text.RegularExpressions;
using AngleSharp.Html.Dom;
using Apatite.Rules;

namespace Apatite.Docs.Tests.Site;

public partial class SiteTests
{
    public SiteTests() => BuiltSite.Generator.Require();

    [SkippableFact]
    public void EveryLink_LeadsToAPageAndToAPlaceOnIt()
    {
        Assert.NotEmpty(BuiltSite.Pages);
        Assert.Empty(BuiltSite.Pages
            .SelectMany(page => page.Value.QuerySelectorAll("a[href]").Select(link => (page.Key, Target: link.GetAttribute("href")!)))
            .Where(link => link.Target is ['/', ..] or ['#', ..] && !IsThere(link.Key, Uri.UnescapeDataString(link.Target)))
            .Select(link => $"{link.Key} links to {link.Target}"));
    }

    [SkippableFact]
    public void NoPage_AsksAnotherHost()
    {
        Assert.Empty(BuiltSite.Pages.SelectMany(page => page.Value.QuerySelectorAll("[src], link[href]").Select(element => (page.Key, element)))
            .Where(found => OtherHost().IsMatch(found.element.GetAttribute("src") ?? found.element.GetAttribute("href")!))
            .Select(found => $"{found.Key}: {found.element.OuterHtml}"));
        Assert.Empty(Directory.GetFiles(BuiltSite.Folder, "*.css", SearchOption.AllDirectories)
            .SelectMany(file => UrlInStyle().Matches(File.ReadAllText(file)).Select(match => $"{file}: {match.Value}")));
    }

    [SkippableFact]
    public void EveryDocument_IsAPage_AndHasAPlaceInTheNavigation()
    {
        IHtmlDocument start = BuiltSite.Pages["/index.html"];
        HashSet<string> entries = [.. start.QuerySelectorAll(".VPSidebar a[href]").Select(link => link.GetAttribute("href")!)];

        Assert.Empty(Directory.GetFiles(Repository.PathOf("docs"), "*.md")
            .Select(file => $"/{Path.GetFileNameWithoutExtension(file)}.html").Except(entries));
        Assert.Contains("/api/", entries);
    }

    [SkippableFact]
    public void EveryPublicType_IsInTheReference() =>
        Assert.Empty(typeof(IDifferentialAssessor).Assembly
            .GetExportedTypes().Select(type => $"/api/{type.FullName!.Replace('`', '-').Replace('+', '.')}.html")
            .Except(BuiltSite.Pages.Keys));

    private static bool IsThere(string from, string link)
    {
        string[] parts = link.Split('#');
        string page = parts[0] switch { "" => from, [.., '/'] folder => folder + "index.html", string file => file };
        return BuiltSite.Pages.TryGetValue(page, out IHtmlDocument? document)
            ? parts.Length == 1 || document.GetElementById(parts[1]) is not null
            : File.Exists(BuiltSite.Folder + page);
    }

    [GeneratedRegex("^(https?:)?//")]
    private static partial Regex OtherHost();

    [GeneratedRegex(@"url\([""']?(https?:)?//[^)]*\)|@import[^;]*//[^;]*")]
    private static partial Regex UrlInStyle();
}
