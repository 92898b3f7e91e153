using System.Collections.Frozen;
using Apatite.Model;

namespace Apatite.Reporting;

/// <summary>The words for the reasons of the input account.</summary>
internal static class ReasonWording
{
    private static readonly FrozenDictionary<string, (string English, string French)> Words = new Dictionary<string, (string, string)>
    {
        ["not-relevant"] = ("not relevant", "sans rapport"),
        ["uncoded"] = ("no code", "sans code"),
        ["code-too-broad"] = ("code too broad", "code trop large"),
        ["entered-in-error"] = ("entered in error", "saisi par erreur"),
        ["cancelled"] = ("cancelled", "annulé"),
        ["no-result"] = ("no result", "sans résultat"),
        ["not-done"] = ("not done", "non fait"),
        ["not-active"] = ("not active", "inactif"),
        ["resolved"] = ("resolved", "résolu"),
        ["container"] = ("only holds others", "ne fait qu’en contenir d’autres"),
        ["supporting"] = ("only supports others", "ne fait qu’en compléter d’autres"),
        ["context-only"] = ("context only", "contexte seulement"),
        ["outside-time-window"] = ("outside the time window", "hors de la fenêtre de temps"),
        ["after-as-of"] = ("later than the case is seen", "postérieur au moment considéré"),
        ["superseded"] = ("superseded by a newer value", "remplacé par une valeur plus récente"),
        ["own-output"] = ("proposed by this library before", "proposé auparavant par cette bibliothèque"),
        ["not-r4"] = ("not FHIR R4", "non conforme à FHIR R4"),
        ["unknown-resource-type"] = ("unknown resource type", "type de ressource inconnu"),
        ["modifier-extension"] = ("extension that may change the meaning", "extension qui peut changer le sens"),
        ["other-patient"] = ("another patient", "autre patient"),
        ["broken-reference"] = ("broken reference", "référence rompue"),
        ["no-unit"] = ("no unit", "sans unité"),
        ["unknown-unit"] = ("unknown unit", "unité inconnue"),
        ["implausible-value"] = ("implausible value", "valeur invraisemblable"),
        ["no-value"] = ("no value", "sans valeur"),
        ["unknown-answer"] = ("unknown answer", "réponse inconnue"),
        ["unreadable-value"] = ("unreadable value", "valeur illisible"),
        ["invalid-date"] = ("invalid date", "date non valable"),
        ["invalid-levels"] = ("invalid levels", "niveaux non valables"),
        ["no-modality"] = ("no modality", "modalité absente"),
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>The reason in words; a code that has none stands for itself.</summary>
    public static string Of(string code, Language language) =>
        !Words.TryGetValue(code, out (string English, string French) words) ? code
        : language == Language.French ? words.French
        : words.English;
}
