using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Apatite.Model;

namespace Apatite.Reporting.Tests.Words;

/// <summary>
/// What the reports of all cases, samples and published ones, say in a language. All formats render one document, so that the
/// HTML stands for all of them. Left out is what is in no language: references, ids of evidence, and titles of publications.
/// </summary>
internal static class FrenchReports
{
    private static readonly string[] Folders = ["cases", "published"];

    private static readonly Lazy<IReadOnlyDictionary<string, string>> Texts = new(() => Collect(Language.French));
    private static readonly Lazy<IReadOnlyDictionary<string, string>> EnglishTexts = new(() => Collect(Language.English));

    /// <summary>Each stretch of French text, with a case that it was seen in.</summary>
    public static IReadOnlyDictionary<string, string> French => Texts.Value;

    /// <summary>Each stretch of English text, with a case that it was seen in.</summary>
    public static IReadOnlyDictionary<string, string> English => EnglishTexts.Value;

    private static Dictionary<string, string> Collect(Language language)
    {
        HtmlParser parser = new();
        Dictionary<string, string> texts = new(StringComparer.Ordinal);
        foreach (string file in Folders.SelectMany(folder => Directory.EnumerateFiles(Path.Combine(AppContext.BaseDirectory, folder), "*.json")).Order(StringComparer.Ordinal))
        {
            using IDocument document = parser.ParseDocument(new HtmlReportWriter { Language = language }.Serialize(Cases.Read(file)));
            foreach (IElement element in document.QuerySelectorAll("style, .reference, .id, .source-mark, .sources a, .sources li").ToArray())
            {
                element.Remove();
            }

            foreach (string text in document.Descendants<IText>().Select(text => text.Text.Trim()).Where(text => text.Any(char.IsLetter)))
            {
                texts.TryAdd(text, Path.GetFileName(file));
            }
        }

        return texts;
    }
}
