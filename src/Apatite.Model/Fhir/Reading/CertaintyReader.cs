using Hl7.Fhir.Model;

namespace Apatite.Model.Fhir;

/// <summary>
/// Reads how certain a coded diagnosis is, as German senders state it: with an extension of the coding, or with a letter behind the code.
/// </summary>
internal static class CertaintyReader
{
    // The address differs between the profiles of the years and of the associations; its name does not.
    private const string ExtensionName = "diagnosesicherheit";

    /// <summary>The certainty of a Condition; null when none is stated.</summary>
    public static DiagnosticCertainty? Of(Condition condition) => Of(condition.Code, condition.Extension);

    /// <summary>The certainty of a code; null when none is stated. Of several the one that takes most back counts.</summary>
    public static DiagnosticCertainty? Of(CodeableConcept? code, IEnumerable<Extension>? around = null)
    {
        if (code is null)
        {
            return null;
        }

        DiagnosticCertainty? strongest = Stated(around ?? []) ?? Stated(code.Extension);
        foreach (Coding coding in code.Coding)
        {
            DiagnosticCertainty? certainty = Stated(coding.Extension) ?? Suffix(coding);
            strongest = strongest is null || certainty > strongest ? certainty ?? strongest : strongest;
        }

        return strongest;
    }

    private static DiagnosticCertainty? Suffix(Coding coding) =>
        coding is { System: { Length: > 0 } system, Code: { Length: > 0 } code } && CodeSystems.IsIcd10(CodeSystems.Canonical(system))
            ? IcdCode.Parse(system, code)?.Certainty
            : null;

    private static DiagnosticCertainty? Stated(IEnumerable<Extension> extensions) => extensions
        .Where(extension => extension.Url?.TrimEnd('/').EndsWith(ExtensionName, StringComparison.OrdinalIgnoreCase) == true)
        .Select(extension => DiagnosticCertainties.Of(Letter(extension.Value)))
        .Max();

    private static string? Letter(DataType? value) => value switch
    {
        Coding coding => coding.Code,
        CodeableConcept concept => concept.Coding.FirstOrDefault()?.Code,
        Code code => code.Value,
        FhirString text => text.Value,
        _ => null,
    };
}
