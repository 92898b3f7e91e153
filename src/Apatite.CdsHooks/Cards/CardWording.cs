using Apatite.CdsHooks.Wire;
using Apatite.Model;
using Apatite.Reporting.Json;
using Apatite.Reporting.Words;
using Apatite.Rules;

namespace Apatite.CdsHooks.Cards;

/// <summary>The fixed words of cards in one language: considerations, never orders.</summary>
internal sealed class CardWording(Language language)
{
    private static readonly WordTable Table = new(typeof(CardWording).Assembly, "cards.tsv");

    public string Source => Of("source");

    public string Topic => Of("topic");

    public string NotExcluded => Of("not-excluded");

    public string Why => Of("why");

    public string Cautions => Of("cautions");

    public string Incomplete => Of("incomplete");

    public string IncompleteNote => Of("incomplete-note");

    public string Report => Of("report");

    public string CheckFirst => Of("check-first");

    public string Summary(CardKind kind, string name, string category) => Of(
        kind switch
        {
            CardKind.Leading => "summary.leading",
            CardKind.Danger => "summary.danger",
            _ => "summary.undecided",
        },
        name,
        category);

    public string Order(OrderKind kind) => Of("order-kind", kind);

    public string NotExcludedCount(int count) => Of(count == 1 ? "not-excluded.one" : "not-excluded.other", count);

    public string Proposal(RecommendationCode recommendation) => Of($"proposal.{recommendation}");

    /// <summary>What is known beside an order; nothing is said against it.</summary>
    public string OrderBeside(string order, string name, string category) => Of("order-beside", order, name, category);

    /// <summary>All that the order answers or treats is answered.</summary>
    public string OrderWhileAnswered(string order, string name, string category) => Of("order-while-answered", order, name, category);

    public string OrderCautions(string order, int count) => Of(count == 1 ? "order-cautions.one" : "order-cautions.other", order, count);

    public string DepositAnswersNone => Of("deposit-answers-none");

    public string AllAnswered => Of("all-answered");

    public string NothingKnown => Of("nothing-known");

    public string Consider(string what, int cautions) =>
        Of(cautions switch { 0 => "consider", 1 => "consider.one", _ => "consider.other" }, what, cautions);

    public IReadOnlyList<HookCoding> OverrideReasons =>
    [
        Reason("cds-not-applicable"),
        Reason("cds-suboptimal-context"),
        Reason("recipient-disagrees-evidence"),
        Reason("recipient-concerns-outcomes"),
        Reason("not-convenient-feasible"),
    ];

    private HookCoding Reason(string code) =>
        new(code, "http://terminology.hl7.org/CodeSystem/non-adherence-reason-codes", Of($"reason.{code}"));

    private string Of(string kind, Enum value) => Of($"{kind}.{JsonText.Id(value)}");

    private string Of(string id, params object[] parts) => Table.Of(language, id, parts);
}
