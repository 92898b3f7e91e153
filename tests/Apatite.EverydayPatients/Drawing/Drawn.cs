namespace Apatite.EverydayPatients.Drawing;

/// <summary>A number that was drawn.</summary>
/// <param name="What">What it says: the id of a concept, or a word.</param>
/// <param name="Law">Its law.</param>
/// <param name="Source">
/// How the law is known, and from where: S read in the source, Si read earlier in the project, D from a digest, E judgement.
/// </param>
/// <param name="Value">The number.</param>
public sealed record Drawn(string What, Law Law, string Source, double Value);
