using Hl7.Fhir.Model;

namespace Apatite.Model.Fhir;

/// <summary>Gathers where a finding lies: the structure and the levels, from body sites and components.</summary>
internal sealed class SiteReader(Reading reading, ReadingContext context)
{
    private LevelRange? _from;
    private LevelRange? _to;
    private LevelRange? _stated;

    /// <summary>The structure; null when not stated.</summary>
    public AnatomicalStructure? Structure { get; private set; }

    /// <summary>Reads a body site, which can name a structure, a level or both.</summary>
    public void Add(CodeableConcept? site, string path)
    {
        if (site is null)
        {
            return;
        }

        ConceptChoice choice = context.Choose(site, ConceptKind.Structure);
        LevelRange? levels = LevelOf(site);
        Structure ??= choice.First as AnatomicalStructure;
        Join(levels);
        if (choice.Concepts.Count == 0 && levels is null)
        {
            Omission why = choice.Ignored ?? new(Reasons.UnknownCode);
            reading.Partial(path, why.Reason == Reasons.NotRelevant ? Reasons.UnknownCode : why.Reason, why.Detail ?? Explanation.NoStructureAt(path));
        }
    }

    /// <summary>Reads a component that names a level or an end of a range.</summary>
    public void AddLevel(string component, CodeableConcept? code, string path)
    {
        LevelRange? level = LevelOf(code);
        if (level is null)
        {
            reading.Reject(path, Reasons.InvalidLevels, Meant(code) is { } meant ? Explanation.DidYouMean(meant) : Explanation.NoLevelIn(component));
        }
        else if (component == ComponentCode.LevelFrom)
        {
            _from = level;
        }
        else if (component == ComponentCode.LevelTo)
        {
            _to = level;
        }
        else
        {
            Join(level);
        }
    }

    /// <summary>The levels; null when not stated.</summary>
    public LevelRange? Levels()
    {
        if ((_from ?? _to) is not { } either)
        {
            return _stated;
        }

        LevelRange from = _from ?? either;
        LevelRange to = _to ?? either;
        if (from.From <= to.To)
        {
            return new LevelRange(from.From, to.To);
        }

        // Nobody can tell which end was meant.
        reading.Reject("component", Reasons.InvalidLevels, Explanation.LevelsUpsideDown);
        return null;
    }

    // Several sites of one finding are one stretch.
    private void Join(LevelRange? level)
    {
        if (level is not null)
        {
            _stated = _stated is null
                ? level
                : new LevelRange(level.From < _stated.From ? level.From : _stated.From, level.To > _stated.To ? level.To : _stated.To);
        }
    }

    private static string? Meant(CodeableConcept? code) => code?.Coding.Select(OwnCodeSpelling.Meant).FirstOrDefault(meant => meant is not null);

    private static LevelRange? LevelOf(CodeableConcept? code) => code?.Coding
        .Select(coding => coding.System is { } system && coding.Code is { } value ? ImagingTerms.Level(CodeSystems.Canonical(system), value) : null)
        .FirstOrDefault(level => level is not null);
}
