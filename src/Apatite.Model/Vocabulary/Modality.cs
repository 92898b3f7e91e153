// Made from vocabulary.tsv; VocabularyTests compares the two.
namespace Apatite.Model;

/// <summary>How an image was made.</summary>
/// <param name="id">The id of the concept in <c>vocabulary.tsv</c>.</param>
public sealed class Modality(string id) : Concept(id)
{
    /// <summary>Radiograph.</summary>
    public static readonly Modality Radiograph = new("radiograph");

    /// <summary>Computed tomography.</summary>
    public static readonly Modality Ct = new("ct");

    /// <summary>Magnetic resonance imaging.</summary>
    public static readonly Modality Mri = new("mri");

    /// <summary>Ultrasound.</summary>
    public static readonly Modality Ultrasound = new("ultrasound");

    /// <summary>Nuclear medicine or PET.</summary>
    public static readonly Modality Nuclear = new("nuclear");
}
