using System.Collections.Frozen;
using System.Collections.Immutable;
using Apatite.Model.Fhir;
using Hl7.Fhir.Model;

namespace Apatite.Model;

/// <summary>A code of a house that means a concept of the vocabulary.</summary>
/// <param name="system">The address of the code system.</param>
/// <param name="code">The code; it is compared as it stands.</param>
/// <param name="conceptId">The id of the concept, for example <c>crp</c>.</param>
/// <param name="unit">The unit in which a measurement is meant when its number comes without one; null to reject such a number.</param>
public sealed class LocalCode(string system, string code, string conceptId, string? unit = null)
{
    /// <summary>The address of the code system: the one that FHIR names, where a system has several.</summary>
    public string System { get; } = CodeSystems.Canonical(system);

    /// <summary>The code.</summary>
    public string Code { get; } = code;

    /// <summary>The id of the concept.</summary>
    public string ConceptId { get; } = conceptId;

    /// <summary>The unit of a number that comes without one; null where such a number is rejected.</summary>
    public string? Unit { get; } = unit;
}

/// <summary>
/// The codes that a house uses beside those of the public terminologies: of symptoms, signs, history, tests, imaging findings,
/// structures, diagnoses and medicines. They add to what <see cref="CaseReader"/> knows and change none of it. Immutable.
/// </summary>
public sealed class LocalCodes
{
    /// <summary>No local codes.</summary>
    public static readonly LocalCodes None = new([]);

    private readonly FrozenDictionary<(string System, string Code), TerminologyEntry> entries;
    private readonly FrozenDictionary<(string System, string Code), string> units;
    private readonly FrozenSet<string> systems;

    /// <summary>Takes the codes over.</summary>
    /// <param name="codes">The codes.</param>
    /// <exception cref="ArgumentException"><see cref="Problems"/> finds something.</exception>
    public LocalCodes(IEnumerable<LocalCode> codes)
    {
        ArgumentNullException.ThrowIfNull(codes);
        LocalCode[] all = [.. codes];
        if (Problems(all) is [var (code, problem), ..])
        {
            throw new ArgumentException($"{code.System}|{code.Code}: {problem}", nameof(codes));
        }

        entries = all.ToFrozenDictionary(Key, code => new TerminologyEntry(code.ConceptId, Key(code).System, code.Code, "", CodeRole.Accepted));
        systems = all.Select(code => code.System).ToFrozenSet(StringComparer.Ordinal);
        units = all.Where(code => code.Unit is not null).ToFrozenDictionary(Key, code => code.Unit!);
    }

    /// <summary>
    /// What keeps codes from being taken over: a code twice, one that the library knows as something else, an unknown concept or unit.
    /// </summary>
    /// <param name="codes">The codes.</param>
    /// <returns>Each code at fault with the reason; empty when all are sound.</returns>
    public static ImmutableArray<(LocalCode Code, string Problem)> Problems(IEnumerable<LocalCode> codes)
    {
        ArgumentNullException.ThrowIfNull(codes);
        HashSet<(string, string)> seen = [];
        return
        [
            .. from code in codes
               let problem = !seen.Add(Key(code)) ? "the code is mapped twice" : ProblemOf(code)
               where problem is not null
               select (code, problem),
        ];
    }

    /// <summary>Whether the house has codes of a system.</summary>
    internal bool Knows(string system) => entries.Count > 0 && systems.Contains(CodeSystems.Canonical(system));

    internal TerminologyEntry? Match(string system, string code) =>
        entries.Count == 0 ? null : entries.GetValueOrDefault((CodeSystems.Canonical(system), code));

    /// <summary>The unit of a bare number of a test, when one of its codes is local, means that test and says which.</summary>
    internal string? UnitOf(CodeableConcept? code, LabTest test) => units.Count == 0 ? null : code?.Coding
        .Select(coding => (CodeSystems.Canonical(coding.System ?? ""), coding.Code ?? ""))
        .Where(key => entries.GetValueOrDefault(key)?.ConceptId == test.Id)
        .Select(key => units.GetValueOrDefault(key))
        .FirstOrDefault(unit => unit is not null);

    private static (string System, string Code) Key(LocalCode code) => (code.System, code.Code);

    private static string? ProblemOf(LocalCode code)
    {
        if (!Uri.TryCreate(code.System, UriKind.Absolute, out _) || string.IsNullOrWhiteSpace(code.Code))
        {
            return "a code is an absolute address of its system and a code in it";
        }

        if (code.System == ApatiteCodeSystem.Url)
        {
            return "the codes of this system are the library's own";
        }

        if (Answers.OfCode(code.System, code.Code) is not null)
        {
            return "the library knows the code as an answer";
        }

        ConceptKind kind = ConceptKinds.Of(code.ConceptId);
        if (kind is ConceptKind.Other or ConceptKind.Modality)
        {
            return VocabularyTable.Find(code.ConceptId) is null
                ? $"the vocabulary has no concept '{code.ConceptId}'"
                : $"'{code.ConceptId}' is no concept that a local code can mean";
        }

        if (code.Unit is { } unit && !(kind == ConceptKind.Lab && Units.IsKnown(code.ConceptId, unit)))
        {
            return $"'{unit}' is no unit of '{code.ConceptId}'";
        }

        foreach (TerminologyEntry known in Terminology.Match(code.System, code.Code))
        {
            if (known.Role == CodeRole.Broader)
            {
                return $"the library knows the code as something wider than '{known.ConceptId}'";
            }

            if (known.ConceptId != code.ConceptId)
            {
                return $"the library knows the code as '{known.ConceptId}'";
            }
        }

        return null;
    }
}
