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
internal sealed record ConceptChoice(IReadOnlyList<Concept> Concepts, Coding? Coding, LocalizedText? Remark, Omission? Ignored)
{
    private static readonly ConceptChoice Uncoded = new([], null, null, new(Reasons.Uncoded));
    private static readonly ConceptChoice Unknown = new([], null, null, new(Reasons.NotRelevant));
    private static readonly ConceptChoice Elsewhere = new([], null, null, new(Reasons.NotRelevant, Explanation.WrongPlace));

    /// <summary>The first concept; null when none is meant.</summary>
    public Concept? First => Concepts is [var first, ..] ? first : null;

    /// <summary>What the concept means, given the kinds that can be meant, the likeliest first.</summary>
    public static ConceptChoice Of(CodeableConcept? code, LocalCodes local, params ConceptKind[] kinds)
    {
        if (code is null)
        {
            return Uncoded;
        }

        List<Candidate>? candidates = null;
        List<string>? hints = null;
        Gap gap = new();
        bool elsewhere = false;
        foreach (Coding coding in code.Coding)
        {
            if (string.IsNullOrEmpty(coding.Code) || string.IsNullOrEmpty(coding.System))
            {
                gap.NoteWithoutSystem(coding);
                continue;
            }

            IReadOnlyList<TerminologyEntry> meanings = Terminology.Match(coding.System, coding.Code);
            TerminologyEntry? house = meanings.Count == 0 ? local.Match(coding.System, coding.Code) : null;
            gap.Note(coding, isKnown: meanings.Count > 0 || house is not null, local);
            foreach (TerminologyEntry entry in house is null ? meanings : [house])
            {
                int preference = Array.IndexOf(kinds, entry.Kind);
                if (preference < 0)
                {
                    elsewhere |= entry.Role != CodeRole.Broader;
                }
                else if (entry.Role == CodeRole.Broader)
                {
                    (hints ??= []).Add(entry.ConceptId);
                }
                else
                {
                    (candidates ??= new(1)).Add(new(entry, coding, preference, IsLocal: house is not null));
                }
            }
        }

        return candidates is not null ? Best(candidates)
            : gap.Misspelt is { } misspelt ? new([], null, null, misspelt)
            : gap.IsUncoded ? Uncoded
            : elsewhere ? Elsewhere
            : hints is not null ? new([], null, null, new(Reasons.CodeTooBroad, Explanation.HintsAt(hints.Distinct())))
            : gap.Why is { } why ? new([], null, null, why)
            : Unknown;
    }

    // What kept a concept from being found: no code at all, codes of systems that are not read, or text that is no code.
    private struct Gap
    {
        private bool _isCoded;
        private bool _isRead;
        private string? _malformed;
        private string? _unmapped;
        private Coding? _misspelt;

        /// <summary>A code that was meant to be one of the project's own and is none.</summary>
        public readonly Omission? Misspelt => _misspelt is null ? null
            : new(Reasons.UnknownCode, OwnCodeSpelling.Meant(_misspelt) is { } meant ? Explanation.DidYouMean(meant) : Explanation.NoOwnCode) { System = _misspelt.System };

        public readonly bool IsUncoded => !_isCoded;

        public readonly Omission? Why =>
            _malformed is not null ? new(Reasons.MalformedCode, Explanation.MalformedCode(_malformed)) { System = _malformed }
            : !_isRead && _unmapped is not null ? new(Reasons.UnmappedSystem, Explanation.UnmappedSystem(_unmapped)) { System = _unmapped }
            : null;

        public void NoteWithoutSystem(Coding coding) => _misspelt ??= OwnCodeSpelling.IsMeant(coding) ? coding : null;

        public void Note(Coding coding, bool isKnown, LocalCodes local)
        {
            string system = coding.System!;
            string code = coding.Code!;
            _isCoded = true;
            if (!isKnown && OwnCodeSpelling.IsMeant(coding) && !ApatiteCodeSystem.Codes.ContainsKey(code))
            {
                _misspelt ??= coding;
            }
            else if (!isKnown && system != ApatiteCodeSystem.Url && OwnCodeSpelling.IsMeant(coding))
            {
                _misspelt ??= coding;
            }
            else if (!Terminology.Knows(system) && !local.Knows(system))
            {
                _unmapped ??= system;
            }
            else if (ClassificationCode.IsSound(system, code))
            {
                _isRead = true;
            }
            else
            {
                _malformed ??= system;
            }
        }
    }

    private static ConceptChoice Best(List<Candidate> candidates)
    {
        if (candidates is [var only])
        {
            return new(only.Entry.Concepts, only.Coding, null, null);
        }

        Candidate best = candidates[0];
        foreach (Candidate candidate in candidates)
        {
            best = candidate.IsBetterThan(best) ? candidate : best;
        }

        List<Concept> chosen = [];
        List<string>? others = null;
        foreach (Candidate candidate in candidates)
        {
            if (candidate.Coding != best.Coding || candidate.Preference != best.Preference)
            {
                (others ??= []).Add(candidate.Entry.ConceptId);
            }
            else if (!chosen.Contains(candidate.Entry.Concept))
            {
                chosen.Add(candidate.Entry.Concept);
            }
        }

        return new(chosen, best.Coding, best.Rank == CodeRank.Own ? null : Ambiguity(best, chosen, others), null);
    }

    private static LocalizedText? Ambiguity(Candidate best, List<Concept> chosen, List<string>? others)
    {
        string[] ids = [.. chosen.Select(concept => concept.Id)];
        string[] different = others is null ? [] : [.. others.Distinct().Except(ids)];
        return different.Length == 0 ? null : Explanation.Ambiguous(best.Coding.Code!, ids, different);
    }

    // An own code says exactly what is meant; a terminology says more than a classification; what a house says of its codes
    // never stands against what the public ones beside them say.
    private enum CodeRank
    {
        Own,
        Terminology,
        Classification,
        Local,
    }

    private readonly record struct Candidate(TerminologyEntry Entry, Coding Coding, int Preference, bool IsLocal)
    {
        public CodeRank Rank => IsLocal ? CodeRank.Local
            : Entry.System == ApatiteCodeSystem.Url ? CodeRank.Own
            : CodeSystems.IsHierarchical(Entry.System) ? CodeRank.Classification
            : CodeRank.Terminology;

        public bool IsBetterThan(Candidate other) =>
            Rank < other.Rank || (Rank == other.Rank && Preference < other.Preference);
    }
}

/// <summary>Why something is left aside.</summary>
/// <param name="Reason">The reason code.</param>
/// <param name="Detail">More; null when the code says it all.</param>
internal sealed record Omission(string Reason, LocalizedText? Detail = null)
{
    /// <summary>The code system that was not understood; null where the reason is another one.</summary>
    public string? System { get; init; }
}
