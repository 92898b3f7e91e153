using Microsoft.CodeAnalysis;

namespace Apatite.Constants;

/// <summary>Why a constant cannot be written.</summary>
internal sealed record Problem(DiagnosticDescriptor Rule, Place Place, string Message)
{
    public static readonly DiagnosticDescriptor WrongRow = Error("APC001", "A row gives no constant");

    public static readonly DiagnosticDescriptor WrongClass = Error("APC002", "A class asks for constants that there are not");

    public Diagnostic ToDiagnostic() => Diagnostic.Create(Rule, Place.ToLocation(), Message);

    private static DiagnosticDescriptor Error(string id, string title) =>
        new(id, title, "{0}", "Constants", DiagnosticSeverity.Error, isEnabledByDefault: true);
}
