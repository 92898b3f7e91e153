using Apatite.Model;

namespace Apatite.Cli.Explain;

/// <summary>The words of an explanation that are not knowledge.</summary>
internal static class Headings
{
    public static readonly LocalizedText Colon = Of(":", "\u00a0:");
    public static readonly LocalizedText For = Of("evidence for", "argument pour");
    public static readonly LocalizedText Against = Of("evidence against", "argument contre");
    public static readonly LocalizedText LooksFor = Of("Looks for", "Recherche");
    public static readonly LocalizedText Effect = Of("Effect", "Effet");
    public static readonly LocalizedText Weight = Of("Weight", "Poids");
    public static readonly LocalizedText LikelihoodRatio = Of("Likelihood ratio", "Rapport de vraisemblance");
    public static readonly LocalizedText Group = Of("Group", "Groupe");
    public static readonly LocalizedText Basis = Of("Basis", "Fondement");
    public static readonly LocalizedText Source = Of("Source", "Source");
    public static readonly LocalizedText Comment = Of("Comment", "Commentaire");
    public static readonly LocalizedText FoundBy = Of("Found by", "Trouvé par");
    public static readonly LocalizedText Alone = Of("alone in it", "seul");
    public static readonly LocalizedText With = Of("with", "avec");
    public static readonly LocalizedText OnlyHeaviest = Of(
        "of the findings of a group only the heaviest counts on each side", "d’un groupe, seul l’argument le plus lourd de chaque côté compte");

    public static readonly LocalizedText Danger = Of("Must not be missed: it stays open until a named test has answered it.", "À ne pas manquer : reste ouvert tant qu’un examen désigné n’y a pas répondu.");
    public static readonly LocalizedText NoDanger = Of("No must-not-miss diagnosis.", "Diagnostic qui n’est pas à exclure en priorité.");
    public static readonly LocalizedText AnsweredBy = Of("What answers the danger", "Ce qui répond au danger");
    public static readonly LocalizedText PreTest = Of(
        "Starts from, by picture (share assumed for ranking, no prevalence)", "Départ selon le tableau (part supposée pour le classement, pas une prévalence)");

    public static readonly LocalizedText Asks = Of("Asks for, when the record does not say", "Demande, si le dossier ne le dit pas");
    public static readonly LocalizedText SpeaksFor = Of("Speaks for it", "En faveur");
    public static readonly LocalizedText SpeaksAgainst = Of("Speaks against it", "Contre");
    public static readonly LocalizedText Rule = Of("rule", "règle");
    public static readonly LocalizedText Class = Of("Class", "Classe");
    public static readonly LocalizedText Seed = Of("Founding statements", "Énoncés fondateurs");
    public static readonly LocalizedText Rows = Of("Its finding counts as", "Ce qu’elle trouve compte comme");
    public static readonly LocalizedText NoRows = Of("It weighs nothing itself: other rules build on what it concludes.", "Elle ne pèse rien elle-même : d’autres règles s’appuient sur sa conclusion.");
    public static readonly LocalizedText ExpertOnly = Of("expert judgement alone", "avis d’expert seul");
    public static readonly LocalizedText Cited = Of("a cited source", "une source citée");
    public static readonly LocalizedText NoRatio = Of("none known", "aucun connu");

    public static LocalizedText EffectOf(string? gate) => gate switch
    {
        "establishes" => Of("names the disease", "désigne la maladie"),
        "prerequisite" => Of("without it or its like the diagnosis stays possible at most", "sans lui ou un équivalent, le diagnostic reste au mieux possible"),
        "excludes" => Of("the diagnosis does not allow it", "incompatible avec le diagnostic"),
        _ => Of("weighs only", "pèse seulement"),
    };

    public static LocalizedText KindOf(string kind) => kind switch
    {
        "alert" => Of("alert", "alerte"),
        "recommendation" => Of("recommendation", "recommandation"),
        "caution" => Of("caution", "précaution"),
        _ => Of("background note", "note de fond"),
    };

    public static LocalizedText StrengthOf(string strength) => strength switch
    {
        "strong" => Of("strong", "fort"),
        "moderate" => Of("moderate", "modéré"),
        _ => Of("weak", "faible"),
    };

    public static LocalizedText LevelOf(string level) => level switch
    {
        "immediate" => Of("now", "immédiat"),
        "urgent" => Of("same day", "le jour même"),
        "routine" => Of("routine", "sans urgence"),
        "critical" => Of("critical", "critique"),
        "warning" => Of("warning", "avertissement"),
        _ => Of("info", "information"),
    };

    private static LocalizedText Of(string english, string french) =>
        new(new Dictionary<Language, string> { [Language.English] = english, [Language.French] = french });
}
