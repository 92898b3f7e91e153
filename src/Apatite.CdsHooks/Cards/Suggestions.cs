using Apatite.CdsHooks.Prefetch;
using Apatite.CdsHooks.Requests;
using Apatite.CdsHooks.Wire;
using Apatite.Model;
using Apatite.Rules;

namespace Apatite.CdsHooks.Cards;

/// <summary>What of the recommendation can be taken over with a click, the most urgent first.</summary>
internal static class Suggestions
{
    public static IReadOnlyList<Suggestion>? Of(Assessment assessment, HookCall call, PatientRecord record, StableId ids)
    {
        Suggestion[] suggestions = [.. assessment.Recommendations.SelectMany(step => Offer(step, call, record, ids))];
        return suggestions.Length == 0 ? null : suggestions;
    }

    private static IEnumerable<Suggestion> Offer(RecommendationItem step, HookCall call, PatientRecord record, StableId ids) => Proposal.All
        .Where(proposal => proposal.Recommendation == step.Code && proposal.IsOffered(step, record.AllowsMedicines && record.Case.ReadReport.AllowsMedicines))
        .Select(proposal => new Suggestion(
            new CardWording(call.Language).Consider(proposal.LabelIn(call.Language), step.Cautions.Length),
            ids.Of(call.Service.Id, "suggestion", step.Code.Id),
            [new CardAction("create", Description(step, call.Language), proposal.Resource(step, call.PatientId, call.Language))]));

    private static string Description(RecommendationItem step, Language language)
    {
        string cautions = string.Join(' ', step.Cautions.Select(caution => caution.Text.In(language)));
        return cautions.Length == 0 ? step.Text.In(language) : $"{step.Text.In(language)} {new CardWording(language).CheckFirst}{cautions}";
    }
}
