// Made from vocabulary.tsv; VocabularyTests compares the two.
namespace Apatite.Model;

/// <summary>A property of a symptom or of an imaging finding; its values are enumerations beside the facts.</summary>
/// <param name="id">The id of the concept in <c>vocabulary.tsv</c>.</param>
public sealed class Characteristic(string id) : Concept(id)
{
    /// <summary>Pain rhythm (mechanical | inflammatory | mixed).</summary>
    public static readonly Characteristic PainRhythm = new("pain-rhythm");

    /// <summary>Response of pain to NSAIDs (good | poor).</summary>
    public static readonly Characteristic NsaidResponse = new("nsaid-response");

    /// <summary>Onset (acute | subacute | chronic) and duration in days.</summary>
    public static readonly Characteristic Onset = new("onset");

    /// <summary>Texture (amorphous | linear | trabecular | punctate).</summary>
    public static readonly Characteristic Texture = new("texture");

    /// <summary>Shape (round | oval | linear | irregular).</summary>
    public static readonly Characteristic Shape = new("shape");

    /// <summary>Density (dense | faint) or HU.</summary>
    public static readonly Characteristic Density = new("density");

    /// <summary>Margins (sharp | blurred | fragmented).</summary>
    public static readonly Characteristic Margins = new("margins");

    /// <summary>Distribution (central | concentric | vertical | peripheral).</summary>
    public static readonly Characteristic Distribution = new("distribution");

    /// <summary>Contrast medium given (yes | no).</summary>
    public static readonly Characteristic ContrastGiven = new("contrast-given");

    /// <summary>Change against earlier imaging (new | larger | smaller | resolved | stable).</summary>
    public static readonly Characteristic IntervalChange = new("interval-change");

    /// <summary>Size or thickness in mm.</summary>
    public static readonly Characteristic Size = new("size");
}
