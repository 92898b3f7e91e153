using Hl7.Fhir.Model;

namespace Apatite.Model.Fhir;

/// <summary>
/// Decides what a CodeableConcept means where it stands. A few codes stand for more than one concept; which kinds of concept
/// can be meant, and which is meant first, follows from the resource, and is given as an order of kinds.
/// </summary>
/// <param name="Concepts">The concepts; more than one when the code itself says two things, as 'fever with chills' does.</param>
/// <param name="Coding">The coding that was understood.</param>
/// <param name="Remark">What had to be decided; null when nothing.</param>
/// <param name="Ignored">Why nothing is meant; null when something is.</param>
internal sealed record ConceptChoice(IReadOnlyList<Concept> Concepts, Coding? Coding, string? Remark, (string Reason, string Detail)? Ignored)
{
    /// <summary>The first concept; null when none is meant.</summary>
    public Concept? First => Concepts is [var first, ..] ? first : null;

    /// <summary>What the concept means, given the kinds that can be meant, the likeliest first.</summary>
    public static ConceptChoice Of(CodeableConcept? code, params ReadOnlySpan<ConceptKind> kinds)
    {
        List<Candidate> candidates = [];
        List<string> hints = [];
        bool coded = false;
        bool elsewhere = false;
        foreach (Coding coding in code?.Coding ?? [])
        {
            if (string.IsNullOrEmpty(coding.Code) || string.IsNullOrEmpty(coding.System))
            {
                continue;
            }

            coded = true;
            foreach (TerminologyEntry entry in Terminology.Match(coding.System, coding.Code))
            {
                int preference = kinds.IndexOf(ConceptKinds.Of(entry.ConceptId));
                if (preference < 0)
                {
                    elsewhere |= entry.Role != CodeRole.Broader;
                }
                else if (entry.Role == CodeRole.Broader)
                {
                    hints.Add(entry.ConceptId);
                }
                else
                {
                    candidates.Add(new(entry.ConceptId, coding, preference, SystemRank(entry.System)));
                }
            }
        }

        return candidates.Count > 0 ? Best(candidates) : Nothing(coded, elsewhere, hints);
    }

    private static ConceptChoice Best(List<Candidate> candidates)
    {
        // An own code says exactly what is meant; a terminology says more than a classification.
        int rank = candidates.Min(candidate => candidate.SystemRank);
        Candidate best = candidates.Where(candidate => candidate.SystemRank == rank).MinBy(candidate => candidate.Preference)!;
        string[] chosen = [.. candidates
            .Where(candidate => candidate.Coding == best.Coding && candidate.Preference == best.Preference)
            .Select(candidate => candidate.ConceptId)
            .Distinct()];
        string[] others = rank == OwnCode ? [] : [.. candidates.Select(candidate => candidate.ConceptId).Distinct().Except(chosen)];
        string? remark = others.Length == 0
            ? null
            : $"ambiguous-code: {best.Coding.Code} read as {string.Join(", ", chosen)}; it can mean {string.Join(", ", others)}";
        return new([.. chosen.Select(ConceptKinds.Create)], best.Coding, remark, null);
    }

    private static ConceptChoice Nothing(bool coded, bool elsewhere, List<string> hints)
    {
        (string, string) reason = (coded, elsewhere, hints.Count) switch
        {
            (false, _, _) => (Reasons.Uncoded, ""),
            (_, true, _) => (Reasons.NotRelevant, "the code does not belong in a resource of this type or category"),
            (_, _, > 0) => (Reasons.CodeTooBroad, $"hints at {string.Join(", ", hints.Distinct())}"),
            _ => (Reasons.NotRelevant, ""),
        };
        return new([], null, null, reason);
    }

    private const int OwnCode = 0;

    private static int SystemRank(string system) => system == ApatiteCodeSystem.Url ? OwnCode : CodeSystems.IsHierarchical(system) ? 2 : 1;

    private sealed record Candidate(string ConceptId, Coding Coding, int Preference, int SystemRank);
}
