using Hl7.Fhir.Model;

namespace Apatite.Model.Fhir;

/// <summary>
/// What a medicine or an allergy that has no concept may still be. Of a classification that is read whole, as ATC is, a code without a
/// concept is known to matter to no rule; of an open list of products and substances nobody knows.
/// </summary>
internal static class Medicines
{
    /// <summary>Why none of the codes was understood.</summary>
    public static Omission WhyNotUnderstood(IReadOnlyList<CodeableConcept?> codes, IReadOnlyList<ConceptChoice> choices)
    {
        Coding[] codings = [.. codes.OfType<CodeableConcept>().SelectMany(code => code.Coding).Where(coding => coding is { System.Length: > 0, Code.Length: > 0 })];
        Omission first = choices[0].Ignored ?? new(Reasons.NotRelevant);
        if (codings.Any(IsKnownToBeOther))
        {
            return new(Reasons.NotRelevant);
        }

        Omission? elsewhere = choices.Select(choice => choice.Ignored).FirstOrDefault(ignored => ignored is { Reason: not (Reasons.Uncoded or Reasons.NotRelevant) });
        return elsewhere ?? (codings is [var coding, ..] && first.Reason == Reasons.NotRelevant
            ? new(Reasons.UnmappedCode, Explanation.UnmappedCode(coding.System!)) { System = coding.System }
            : first);
    }

    /// <summary>Whether what was not understood may be a medicine that matters.</summary>
    public static bool MayBeAny(Omission why) =>
        why.Reason is Reasons.Uncoded or Reasons.UnknownCode or Reasons.UnmappedSystem or Reasons.UnmappedCode or Reasons.MalformedCode or Reasons.CodeTooBroad;

    private static bool IsKnownToBeOther(Coding coding) =>
        coding is { System: { } system, Code: { } code }
        && ((CodeSystems.Canonical(system) == CodeSystems.Atc && ClassificationCode.Key(system, code) is { Length: >= LongEnough })
            || Terminology.IsOfNoBearing(system, code));

    // A whole group of ATC may hold medicines that matter and others.
    private const int LongEnough = 5;
}
