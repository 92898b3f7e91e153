using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace Apatite.Docs.Tests.Site;

/// <summary>The site as it is published: built once, then read page by page.</summary>
internal static class BuiltSite
{
    private static readonly Lazy<IReadOnlyDictionary<string, IHtmlDocument>> Built = new(Build);

    /// <summary>The pages by path, such as <c>/safety.html</c>.</summary>
    public static IReadOnlyDictionary<string, IHtmlDocument> Pages => Built.Value;

    /// <summary>The generator, where the documents tell a reader to install it.</summary>
    public static NodeFolder Generator { get; } = new(Repository.PathOf("docs"), "the site could not be built");

    public static string Folder { get; } = Repository.PathOf("artifacts/site");

    private static Dictionary<string, IHtmlDocument> Build()
    {
        ApiReference.Site.Write(Repository.PathOf("docs/api"));
        Generator.Run("npm", "run", "pages");
        HtmlParser parser = new();
        return Directory.GetFiles(Folder, "*.html", SearchOption.AllDirectories)
            .ToDictionary(file => "/" + Path.GetRelativePath(Folder, file).Replace('\\', '/'),
                file => parser.ParseDocument(File.ReadAllText(file)), StringComparer.Ordinal);
    }
}
