using System.Collections.Frozen;
using Apatite.Tables;
using Hl7.Fhir.Model;

namespace Apatite.Model;

/// <summary>
/// The embedded table of statuses: what <c>verificationStatus</c> and <c>clinicalStatus</c> say, in the codings of the standard systems
/// wherever they stand among the others, and in words where there is no coding that is understood.
/// </summary>
internal static class Statuses
{
    public const string EnteredInError = "entered-in-error";

    private const string InWords = "text";

    // Of several statuses the one that takes most back counts: what was withdrawn is no fact whatever else was said of it.
    private static readonly string[] Order =
    [
        EnteredInError, "refuted", "differential", "provisional", "unconfirmed", "confirmed",
        "resolved", "remission", "inactive", "relapse", "recurrence", "active",
    ];

    private static readonly FrozenDictionary<(string Kind, string System, string Code), string> Table = EmbeddedTable
        .Read(typeof(Statuses).Assembly, "statuses.tsv")
        .ToFrozenDictionary(row => (row["kind"], row["system"], row["code"]), row => row["status"]);

    /// <summary>What a verification status says; an empty text when there is none, null when it is not understood.</summary>
    public static string? Verification(CodeableConcept? status) => Of("verification", status);

    /// <summary>What a clinical status says; an empty text when there is none, null when it is not understood.</summary>
    public static string? Clinical(CodeableConcept? status) => Of("clinical", status);

    /// <summary>Whether a clinical status says that it is over.</summary>
    public static bool IsOver(string? clinical) => clinical is "inactive" or "remission" or "resolved";

    private static string? Of(string kind, CodeableConcept? status)
    {
        if (status is null || (status.Coding.Count == 0 && string.IsNullOrWhiteSpace(status.Text)))
        {
            return "";
        }

        string[] stated =
        [
            .. status.Coding
                .Select(coding => Code(kind, coding))
                .OfType<string>()
                .Distinct()
                .OrderBy(code => Array.IndexOf(Order, code)),
        ];
        if (stated.Length == 0)
        {
            return InText(kind, status.Text) ?? status.Coding.Select(coding => InText(kind, coding.Display)).FirstOrDefault(code => code is not null);
        }

        // Over and not over at once is no statement.
        return kind == "clinical" && stated.Any(IsOver) && !stated.All(IsOver) ? null : stated[0];
    }

    // A coding without a system is that of the element's own value set, to which FHIR binds it.
    private static string? Code(string kind, Coding coding)
    {
        if (coding.Code is not { Length: > 0 } code)
        {
            return null;
        }

        if (!string.IsNullOrEmpty(coding.System))
        {
            return Table.GetValueOrDefault((kind, CodeSystems.Canonical(coding.System), code.Trim()));
        }

        string word = code.Trim().ToLowerInvariant();
        return Array.IndexOf(Order, word) >= 0 ? word : null;
    }

    private static string? InText(string kind, string? text) => string.IsNullOrWhiteSpace(text)
        ? null
        : Table.GetValueOrDefault((kind, InWords, text.Trim().TrimEnd('.').ToLowerInvariant().Replace('-', ' ')));
}
