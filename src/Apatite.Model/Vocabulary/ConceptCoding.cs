namespace Apatite.Model;

/// <summary>A code of a public terminology that means a concept.</summary>
/// <param name="System">The URI of the code system.</param>
/// <param name="Code">The code.</param>
/// <param name="Display">The display of the code in its own system.</param>
public sealed record ConceptCoding(string System, string Code, string Display);
