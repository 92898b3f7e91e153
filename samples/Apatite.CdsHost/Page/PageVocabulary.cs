using System.Globalization;
using Apatite.Model;
using Apatite.Model.Fhir;
using Hl7.Fhir.Model;

namespace Apatite.CdsHost;

/// <summary>What the form asks for, in one language: everything comes from the tables that the reader itself uses.</summary>
/// <param name="System">The project's CodeSystem.</param>
/// <param name="BaseUrl">The address below which resources are named.</param>
/// <param name="Concepts">The concepts that are asked for, in alphabetical order.</param>
/// <param name="Labs">The tests, with the units or the words that they answer in.</param>
/// <param name="Levels">The levels of the spine, from the head down.</param>
/// <param name="Attributes">The codes of an attribute's values.</param>
/// <param name="Modalities">The modalities, with the codes that FHIR asks for.</param>
/// <param name="Regions">The parts of the body that are imaged.</param>
/// <param name="Settings">Where patients are cared for, with the codes of an encounter there.</param>
internal sealed record PageVocabulary(
    string System,
    string BaseUrl,
    IReadOnlyList<PageConcept> Concepts,
    IReadOnlyList<PageLab> Labs,
    IReadOnlyList<PageLevel> Levels,
    IReadOnlyDictionary<string, IReadOnlyList<string>> Attributes,
    IReadOnlyList<PageModality> Modalities,
    IReadOnlyList<PageRegion> Regions,
    IReadOnlyList<PageSetting> Settings)
{
    private static readonly string[] AttributeNames =
    [
        ComponentCode.Onset, ComponentCode.PainRhythm, ComponentCode.NsaidResponse, ComponentCode.Texture, ComponentCode.Shape,
        ComponentCode.Density, ComponentCode.Margins, ComponentCode.Distribution, ComponentCode.IntervalChange, ComponentCode.ContrastGiven,
    ];

    private static readonly ImagedRegion[] AskedRegions =
        [ImagedRegion.Neck, ImagedRegion.Thoracic, ImagedRegion.Lumbar, ImagedRegion.Head, ImagedRegion.Other];

    private static readonly (string Id, CareSetting Setting)[] AskedSettings =
        [("primary-care", CareSetting.PrimaryCare), ("emergency", CareSetting.Emergency), ("inpatient", CareSetting.Inpatient), ("imaging", CareSetting.Imaging)];

    public static PageVocabulary In(Language language)
    {
        StringComparer alphabet = StringComparer.Create(CultureInfo.GetCultureInfo(language.Code), ignoreCase: true);
        VocabularyEntry[] entries = [.. VocabularyTable.All.OrderBy(entry => entry.Text.In(language), alphabet)];
        return new(
            ApatiteCodeSystem.Url,
            ApatiteProfiles.BaseUrl,
            [.. entries.Where(entry => entry.Kind != "patient").Select(entry => new PageConcept(entry.Id, entry.Kind, entry.Text.In(language)))],
            [.. entries.Where(entry => entry.Kind == "lab").Select(Lab)],
            [.. SpinalLevel.All.Select(level => new PageLevel(level.Id, level.IsDisc, level.Region.ToString().ToLowerInvariant()))],
            AttributeNames.ToDictionary(name => name, ValuesOf),
            [.. entries.Where(entry => entry.Kind == "modality").Select(entry => new PageModality(entry.Id, PageCoding.Of(Study(new Modality(entry.Id)).Modality[0])))],
            [.. AskedRegions.Select(region => new PageRegion(
                region.ToString().ToLowerInvariant(), PageCoding.Of(Study(Modality.Ct, region).Series[0].BodySite)))],
            [.. AskedSettings.Select(asked => Setting(asked.Id, (Encounter)Written(new CaseBuilder("codes").CareSetting(asked.Setting))))]);
    }

    private static PageLab Lab(VocabularyEntry entry)
    {
        LabTest test = new(entry.Id);
        Observation result = (Observation)Written(new CaseBuilder("codes").Lab(test, Interpretation.Normal));
        return new(entry.Id, Units.UcumOf(test), IsNormalOrAbnormal(entry), result.Category[0].Coding[0].Code!);
    }

    private static PageSetting Setting(string id, Encounter encounter) =>
        new(id, PageCoding.Of(encounter.Class), encounter.ServiceType is { } service ? PageCoding.Of(service.Coding[0]) : null);

    private static bool IsNormalOrAbnormal(VocabularyEntry entry) => entry.Note.StartsWith("normal | abnormal", StringComparison.Ordinal);

    private static IReadOnlyList<string> ValuesOf(string attribute) =>
    [
        .. ApatiteCodeSystem.Codes.Keys
            .Where(code => code.StartsWith(attribute + "-", StringComparison.Ordinal) && VocabularyTable.Find(code) is null)
            .Order(StringComparer.Ordinal),
    ];

    // The builder knows the codings; a study of nobody carries them here.
    private static ImagingStudy Study(Modality modality, ImagedRegion region = ImagedRegion.NotStated) =>
        (ImagingStudy)Written(new CaseBuilder("codes").Examination(modality, region));

    private static Resource Written(CaseBuilder one) => one.Build().Entry[0].Resource!;
}

internal sealed record PageConcept(string Id, string Kind, string Display);

/// <summary>A test. One without units answers in a word.</summary>
internal sealed record PageLab(string Id, IReadOnlyList<string> Units, bool IsNormalOrAbnormal, string Category);

internal sealed record PageLevel(string Id, bool IsDisc, string Region);

internal sealed record PageModality(string Id, PageCoding Coding);

internal sealed record PageRegion(string Id, PageCoding Coding);

internal sealed record PageSetting(string Id, PageCoding Class, PageCoding? Service);

internal sealed record PageCoding(string? System, string? Code, string? Display)
{
    public static PageCoding Of(Coding? coding) => new(coding?.System, coding?.Code, coding?.Display);
}
