using Apatite.Model;
using Apatite.Reporting;
using Apatite.Reporting.Tests;

namespace Apatite.Browser.Tests;

/// <summary>The HTML reports of the sample cases, in both languages.</summary>
public static class Reports
{
    public static IEnumerable<string> Names => Cases.Names;

    public static TheoryData<string, Language> All()
    {
        TheoryData<string, Language> all = [];
        foreach (string name in Cases.Names)
        {
            all.Add(name, Language.English);
            all.Add(name, Language.French);
        }

        return all;
    }

    /// <summary>The Bundle of a sample, as it lies in its file.</summary>
    public static string Bundle(string name) => File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "cases", name + ".json"));

    public static string Html(string name, Language language) => new HtmlReportWriter { Language = language }.Serialize(Cases.Sample(name));
}
