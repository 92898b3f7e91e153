using System.Reflection;

namespace Apatite.Rules;

/// <summary>What is added to the library.</summary>
public sealed class ApatiteRulesOptions
{
    private readonly List<Assembly> extensions = [];

    internal IReadOnlyList<Assembly> Extensions => extensions;

    /// <summary>
    /// Adds an extension: an assembly with the attribute <see cref="Authoring.ApatiteExtensionAttribute"/>, its rules and its
    /// tables. The order of several makes no difference; what two of them say differently is an error.
    /// </summary>
    /// <param name="extension">The assembly; one that was added before is not added again.</param>
    /// <returns>The same options.</returns>
    public ApatiteRulesOptions Add(Assembly extension)
    {
        ArgumentNullException.ThrowIfNull(extension);
        extensions.Add(extension);
        return this;
    }
}
