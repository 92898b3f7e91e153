using Apatite.Model;
using Apatite.Rules;
using Hl7.Fhir.Model;

namespace Apatite.Reporting.Fhir;

/// <summary>
/// Writes what to do next. The proposals are contained, so that none stands in a list of orders before a person takes it out,
/// and none is left behind when a later run does not propose it any more.
/// </summary>
internal sealed class RequestGroupWriter(OutputContext context)
{
    public RequestGroup Write()
    {
        Proposal[] proposals = [.. context.Assessment.Recommendations.SelectMany(Proposals)];
        return new()
        {
            Id = context.Id("RequestGroup"),
            Identifier = [context.Identifier("RequestGroup")],
            Contained = [.. proposals.Select(proposal => proposal.Resource)],
            InstantiatesCanonicalElement = [context.RuleSet],
            Status = RequestStatus.Draft,
            Intent = RequestIntent.Proposal,
            Subject = context.Subject,
            Encounter = context.Encounter,
            AuthoredOnElement = context.AsOf,
            Action = [.. proposals.GroupBy(proposal => proposal.RecommendationItem).Select(Action)],
            Note = [new Annotation { Text = context.Words.DraftBy }],
        };
    }

    private RequestGroup.ActionComponent Action(IGrouping<RecommendationItem, Proposal> proposals)
    {
        RecommendationItem recommendation = proposals.Key;
        string text = recommendation.Text.In(context.Language);
        RequestGroup.ActionComponent action = new()
        {
            Description = text,
            TextEquivalent = string.Join('\n', [text, .. recommendation.Cautions.Select(CautionText)]),
            Priority = Priority(recommendation),
            Code = [OutputCode.Own(OutputCodeSystems.Advice, recommendation.Code.Id)],
            Documentation = [OutputCode.Source(recommendation.Source)],
        };
        // An action has a resource or actions of its own, never both (rqg-1).
        if (proposals.ToArray() is [var only])
        {
            action.Resource = only.Reference;
        }
        else
        {
            action.Action = [.. proposals.Select(proposal => new RequestGroup.ActionComponent
            {
                Title = proposal.Title,
                Resource = proposal.Reference,
            })];
        }

        return action;
    }

    private string CautionText(CautionItem caution) => context.Words.Caution(caution.Text.In(context.Language));

    private IEnumerable<Proposal> Proposals(RecommendationItem recommendation)
    {
        IReadOnlyList<Concept> tests = Orderable.Of(recommendation.Code);
        return tests.Count == 0
            ? [new(recommendation, recommendation.Code.Id, Message(recommendation))]
            : tests.Select(test => new Proposal(recommendation, test.Display(context.Language), Order(recommendation, test)));
    }

    private ServiceRequest Order(RecommendationItem recommendation, Concept test) => new()
    {
        Id = $"{recommendation.Code.Id}-{test.Id}",
        Status = RequestStatus.Draft,
        Intent = RequestIntent.Proposal,
        Priority = Priority(recommendation),
        Code = OutputCode.Concept(test, context.Language),
        Subject = context.Subject,
        Encounter = context.Encounter,
        SupportingInfo = InputReference.To(recommendation.Because),
        Note = [new Annotation { Text = recommendation.Text.In(context.Language) }],
    };

    private CommunicationRequest Message(RecommendationItem recommendation) => new()
    {
        Id = recommendation.Code.Id,
        Status = RequestStatus.Draft,
        Category = [OutputCode.Own(OutputCodeSystems.Advice, recommendation.Code.Id)],
        Priority = Priority(recommendation),
        Subject = context.Subject,
        Encounter = context.Encounter,
        About = InputReference.To(recommendation.Because),
        Payload = [new() { Content = new FhirString(recommendation.Text.In(context.Language)) }],
    };

    private static RequestPriority Priority(RecommendationItem recommendation) => recommendation.Priority switch
    {
        RecommendationPriority.Immediate => RequestPriority.Stat,
        RecommendationPriority.Urgent => RequestPriority.Urgent,
        _ => RequestPriority.Routine,
    };

    private sealed record Proposal(RecommendationItem RecommendationItem, string Title, DomainResource Resource)
    {
        public ResourceReference Reference => new($"#{Resource.Id}");
    }
}
