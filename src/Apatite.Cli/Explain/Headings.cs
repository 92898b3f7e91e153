using Apatite.Model;

namespace Apatite.Cli.Explain;

/// <summary>The words of an explanation that are not knowledge.</summary>
internal static class Headings
{
    public static readonly LocalizedText Colon = new(":", "\u00a0:");
    public static readonly LocalizedText For = new("evidence for", "argument pour");
    public static readonly LocalizedText Against = new("evidence against", "argument contre");
    public static readonly LocalizedText LooksFor = new("Looks for", "Recherche");
    public static readonly LocalizedText Effect = new("Effect", "Effet");
    public static readonly LocalizedText Weight = new("Weight", "Poids");
    public static readonly LocalizedText LikelihoodRatio = new("Likelihood ratio", "Rapport de vraisemblance");
    public static readonly LocalizedText Group = new("Group", "Groupe");
    public static readonly LocalizedText Basis = new("Basis", "Fondement");
    public static readonly LocalizedText Source = new("Source", "Source");
    public static readonly LocalizedText Comment = new("Comment", "Commentaire");
    public static readonly LocalizedText FoundBy = new("Found by", "Trouvé par");
    public static readonly LocalizedText Alone = new("alone in it", "seul");
    public static readonly LocalizedText With = new("with", "avec");
    public static readonly LocalizedText OnlyHeaviest = new(
        "of the findings of a group only the heaviest counts on each side", "d’un groupe, seul l’argument le plus lourd de chaque côté compte");

    public static readonly LocalizedText Danger = new("Must not be missed: it stays open until a named test has answered it.", "À ne pas manquer : reste ouvert tant qu’un examen désigné n’y a pas répondu.");
    public static readonly LocalizedText NoDanger = new("No must-not-miss diagnosis.", "Diagnostic qui n’est pas à exclure en priorité.");
    public static readonly LocalizedText AnsweredBy = new("What answers the danger", "Ce qui répond au danger");
    public static readonly LocalizedText PreTest = new(
        "Starts from, by picture (share assumed for ranking, no prevalence)", "Départ selon le tableau (part supposée pour le classement, pas une prévalence)");

    public static readonly LocalizedText Asks = new("Asks for, when the record does not say", "Demande, si le dossier ne le dit pas");
    public static readonly LocalizedText SpeaksFor = new("Speaks for it", "En faveur");
    public static readonly LocalizedText SpeaksAgainst = new("Speaks against it", "Contre");
    public static readonly LocalizedText Rule = new("rule", "règle");
    public static readonly LocalizedText Class = new("Class", "Classe");
    public static readonly LocalizedText Seed = new("Founding statements", "Énoncés fondateurs");
    public static readonly LocalizedText Rows = new("Its finding counts as", "Ce qu’elle trouve compte comme");
    public static readonly LocalizedText NoRows = new("It weighs nothing itself: other rules build on what it concludes.", "Elle ne pèse rien elle-même : d’autres règles s’appuient sur sa conclusion.");
    public static readonly LocalizedText ExpertOnly = new("expert judgement alone", "avis d’expert seul");
    public static readonly LocalizedText Cited = new("a cited source", "une source citée");
    public static readonly LocalizedText NoRatio = new("none known", "aucun connu");

    public static LocalizedText EffectOf(string? gate) => gate switch
    {
        "establishes" => new("names the disease", "désigne la maladie"),
        "prerequisite" => new("without it or its like the diagnosis stays possible at most", "sans lui ou un équivalent, le diagnostic reste au mieux possible"),
        "excludes" => new("the diagnosis does not allow it", "incompatible avec le diagnostic"),
        _ => new("weighs only", "pèse seulement"),
    };

    public static LocalizedText KindOf(string kind) => kind switch
    {
        "alert" => new("alert", "alerte"),
        "recommendation" => new("recommendation", "recommandation"),
        "caution" => new("caution", "précaution"),
        _ => new("background note", "note de fond"),
    };

    public static LocalizedText StrengthOf(string strength) => strength switch
    {
        "strong" => new("strong", "fort"),
        "moderate" => new("moderate", "modéré"),
        _ => new("weak", "faible"),
    };

    public static LocalizedText LevelOf(string level) => level switch
    {
        "immediate" => new("now", "immédiat"),
        "urgent" => new("same day", "le jour même"),
        "routine" => new("routine", "sans urgence"),
        "critical" => new("critical", "critique"),
        "warning" => new("warning", "avertissement"),
        _ => new("info", "information"),
    };
}
