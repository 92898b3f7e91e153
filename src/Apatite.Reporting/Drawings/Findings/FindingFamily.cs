namespace Apatite.Reporting.Drawings.Findings;

/// <summary>The findings that share a shape, a colour and a hatch.</summary>
internal enum FindingFamily
{
    /// <summary>Calcium or bone where there should be none.</summary>
    Deposit,

    /// <summary>Fluid, swelling, oedema or enhancement of soft tissue.</summary>
    SoftTissue,

    /// <summary>A sign of abscess: the list of the alert of the same name, and what a reader calls an abscess.</summary>
    AbscessSign,

    /// <summary>Oedema of bone marrow and its look on diffusion.</summary>
    Marrow,

    /// <summary>Bone that is eroded, pressed in, destroyed or broken.</summary>
    BoneLoss,

    /// <summary>A change or herniation of the disc.</summary>
    Disc,

    /// <summary>Something presses on cord, root or airway.</summary>
    Compression,

    /// <summary>A solid mass.</summary>
    Mass,

    /// <summary>A finding that a host program added to the vocabulary.</summary>
    Other,
}
