using System.Text;
using Apatite.Model;
using Apatite.Reporting;
using Apatite.Reporting.Tests;
using Apatite.Rules;

namespace Apatite.Browser.Tests;

/// <summary>Drawings that hold all that a drawing can say.</summary>
internal static class Album
{
    private static readonly SpinalLevel[] Levels = [.. SpinalLevel.All];

    private static readonly Lazy<DifferentialEntry[]> Entries = new(() =>
    [
        .. Directory.EnumerateFiles(Path.Combine(AppContext.BaseDirectory, "published"), "*.json").Order(StringComparer.Ordinal)
            .SelectMany(file => Cases.Read(file).Differential)
            .GroupBy(entry => entry.Diagnosis)
            .Select(Merged),
    ]);

    /// <summary>Spine and neck with every finding and every structure: seen, seen at no level, looked for in vain, not known.</summary>
    public static IEnumerable<string> Lateral(Language language)
    {
        string[] findings = Ids("imaging-finding"), structures = Ids("structure"), modalities = Ids("modality");
        ImagingFinding Finding(int index, Presence presence) => new($"Observation/{index}", new FindingType(findings[index % findings.Length]), presence)
        {
            Levels = new LevelRange(Levels[index % Levels.Length], Levels[index % Levels.Length]),
            Structure = new AnatomicalStructure(structures[index % structures.Length]),
            Modality = new Modality(modalities[index % modalities.Length]),
        };
        IEnumerable<int> all = Enumerable.Range(0, Math.Max(findings.Length, structures.Length));
        return Lateral(
            [
                .. all.Select(index => Finding(index, Presence.Present)),
                .. all.Select(index => Finding(index, Presence.Present) with { Levels = null }),
                .. all.Select(index => Finding(index, Presence.Absent)),
                .. all.Select(index => Finding(index, Presence.Unknown)),
            ],
            language);
    }

    /// <summary>Spine and neck with findings of no vocabulary, each named by one letter that fills several lines.</summary>
    public static IEnumerable<string> LateralOf(string letters) => Lateral(
        [
            .. letters.Select(letter => new FindingType(new string(letter, 100))).SelectMany(type => new ImagingFinding[]
            {
                new("Observation/seen", type, Presence.Present) { Levels = LevelRange.Parse("C4") },
                new("Observation/not-seen", type, Presence.Absent),
            }),
        ],
        Language.English);

    /// <summary>A chart for every diagnosis of the published cases, with all that ever spoke for it or against it.</summary>
    public static IEnumerable<string> Charts(Language language) =>
        Entries.Value.Select(entry => EvidenceChart.Write(entry, language, $"chart-{entry.Diagnosis.Id}"));

    /// <summary>Drawings inside a page whose own text is spaced widely.</summary>
    public static string Page(IEnumerable<string> drawings) => new StringBuilder("<!DOCTYPE html><title>Album</title><style>body { margin: 0; letter-spacing: 0.2em; word-spacing: 0.5em; }</style>")
        .AppendJoin('\n', drawings).ToString();

    private static IEnumerable<string> Lateral(ImagingFinding[] findings, Language language)
    {
        Assessment assessment = Cases.Bundle().With(it => it.ImagingFindings, [.. findings]);
        return [SpineDrawing.Write(assessment, language, "spine"), NeckDrawing.Write(assessment, language, "neck")];
    }

    private static DifferentialEntry Merged(IEnumerable<DifferentialEntry> entries) => entries.First()
        .With(it => it.Supporting, [.. entries.SelectMany(entry => entry.Supporting).DistinctBy(item => item.Id)])
        .With(it => it.Opposing, [.. entries.SelectMany(entry => entry.Opposing).DistinctBy(item => item.Id)])
        .With(it => it.IsPrerequisiteMissing, entries.Any(entry => entry.IsPrerequisiteMissing));

    private static string[] Ids(string kind) => [.. VocabularyTable.All.Where(entry => entry.Kind == kind).Select(entry => entry.Id).Order(StringComparer.Ordinal)];
}
