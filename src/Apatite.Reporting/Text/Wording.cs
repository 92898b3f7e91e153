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

    public string Disclaimer => Of(
        "Decision support for clinicians; not validated in patients. Weights are relative plausibility in decibans, not probabilities.",
        "Aide à la décision pour cliniciens\u00a0; non validée chez des patients. Les poids sont une plausibilité relative en décibans, pas des probabilités.");

    public string Patient => Of("Patient", "Patient");

    public string AsOf => Of("as of", "au");

    public string AgeUnknown => Of("age unknown", "âge inconnu");

    public string NoDate => Of("no date in the record", "aucune date dans le dossier");

    public string Conclusion => Of("Conclusion", "Conclusion");

    public string NothingToConsider => Of("The record holds nothing that raises a diagnosis of this library.", "Le dossier ne contient rien qui évoque un diagnostic de cette bibliothèque.");

    public string NothingShown => Of("Nothing is shown by the facts at hand; first to consider:", "Rien n’est démontré par les données disponibles\u00a0; à envisager d’abord\u00a0:");

    public string StillOpen => Of("Dangerous and still open", "Dangereux et non écarté");

    public string Answered => Of("Dangerous and answered", "Dangereux et écarté");

    public string NoDanger => Of("none", "aucun");

    public string NoStep => Of("none", "aucune");

    public string NotFormallyAnswered => Of("also not formally answered", "non formellement écarté non plus");

    public string Held => Of("held at zero: the finding that it cannot do without is not shown", "tenu à zéro\u00a0: le signe dont il ne peut se passer n’est pas montré");

    public string RaisedProduct => Of("raised calcium x phosphate product", "produit phosphocalcique élevé");

    public string Alerts => Of("Alerts", "Alertes");

    public string NextSteps => Of("What to do next", "Conduite à tenir");

    public string Caution => Of("caution", "prudence");

    public string Ranking => Of("Ranking", "Classement");

    public string For => Of("for", "pour");

    public string Against => Of("against", "contre");

    public string WouldEstablish => Of("what would establish it", "ce qui l’établirait");

    public string WouldDecide => Of("what would decide", "ce qui trancherait");

    public string WouldAnswer => Of("what would answer it", "ce qui l’écarterait");

    public string AnsweredFrom => Of("answered by", "écarté par");

    public string Background => Of("background", "à savoir");

    public string LittleSupport => Of("Little or no support", "Peu ou pas d’arguments");

    public string Deposits => Of("Deposits", "Dépôts");

    public string Form => Of("Form", "Forme");

    public string Stated => Of("Diagnoses stated in the record (shown, no evidence by themselves)", "Diagnostics inscrits au dossier (montrés, sans valeur de preuve)");

    public string Input => Of("Input", "Données lues");

    public string Trace => Of("Trace", "Trace");

    public string Sources => Of("Sources", "Sources");

    public string ExpertOnly => Of("expert judgement", "avis d’expert");

    public string Incidental => Of("found by chance", "découverte fortuite");

    public string LevelNotStated => Of("level not stated", "niveau non précisé");

    public string SiteNotStated => Of("site not stated", "site non précisé");

    public string Years(int years) => Of(years == 1 ? "1 year" : $"{years} years", years == 1 ? "1 an" : $"{years} ans");

    public string InputCounts(int used, int ignored, int rejected) => Of(
        $"{used} used, {ignored} ignored, {rejected} rejected",
        $"{Counted(used, "utilisée")}, {Counted(ignored, "ignorée")}, {Counted(rejected, "rejetée")}");

    public string Versions(string knowledge, string engine) => Of(
        $"knowledge {knowledge}, engine {engine}",
        $"connaissances {knowledge}, moteur {engine}");

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

    public string Of(AdvicePriority priority) => priority switch
    {
        AdvicePriority.Immediate => Of("now", "immédiat"),
        AdvicePriority.Urgent => Of("same day", "le jour même"),
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
