namespace Apatite.Model;

/// <summary>A code of a public terminology that means a concept.</summary>
/// <param name="system">The URI of the code system.</param>
/// <param name="code">The code.</param>
/// <param name="display">The display of the code in its own system.</param>
public sealed class ConceptCoding(string system, string code, string display)
{
    /// <summary>The URI of the code system.</summary>
    public string System { get; } = system;

    /// <summary>The code.</summary>
    public string Code { get; } = code;

    /// <summary>The display of the code in its own system.</summary>
    public string Display { get; } = display;
}
