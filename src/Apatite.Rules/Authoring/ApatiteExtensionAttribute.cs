namespace Apatite.Rules.Authoring;

/// <summary>
/// Makes an assembly an extension: its rule classes and its embedded tables add to those of the library
/// (<see cref="ApatiteRulesOptions.Add"/>).
/// </summary>
/// <param name="name">The name in kebab case, for example <c>st-elsewhere</c>; it marks everything that the extension adds.</param>
/// <param name="version">The version of its knowledge, for example <c>3</c>; raise it with every change.</param>
[AttributeUsage(AttributeTargets.Assembly)]
public sealed class ApatiteExtensionAttribute(string name, string version) : Attribute
{
    /// <summary>The name in kebab case.</summary>
    public string Name => name;

    /// <summary>The version of its knowledge.</summary>
    public string Version => version;
}
