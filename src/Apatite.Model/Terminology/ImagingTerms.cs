using System.Collections.Frozen;
using Apatite.Tables;

namespace Apatite.Model;

/// <summary>The embedded tables of imaging: regions of the body, sections of a radiology department, structures inside codes.</summary>
internal static class ImagingTerms
{
    private static readonly FrozenDictionary<(string System, string Code), ImagedRegion> Regions = Table("regions.tsv")
        .ToFrozenDictionary(row => (row["system"], row["code"]), row => Enum.Parse<ImagedRegion>(row["region"], ignoreCase: true));

    private static readonly FrozenDictionary<ImagedRegion, (string System, string Code, string Display)> RegionCodes = Table("regions.tsv")
        .GroupBy(row => Enum.Parse<ImagedRegion>(row["region"], ignoreCase: true))
        .ToFrozenDictionary(rows => rows.Key, rows => (rows.First()["system"], rows.First()["code"], rows.First()["display"]));

    private static readonly FrozenDictionary<(string System, string Code), string> Sections = Table("imaging-sections.tsv")
        .ToFrozenDictionary(row => (row["system"], row["code"]), row => row["modality"]);

    private static readonly FrozenDictionary<(string System, string Code), AnatomicalStructure> Implied = Table("implied-structures.tsv")
        .ToFrozenDictionary(row => (row["system"], row["code"]), row => new AnatomicalStructure(row["structure"]));

    private static readonly FrozenDictionary<(string System, string Code), (Modality Modality, ImagedRegion? Region)> Procedures = Table("radiology-codes.tsv")
        .ToFrozenDictionary(
            row => (row["system"], row["code"]),
            row => (new Modality(row["modality"]), row["region"].Length == 0 ? null : (ImagedRegion?)Enum.Parse<ImagedRegion>(row["region"], ignoreCase: true)));

    private static readonly FrozenDictionary<string, SpinalLevel> LevelsBySnomedCode = SpinalLevel.All
        .ToFrozenDictionary(level => level.SnomedCode, StringComparer.Ordinal);

    /// <summary>The region that a code names; a level of the spine names its region.</summary>
    public static ImagedRegion? Region(string system, string code)
    {
        system = CodeSystems.Canonical(system);
        if (Regions.TryGetValue((system, code), out ImagedRegion region))
        {
            return region;
        }

        if (Procedures.TryGetValue((system, code), out (Modality Modality, ImagedRegion? Region) procedure))
        {
            return procedure.Region;
        }

        return Level(system, code)?.From.Region switch
        {
            SpinalRegion.Cervical => ImagedRegion.Neck,
            SpinalRegion.Thoracic => ImagedRegion.Thoracic,
            SpinalRegion.Lumbar => ImagedRegion.Lumbar,
            SpinalRegion.Sacral => ImagedRegion.Other,
            _ => null,
        };
    }

    /// <summary>The code that the project writes for a region.</summary>
    public static (string System, string Code, string Display) CodeOf(ImagedRegion region) => RegionCodes[region];

    /// <summary>The level or levels that a code names.</summary>
    public static LevelRange? Level(string system, string code)
    {
        if (system == ApatiteCodeSystem.Url && LevelRange.TryParse(code, out LevelRange? range))
        {
            return range;
        }

        return system == CodeSystems.Snomed && LevelsBySnomedCode.TryGetValue(code, out SpinalLevel? level) ? new LevelRange(level, level) : null;
    }

    /// <summary>The structure that a code of a finding contains, as 'calcification of cervical disc' contains the disc.</summary>
    public static AnatomicalStructure? StructureInside(string? system, string? code) =>
        Implied.GetValueOrDefault((CodeSystems.Canonical(system ?? ""), code ?? ""));

    /// <summary>The modality of an examination that a code names as a whole, as 'CT of the neck' does.</summary>
    public static Modality? ModalityOfProcedure(string? system, string? code) =>
        Procedures.TryGetValue((CodeSystems.Canonical(system ?? ""), code ?? ""), out (Modality Modality, ImagedRegion? Region) procedure) ? procedure.Modality : null;

    /// <summary>Whether a category says that a report is one of imaging.</summary>
    public static bool IsImagingSection(string system, string code) => Sections.ContainsKey((system, code));

    /// <summary>The modality that a category names, if it names one.</summary>
    public static Modality? ModalityOfSection(string system, string code) =>
        Sections.TryGetValue((system, code), out string? modality) && modality.Length > 0 ? new Modality(modality) : null;

    private static IEnumerable<IReadOnlyDictionary<string, string>> Table(string name) => EmbeddedTable.Read(typeof(ImagingTerms).Assembly, name);
}
