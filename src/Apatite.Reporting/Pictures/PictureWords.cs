using Apatite.Model;

namespace Apatite.Reporting.Pictures;

/// <summary>The words of the pictures in one language.</summary>
internal sealed class PictureWords(Language language)
{
    public string SpineTitle => Of("picture.spine-title");

    public string NeckTitle => Of("picture.neck-title");

    public string Schematic => Of("picture.schematic");

    public string Anterior => Of("picture.anterior");

    public string Posterior => Of("picture.posterior");

    public string Seen => Of("picture.seen");

    public string NothingSeen => Of("picture.nothing-seen");

    public string LevelNotStated => Of("picture.level-not-stated");

    public string PlaceNotStated => Of("picture.place-not-stated");

    public string NotSeen => Of("picture.not-seen");

    public string NotKnown => Of("picture.not-known");

    public string OutsideView => Of("picture.outside-view");

    public string Airway => Of("picture.airway");

    public string PrevertebralTissue => Of("picture.prevertebral-tissue");

    public string LongusColli => Of("picture.longus-colli");

    public string SuperiorOblique => Of("picture.superior-oblique");

    public string AnteriorArch => Of("picture.anterior-arch");

    public string Dens => Of("picture.dens");

    public string TransverseLigament => Of("picture.transverse-ligament");

    public string Cord => Of("picture.cord");

    public string Of(SpinalRegion region) => Of("picture.spinal-region", region);

    /// <summary>As a radiologist says it in short.</summary>
    public string Of(Modality modality) =>
        modality == Modality.Ct ? Of("picture.ct")
        : modality == Modality.Mri ? Of("picture.mri")
        : modality.Display(language);

    public string Of(FindingFamily family) => Of("picture.finding-family", family);

    public string ChartTitle(string diagnosis) => Of("picture.chart-title", diagnosis);

    public string Against => Of("picture.against");

    public string For => Of("picture.for");

    public string PreTest => Of("picture.pre-test");

    public string Total => Of("picture.total");

    public string Counted => Of("picture.counted");

    public string NotCounted => Of("picture.not-counted");

    public string Expert => Of("picture.expert");

    public string Decibans => Of("picture.decibans");

    private string Of(string kind, Enum value) => Of($"{kind}.{AssessmentJsonWriter.Id(value)}");

    private string Of(string id, params object[] parts) => WordTable.Reports.Of(language, id, parts);
}
