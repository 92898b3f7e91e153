using Apatite.Model;

namespace Apatite.CdsHooks;

/// <summary>The fixed words of cards in one language: considerations, never orders.</summary>
internal sealed class CardWording(Language language)
{
    public string Source => Of("Apatite.Rules, knowledge", "Apatite.Rules, connaissances");

    public string Topic => Of("Spinal apatite: differential diagnosis", "Rhumatisme à apatite du rachis\u00a0: diagnostic différentiel");

    public string NotExcluded => Of("; not excluded: ", "\u00a0; non écarté\u00a0: ");

    public string Why => Of("Why", "Pourquoi");

    public string Cautions => Of("Cautions", "Précautions");

    public string Incomplete => Of("Record incomplete", "Dossier incomplet");

    public string IncompleteNote => Of(
        "What did not come is unknown, not absent. Not whole: ", "Ce qui manque est inconnu, et non absent. Incomplet\u00a0: ");

    public string Report => Of("Full report", "Rapport complet");

    private string Consider(string what) => Of($"Consider: {what}", $"À envisager\u00a0: {what}");

    public string CheckFirst => Of("To check first: ", "À vérifier d’abord\u00a0: ");

    public string Summary(CardKind kind, string name, string category) => kind switch
    {
        CardKind.Leading => Of($"Consider {name}: {category}", $"À envisager\u00a0: {name}, {category}"),
        CardKind.Danger => Of($"Consider {name} first: {category}, not answered", $"À envisager d’abord\u00a0: {name}, {category}, non écarté"),
        _ => Of($"Undecided; consider {name} ({category}) and what would decide", $"Non tranché\u00a0; envisager {name} ({category}) et l’examen décisif"),
    };

    public string Order(OrderKind kind) => kind switch
    {
        OrderKind.LumbarPuncture => Of("Lumbar puncture", "Ponction lombaire"),
        OrderKind.Drainage => Of("Drainage", "Drainage"),
        OrderKind.Antibiotic => Of("Antibiotics", "Antibiotiques"),
        OrderKind.Nsaid => Of("NSAID", "AINS"),
        _ => Of("Corticosteroid", "Corticoïde"),
    };

    public string NotExcludedCount(int count) => Of(
        count == 1 ? "; 1 danger not excluded" : $"; {count} dangers not excluded",
        count == 1 ? "\u00a0; 1 danger non écarté" : $"\u00a0; {count} dangers non écartés");

    /// <summary>What is known beside an order; nothing is said against it.</summary>
    public string OrderBeside(string order, string name, string category) => Of(
        $"{order}: {name} is {category}", $"{order}\u00a0: {name}, {category}");

    /// <summary>All that the order answers or treats is answered.</summary>
    public string OrderWhileAnswered(string order, string name, string category) => Of(
        $"{order}: consider whether it is still needed; {name} is {category}",
        $"{order}\u00a0: est-ce encore utile\u00a0? {name}, {category}");

    public string OrderCautions(string order, int count) => Of(
        count == 1 ? $"{order}: 1 caution to consider in this record" : $"{order}: {count} cautions to consider in this record",
        count == 1 ? $"{order}\u00a0: 1 précaution à considérer dans ce dossier" : $"{order}\u00a0: {count} précautions à considérer dans ce dossier");

    public string DepositAnswersNone => Of(
        "A deposit explains the picture and answers none of the following. This card does not speak against the order while they are open:",
        "Un dépôt explique le tableau et n’écarte rien de ce qui suit. Tant que cela reste ouvert, cette carte ne parle pas contre la prescription\u00a0:");

    public string AllAnswered => Of(
        "What this order would answer or treat is answered in this record, as far as it goes:",
        "Ce que cette prescription écarterait ou traiterait est écarté dans ce dossier, pour autant qu’il aille\u00a0:");

    public string NothingKnown => Of(
        "A deposit explains the picture. What this order would answer or treat is not answered by this record; the card does not speak against the order.",
        "Un dépôt explique le tableau. Ce dossier n’écarte pas ce que cette prescription écarterait ou traiterait\u00a0; cette carte ne parle pas contre elle.");

    public string Consider(string what, int cautions) => cautions == 0 ? Consider(what) : Of(
        cautions == 1 ? $"Consider: {what} (1 caution)" : $"Consider: {what} ({cautions} cautions)",
        cautions == 1 ? $"À envisager\u00a0: {what} (1 précaution)" : $"À envisager\u00a0: {what} ({cautions} précautions)");

    public IReadOnlyList<HookCoding> OverrideReasons =>
    [
        Reason("cds-not-applicable", "Does not apply to this patient", "Ne s’applique pas à ce patient"),
        Reason("cds-suboptimal-context", "Not at this moment", "Pas à ce moment"),
        Reason("recipient-disagrees-evidence", "I disagree with the evidence", "Je ne partage pas les arguments"),
        Reason("recipient-concerns-outcomes", "I am concerned about the outcome", "Je crains les conséquences"),
        Reason("not-convenient-feasible", "Not feasible here", "Non réalisable ici"),
    ];

    private HookCoding Reason(string code, string english, string french) =>
        new(code, "http://terminology.hl7.org/CodeSystem/non-adherence-reason-codes", Of(english, french));

    public string Of(string english, string french) => language == Language.French ? french : english;
}
