using Apatite.Model;

namespace Apatite.CdsHooks.Requests;

/// <summary>Chooses between the languages of the library.</summary>
internal static class LanguageChoice
{
    /// <summary>The language that the caller likes best of those that there are.</summary>
    public static Language Of(HttpRequest request, Language otherwise) => request.GetTypedHeaders().AcceptLanguage
        .Where(language => language.Quality is null or > 0)
        .OrderByDescending(language => language.Quality ?? 1)
        .Select(language => Language.TryParse(language.Value.Value, out Language? known) ? known : null)
        .FirstOrDefault(language => language is not null) ?? otherwise;
}
