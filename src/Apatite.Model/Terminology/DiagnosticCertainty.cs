namespace Apatite.Model;

/// <summary>How certain a diagnosis of ICD-10-GM is: outpatient care in Germany states it with each code.</summary>
internal enum DiagnosticCertainty
{
    /// <summary>G: confirmed.</summary>
    Confirmed,

    /// <summary>V: suspected.</summary>
    Suspected,

    /// <summary>Z: the state after it.</summary>
    History,

    /// <summary>A: excluded.</summary>
    Excluded,
}

/// <summary>The letters of the certainties.</summary>
internal static class DiagnosticCertainties
{
    /// <summary>The certainty that a letter states; null when it is none.</summary>
    public static DiagnosticCertainty? Of(string? letter) => letter?.Trim().ToUpperInvariant() switch
    {
        "G" => DiagnosticCertainty.Confirmed,
        "V" => DiagnosticCertainty.Suspected,
        "Z" => DiagnosticCertainty.History,
        "A" => DiagnosticCertainty.Excluded,
        _ => null,
    };
}
