namespace Apatite.CdsHooks;

/// <summary>The orders that the library has something to say about.</summary>
public enum OrderKind
{
    /// <summary>A lumbar puncture.</summary>
    LumbarPuncture,

    /// <summary>Drainage or puncture of a collection.</summary>
    Drainage,

    /// <summary>An antibacterial for systemic use.</summary>
    Antibiotic,

    /// <summary>A non-steroidal anti-inflammatory drug.</summary>
    Nsaid,

    /// <summary>A corticosteroid for systemic use.</summary>
    Corticosteroid,
}
