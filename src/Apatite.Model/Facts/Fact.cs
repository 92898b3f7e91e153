namespace Apatite.Model;

/// <summary>
/// Something that the record says about the patient. Facts are immutable; their <paramref name="Reference"/> makes two
/// facts that say the same but come from two resources different facts.
/// </summary>
/// <param name="Reference">The resource that the fact was read from, for example <c>Observation/ct-1</c>.</param>
public abstract record Fact(string Reference);
