namespace Apatite.Model;

/// <summary>An examination that was done, whatever it showed: a CT that mentions no calcification differs from no CT.</summary>
/// <param name="Reference">The resource that the fact was read from.</param>
/// <param name="Modality">How the images were made.</param>
/// <param name="Region">The part of the body.</param>
public sealed record ImagingExamination(string Reference, Modality Modality, ImagedRegion Region = ImagedRegion.NotStated) : Fact(Reference);

/// <summary>The part of the body that was imaged.</summary>
public enum ImagedRegion
{
    /// <summary>The record does not say.</summary>
    NotStated,

    /// <summary>The head.</summary>
    Head,

    /// <summary>The neck or the cervical spine.</summary>
    Neck,

    /// <summary>The thoracic spine.</summary>
    Thoracic,

    /// <summary>The lumbar spine.</summary>
    Lumbar,

    /// <summary>Some other part.</summary>
    Other,
}
