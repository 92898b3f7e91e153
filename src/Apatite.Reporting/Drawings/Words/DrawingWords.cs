using Apatite.Model;
using Apatite.Reporting.Drawings.Findings;
using Apatite.Reporting.Json;
using Apatite.Reporting.Words;

namespace Apatite.Reporting.Drawings.Words;

/// <summary>The words of the drawings in one language.</summary>
internal sealed class DrawingWords(Language language)
{
    public string SpineTitle => Of("drawing.spine-title");

    public string NeckTitle => Of("drawing.neck-title");

    public string Schematic => Of("drawing.schematic");

    public string Anterior => Of("drawing.anterior");

    public string Posterior => Of("drawing.posterior");

    public string Seen => Of("drawing.seen");

    public string NothingSeen => Of("drawing.nothing-seen");

    public string LevelNotStated => Of("drawing.level-not-stated");

    public string PlaceNotStated => Of("drawing.place-not-stated");

    public string NotSeen => Of("drawing.not-seen");

    public string NotKnown => Of("drawing.not-known");

    public string OutsideView => Of("drawing.outside-view");

    public string Airway => Of("drawing.airway");

    public string PrevertebralTissue => Of("drawing.prevertebral-tissue");

    public string LongusColli => Of("drawing.longus-colli");

    public string SuperiorOblique => Of("drawing.superior-oblique");

    public string AnteriorArch => Of("drawing.anterior-arch");

    public string Dens => Of("drawing.dens");

    public string TransverseLigament => Of("drawing.transverse-ligament");

    public string Cord => Of("drawing.cord");

    public string Of(SpinalRegion region) => Of("drawing.spinal-region", region);

    /// <summary>As a radiologist says it in short.</summary>
    public string Of(Modality modality) =>
        modality == Modality.Ct ? Of("drawing.ct")
        : modality == Modality.Mri ? Of("drawing.mri")
        : modality.Display(language);

    public string Of(FindingFamily family) => Of("drawing.finding-family", family);

    public string ChartTitle(string diagnosis) => Of("drawing.chart-title", diagnosis);

    public string Against => Of("drawing.against");

    public string For => Of("drawing.for");

    public string PreTest => Of("drawing.pre-test");

    public string Total => Of("drawing.total");

    public string Counted => Of("drawing.counted");

    public string NotCounted => Of("drawing.not-counted");

    public string Expert => Of("drawing.expert");

    public string Decibans => Of("drawing.decibans");

    private string Of(string kind, Enum value) => Of($"{kind}.{JsonText.Id(value)}");

    private string Of(string id, params object[] parts) => WordTable.Reports.Of(language, id, parts);
}
