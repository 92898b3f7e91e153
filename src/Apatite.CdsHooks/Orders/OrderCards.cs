using System.Collections.Immutable;
using Apatite.CdsHooks.Cards;
using Apatite.CdsHooks.Prefetch;
using Apatite.CdsHooks.Requests;
using Apatite.CdsHooks.Wire;
using Apatite.Model;
using Apatite.Reporting.Composition;
using Apatite.Reporting.Document;
using Apatite.Rules;

namespace Apatite.CdsHooks.Orders;

/// <summary>
/// What is to be said of an order. While a danger that the order answers or treats is open, the card says so and never speaks
/// against the order.
/// </summary>
internal static class OrderCards
{
    public static IEnumerable<Card> Of(
        IReadOnlyList<OrderKind> kinds, HookCall call, PatientRecord record, Assessment assessment, StableId ids) =>
        kinds.SelectMany(kind => Sections(kind, assessment, call.Language).Select(content => new Card
        {
            Uuid = ids.Of(call.Service.Id, "card", kind.ToString()),
            Summary = content.Summary,
            Detail = CardDetail.Render(content.Context, [CardDetail.Incomplete(record.Items, new(call.Language)), .. content.Sections]),
            Indicator = CardIndicator.Of(assessment),
            Source = CardOrigin.Of(assessment, assessment.Differential[0].Diagnosis, call.Language),
            OverrideReasons = new CardWording(call.Language).OverrideReasons,
        }));

    private static IEnumerable<OrderContent> Sections(OrderKind kind, Assessment assessment, Language language)
    {
        ReportContext context = new(assessment, language);
        CardWording words = new(language);
        Section? cautions = CardDetail.Cautions(OrderRelevance.Cautions(kind, assessment), context, words);
        DifferentialEntry? benign = OrderRelevance.IsAboutDangers(kind)
            && CardChoice.Benign(assessment) is { Likelihood: >= Likelihood.VeryLikely } entry ? entry : null;
        DifferentialEntry? danger = OrderRelevance.MayMask(kind) ? CardChoice.LeadingDanger(assessment) : null;
        if (benign is not null)
        {
            yield return AboutDangers(kind, benign, cautions, context);
        }
        else if (danger is not null)
        {
            string subject = words.Summary(CardKind.Danger, CardSummary.Short(context.Name(danger.Diagnosis)), context.Words.Of(danger.Likelihood));
            yield return new(
                context,
                $"{words.Order(kind)}{context.Words.Colon} {subject}",
                [ConclusionSection.Compose(context), OpenDangerSection.Compose(context), cautions]);
        }
        else if (cautions is not null)
        {
            int count = OrderRelevance.Cautions(kind, assessment).DistinctBy(caution => caution.Code).Count();
            string subject = words.OrderCautions(words.Order(kind), count);
            yield return new(
                context,
                CardSummary.WithDangers(subject, assessment.Differential.Where(CardSummary.IsOpen), language),
                [cautions, OpenDangerSection.Compose(context)]);
        }
        else if (OrderRelevance.MayMask(kind) && !assessment.ReadReport.UnreadMedicines.IsEmpty)
        {
            string subject = $"{words.Order(kind)}{context.Words.Colon} {context.Words.MedicinesUnread}";
            yield return new(
                context,
                CardSummary.WithDangers(subject, assessment.Differential.Where(CardSummary.IsOpen), language),
                [ConclusionSection.Compose(context), OpenDangerSection.Compose(context)]);
        }
    }

    private static OrderContent AboutDangers(OrderKind kind, DifferentialEntry benign, Section? cautions, ReportContext context)
    {
        CardWording words = new(context.Words.Language);
        string order = words.Order(kind);
        string name = CardSummary.Short(context.Name(benign.Diagnosis));
        string category = context.Words.Of(benign.Likelihood);
        DifferentialEntry[] concerned = [.. context.Assessment.Differential.Where(entry => OrderRelevance.IsFor(kind, entry.Diagnosis))];
        DifferentialEntry[] open = [.. concerned.Where(entry => entry.IsOpenDanger)];
        bool isAnswered = open.Length == 0 && OrderRelevance.IsAnswered(kind, context.Assessment);
        DifferentialEntry[] listed = isAnswered ? [.. concerned.Where(entry => entry.Danger == DangerState.Answered)] : open;
        string lead = isAnswered ? words.AllAnswered : open.Length > 0 ? words.DepositAnswersNone : words.NothingKnown;
        Section dangers = new("order", order, [new Paragraph([lead]), new ItemList([.. listed.Select(entry => Danger(entry, context))])]);
        string subject = isAnswered ? words.OrderWhileAnswered(order, name, category) : words.OrderBeside(order, name, category);
        DifferentialEntry[] named = open.Length > 0 ? open : [.. context.Assessment.Differential.Where(CardSummary.IsOpen)];
        string summary = CardSummary.WithDangers(subject, named, context.Words.Language);
        return new(context, summary, [dangers, cautions, ConclusionSection.Compose(context), OpenDangerSection.Compose(context)]);
    }

    private static ListItem Danger(DifferentialEntry entry, ReportContext context) => new(
        [
            new Run(context.Name(entry.Diagnosis), RunStyle.Strong),
            $" ({context.Words.Of(entry.Likelihood)}){context.Words.Colon} {(entry.IsOpenDanger ? context.Words.WouldAnswer : context.Words.Answered)}",
        ],
        [.. entry.AnsweredBy.Select(answer => new ListItem(context.In(answer)))]);

    private sealed record OrderContent(ReportContext Context, string Summary, ImmutableArray<Section?> Sections);
}
