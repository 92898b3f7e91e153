using Apatite.Model;

namespace Apatite.Rules;

/// <summary>An extension that was used.</summary>
/// <param name="Name">Its name, which marks everything that it adds.</param>
/// <param name="Version">The version of its knowledge.</param>
public sealed record ExtensionVersion(string Name, string Version);

/// <summary>Another weight that an extension gave to a row of the library.</summary>
/// <param name="Extension">The extension.</param>
/// <param name="LibraryWeight">What the library weighs, in decibans.</param>
/// <param name="Reason">Why it weighs differently there.</param>
/// <param name="Source">Where that comes from.</param>
public sealed record Reweighing(string Extension, double LibraryWeight, string Reason, Source Source);

/// <summary>Words of an extension that stand before those of a row or code of the library.</summary>
/// <param name="Extension">The extension.</param>
/// <param name="Text">Its words.</param>
/// <param name="Source">Where they come from.</param>
public sealed record AddedWords(string Extension, LocalizedText Text, Source Source)
{
    /// <summary>Both, so that nothing that the library says is lost.</summary>
    internal LocalizedText Before(LocalizedText library) =>
        new($"{Text.English} {library.English}", $"{Text.French} {library.French}");
}
