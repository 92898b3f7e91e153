using Apatite.CdsHooks.Cards;
using Apatite.CdsHooks.Feedback;
using Apatite.CdsHooks.Orders;
using Apatite.CdsHooks.Prefetch;
using Apatite.CdsHooks.Reports;
using Apatite.CdsHooks.Requests;
using Apatite.CdsHooks.Wire;
using Apatite.Model;
using Apatite.Rules;

namespace Apatite.CdsHooks.Answering;

/// <summary>Composes the cards of a call.</summary>
internal sealed class CardComposer(OrderCatalogue orders, ReportStore reports, OverriddenCards overridden)
{
    public IReadOnlyList<Card> Compose(HookCall call, PatientRecord record, Assessment assessment)
    {
        StableId ids = new(record.Bundle, assessment.KnowledgeVersion);
        Card[] cards = call.Service.HasOrders
            ? [.. OrderCards.Of(orders.Kinds(call.Orders), call, record, assessment, ids)]
            : [.. DifferentialCards(call, record, assessment, ids)];
        return cards.Length == 0 ? cards : WithReport(cards, assessment, call.Language);
    }

    private IEnumerable<Card> DifferentialCards(HookCall call, PatientRecord record, Assessment assessment, StableId ids)
    {
        foreach ((CardKind kind, DifferentialEntry entry) in CardChoice.Of(assessment))
        {
            string? message = OverriddenCards.Message(call, kind, entry);
            if (!overridden.IsDismissed(message))
            {
                Card card = DifferentialCard(kind, entry, call, record, assessment, ids);
                overridden.Issue(card.Uuid, message);
                yield return card;
            }
        }
    }

    private static Card DifferentialCard(
        CardKind kind, DifferentialEntry entry, HookCall call, PatientRecord record, Assessment assessment, StableId ids) => new()
        {
            Uuid = ids.Of(call.Service.Id, "card", kind.ToString()),
            Summary = CardSummary.Of(kind, entry, assessment, call.Language),
            Detail = CardDetail.Of(entry, assessment, record.Items, call.Language),
            Indicator = CardIndicator.Of(assessment),
            Source = CardOrigin.Of(assessment, entry.Diagnosis, call.Language),
            Suggestions = IsFirst(kind, assessment) ? Suggestions.Of(assessment, call, record, ids) : null,
            OverrideReasons = new CardWording(call.Language).OverrideReasons,
        };

    // Two cards about one patient offer each step once.
    private static bool IsFirst(CardKind kind, Assessment assessment) => CardChoice.Of(assessment).First().Kind == kind;

    private Card[] WithReport(Card[] cards, Assessment assessment, Language language)
    {
        if (reports.Keep(assessment, language) is not { } address)
        {
            return cards;
        }

        CardLink link = new(new CardWording(language).Report, address, "absolute");
        return [.. cards.Select(card => card with { Links = [link] })];
    }
}
