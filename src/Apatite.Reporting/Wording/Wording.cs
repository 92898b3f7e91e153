using System.Globalization;
using Apatite.Model;
using Apatite.Rules;

namespace Apatite.Reporting;

/// <summary>The fixed words of a report in one language.</summary>
internal sealed class Wording(Language language)
{
    public Language Language => language;

    /// <summary>French sets a no-break space before a colon.</summary>
    public string Colon => Of(":", "\u00a0:");

    /// <summary>French sets a no-break space before a semicolon.</summary>
    public string Semicolon => Of(";", "\u00a0;");

    public string Title => Of("Spinal apatite: differential diagnosis", "Rhumatisme à apatite du rachis\u00a0: diagnostic différentiel");


    public string Patient => Of("Patient", "Patient");

    public string AsOf => Of("as of", "au");

    public string AgeUnknown => Of("age unknown", "âge inconnu");

    public string NoDate => Of("no date in the record", "aucune date dans le dossier");

    public string Conclusion => Of("Conclusion", "Conclusion");

    public string PointsTo => Of("The findings point to: ", "Les données orientent vers\u00a0: ");

    public string NothingShown => Of(
        "Nothing is shown by the findings at hand; to consider first: ", "Rien n’est démontré par les données disponibles\u00a0; à envisager d’abord\u00a0: ");

    public string StillToExclude => Of("Dangerous and not excluded: ", "Dangereux et non écarté\u00a0: ");

    public string NoSupportedDanger => Of(
        "No finding speaks for a danger that is still open; those not formally answered are named below.",
        "Aucun signe n’est en faveur d’un danger non écarté\u00a0; ceux qui ne sont pas formellement écartés sont nommés plus bas.");

    public string NoOpenDanger => Of(
        "None of the dangerous diagnoses that this library knows is left open by this case.",
        "Aucun des diagnostics dangereux que connaît cette bibliothèque ne reste ouvert dans ce cas.");

    public string ToDo => Of("To do", "À faire");

    public string NothingToConsider => Of("The record holds nothing that raises a diagnosis of this library.", "Le dossier ne contient rien qui évoque un diagnostic de cette bibliothèque.");



    public string StillOpen => Of("Dangerous and still open", "Dangereux et non écarté");

    public string NoDanger => Of("None.", "Aucun.");

    public string NotFormallyAnswered => Of("No finding speaks for it, but not formally answered either", "Sans argument en faveur, mais non formellement écarté");

    public string Answered => Of("Dangerous and answered", "Dangereux et écarté");





    public string Held => Of(
        "Held at possible: the finding that it cannot do without is not shown.", "Tenu à possible\u00a0: le signe dont il ne peut se passer n’est pas montré.");

    public string HeldAtZero => Of("held at zero: the finding that it cannot do without is not shown", "tenu à zéro\u00a0: le signe dont il ne peut se passer n’est pas montré");

    public string RaisedProduct => Of("raised calcium x phosphate product", "produit phosphocalcique élevé");

    public string Alerts => Of("Alerts", "Alertes");

    public string NextSteps => Of("What to do next", "Conduite à tenir");

    public string NoStep => Of("Nothing that this library advises.", "Rien que cette bibliothèque conseille.");

    public string Caution => Of("caution", "prudence");

    public string Ranking => Of("Ranking", "Classement");

    public string For => Of("For", "Pour");

    public string Against => Of("Against", "Contre");

    public string Missing => Of("What is missing", "Ce qui manque");

    public string WouldEstablish => Of("would establish it", "l’établirait");

    public string WouldDecide => Of("would help to decide", "aiderait à trancher");

    public string WouldAnswer => Of("what would answer it", "ce qui l’écarterait");


    public string AnsweredFrom => Of("answered by", "écarté par");

    public string Background => Of("Background", "À savoir");


    public string LittleSupport => Of("Little or no support", "Peu ou pas d’arguments");

    public string Imaging => Of("Images", "Imagerie");

    public string Shown => Of("Seen", "Vu");

    public string NotShown => Of("Looked for and not seen", "Recherché et non vu");

    public string Contrast(bool given) => given ? Of("with contrast medium", "avec injection") : Of("without contrast medium", "sans injection");

    public string Deposits => Of("Deposits", "Dépôts");

    public string Form => Of("Form", "Forme");

    public string Stated => Of("Diagnoses stated in the record (shown, no evidence by themselves)", "Diagnostics inscrits au dossier (montrés, sans valeur de preuve)");

    public string Limits => Of("Limits", "Limites");

    public IReadOnlyList<string> LimitStatements =>
    [
        Of(
            "Decision support for health professionals; it supports their judgement and replaces none.",
            "Aide à la décision pour professionnels de santé\u00a0; elle soutient leur jugement et ne le remplace pas."),
        Of(
            "Not validated in patients. Weights are relative plausibility in decibans, for ranking; they are not probabilities.",
            "Non validé chez des patients. Les poids sont une plausibilité relative en décibans, pour classer\u00a0; ce ne sont pas des probabilités."),
        Of(
            "It reads coded findings, never images or free text. What the record does not say counts as unknown, not as absent.",
            "Elle lit des données codées, jamais les images ni le texte libre. Ce que le dossier ne dit pas est inconnu, et non absent."),
        Of(
            "Statements marked as expert judgement rest on no published figure. A diagnosis that this library does not know is not ranked.",
            "Les énoncés marqués comme avis d’expert ne reposent sur aucun chiffre publié. Un diagnostic que cette bibliothèque ignore n’est pas classé."),
    ];

    public string Input => Of("Input", "Données lues");

    public string Trace => Of("Trace", "Trace");

    public string Sources => Of("Sources", "Sources");

    public string ExpertOnly => Of("expert judgement", "avis d’expert");

    public string InTheLibrary => Of("in the library", "dans la bibliothèque");

    public string Incidental => Of("found by chance", "découverte fortuite");

    public string LevelNotStated => Of("level not stated", "niveau non précisé");

    public string SiteNotStated => Of("site not stated", "site non précisé");

    public string Years(int years) => Of(years == 1 ? "1 year" : $"{years} years", years == 1 ? "1 an" : $"{years} ans");

    public string InputCounts(int used, int ignored, int rejected) => Of(
        $"{used} used, {ignored} ignored, {rejected} rejected",
        $"{Counted(used, "utilisée")}, {Counted(ignored, "ignorée")}, {Counted(rejected, "rejetée")}");

    public string More(int count) => Of($" and {count} more", $" et {count} autre{(count > 1 ? "s" : "")}");

    public string Versions(string knowledge, string engine) => Of(
        $"Knowledge {knowledge}, engine {engine}.",
        $"Connaissances {knowledge}, moteur {engine}.");

    /// <summary>A moment with its offset: the reader may sit in another time zone than the record.</summary>
    public string Moment(DateTimeOffset moment) => moment.ToString(
        Of("d MMMM yyyy, HH:mm 'UTC'", "d MMMM yyyy 'à' HH:mm 'UTC'") + (moment.Offset == TimeSpan.Zero ? "" : "zzz"),
        CultureInfo.GetCultureInfo(Of("en-GB", "fr-FR")));

    /// <summary>A citation; the project's own documents are named in the language of the report, published titles stay as they are.</summary>
    public string Citation(string citation) => CitationWording.Of(citation, language);

    public string Reason(string code) => ReasonWording.Of(code, language);

    public string Ignored => Of("ignored", "ignoré");

    public string Rejected => Of("rejected", "rejeté");

    public string Of(Sex sex) => sex switch
    {
        Sex.Female => Of("female", "femme"),
        Sex.Male => Of("male", "homme"),
        Sex.Other => Of("other sex", "autre sexe"),
        _ => Of("sex unknown", "sexe inconnu"),
    };

    public string Of(Likelihood likelihood) => likelihood switch
    {
        Likelihood.Established => Of("established", "diagnostic établi"),
        Likelihood.VeryLikely => Of("very likely", "très probable"),
        Likelihood.Likely => Of("likely", "probable"),
        Likelihood.Possible => Of("possible", "possible"),
        Likelihood.Unlikely => Of("unlikely", "peu probable"),
        _ => Of("excluded", "diagnostic exclu"),
    };

    public string Of(AlertSeverity severity) => severity switch
    {
        AlertSeverity.Critical => Of("CRITICAL", "CRITIQUE"),
        AlertSeverity.Warning => Of("WARNING", "ATTENTION"),
        _ => Of("INFO", "INFO"),
    };

    public string Of(RecommendationPriority priority) => priority switch
    {
        RecommendationPriority.Immediate => Of("now", "immédiat"),
        RecommendationPriority.Urgent => Of("same day", "le jour même"),
        _ => Of("routine", "courant"),
    };

    public string Of(Crystal crystal) => crystal switch
    {
        Crystal.Apatite => Of("apatite", "apatite"),
        Crystal.CalciumPyrophosphate => Of("calcium pyrophosphate", "pyrophosphate de calcium"),
        Crystal.Ossification => Of("ossification", "ossification"),
        _ => Of("crystal undetermined", "cristal indéterminé"),
    };

    public string Of(DepositPhase phase) => phase switch
    {
        DepositPhase.PreCalcific => Of("pre-calcific phase", "phase pré-calcique"),
        DepositPhase.Calcific => Of("calcific phase", "phase calcique"),
        DepositPhase.Resorption => Of("acute resorption", "résorption aiguë"),
        DepositPhase.PostCalcific => Of("post-calcific phase", "phase post-calcique"),
        _ => Of("phase undetermined", "phase indéterminée"),
    };

    public string? Of(Texture texture) => texture switch
    {
        Texture.Amorphous => Of("amorphous", "texture amorphe"),
        Texture.Linear => Of("linear texture", "texture linéaire"),
        Texture.Trabecular => Of("trabecular", "texture trabéculaire"),
        Texture.Punctate => Of("punctate", "texture ponctuée"),
        _ => null,
    };

    public string? Of(Shape shape) => shape switch
    {
        Shape.Round => Of("round", "forme ronde"),
        Shape.Oval => Of("oval", "forme ovale"),
        Shape.Linear => Of("linear", "forme linéaire"),
        Shape.Irregular => Of("irregular", "forme irrégulière"),
        Shape.Smooth => Of("smooth", "contour lisse"),
        Shape.SmoothFusiform => Of("smooth and fusiform", "forme lisse et fusiforme"),
        Shape.Scalloped => Of("scalloped", "contour polycyclique"),
        _ => null,
    };

    public string? Of(Density density) => density switch
    {
        Density.Dense => Of("dense", "dense"),
        Density.Faint => Of("faint", "peu dense"),
        _ => null,
    };

    public string? Of(Margins margins) => margins switch
    {
        Margins.Sharp => Of("sharp margins", "bords nets"),
        Margins.Blurred => Of("blurred margins", "bords flous"),
        Margins.Fragmented => Of("fragmented", "aspect fragmenté"),
        _ => null,
    };

    public string? Of(Distribution distribution) => distribution switch
    {
        Distribution.Central => Of("central", "topographie centrale"),
        Distribution.Concentric => Of("concentric", "topographie concentrique"),
        Distribution.Vertical => Of("vertical", "topographie verticale"),
        Distribution.Peripheral => Of("peripheral", "topographie périphérique"),
        _ => null,
    };

    public string? Of(IntervalChange change) => change switch
    {
        IntervalChange.New => Of("new since earlier imaging", "apparition depuis l’imagerie antérieure"),
        IntervalChange.Larger => Of("larger than before", "augmentation depuis l’imagerie antérieure"),
        IntervalChange.Smaller => Of("smaller than before", "diminution depuis l’imagerie antérieure"),
        IntervalChange.Resolved => Of("gone since earlier imaging", "disparition depuis l’imagerie antérieure"),
        IntervalChange.Stable => Of("unchanged", "aspect inchangé"),
        _ => null,
    };

    public string Of(DepositForm form) => form switch
    {
        DepositForm.Idiopathic => Of("idiopathic (no cause in the record)", "idiopathique (aucune cause au dossier)"),
        DepositForm.Secondary => Of("secondary", "secondaire"),
        DepositForm.Childhood => Of("childhood form", "forme de l’enfant"),
        _ => Of("undetermined", "indéterminée"),
    };

    public string Of(Presence presence) => presence switch
    {
        Presence.Present => Of("stated", "diagnostic posé"),
        Presence.Absent => Of("refuted", "diagnostic réfuté"),
        _ => Of("unknown", "inconnu"),
    };

    // French counts nothing and one in the singular.
    private static string Counted(int count, string word) => $"{count} {word}{(count > 1 ? "s" : "")}";

    private string Of(string english, string french) => language == Language.French ? french : english;
}
