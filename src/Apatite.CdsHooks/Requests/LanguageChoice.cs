using Apatite.Model;

namespace Apatite.CdsHooks;

/// <summary>Chooses between the languages of the library.</summary>
internal static class LanguageChoice
{
    /// <summary>The language of a tag such as <c>fr-CH</c>, or null when it is none of the library's.</summary>
    public static Language? Of(string tag) => tag.Split('-')[0].ToLowerInvariant() switch
    {
        "en" => Language.English,
        "fr" => Language.French,
        _ => null,
    };

    /// <summary>The language that the caller likes best of those that there are.</summary>
    public static Language Of(HttpRequest request, Language otherwise) => request.GetTypedHeaders().AcceptLanguage
        .Where(language => language.Quality is null or > 0)
        .OrderByDescending(language => language.Quality ?? 1)
        .Select(language => Of(language.Value.Value ?? ""))
        .FirstOrDefault(language => language is not null) ?? otherwise;
}
