using Apatite.Model.Fhir;
using Apatite.Reporting.Html;
using Hl7.Fhir.Model;

namespace Apatite.Reporting.Fhir;

/// <summary>
/// Puts the resources of a run into one transaction. Each is written with PUT under an id that follows from what it is about:
/// an update where the server has it, else a create, without a search that could find nothing or too much.
/// </summary>
internal sealed class TransactionWriter(OutputContext context)
{
    public Bundle Write()
    {
        ConditionWriter conditions = new(context);
        List<DomainResource> resources =
        [
            new ClinicalImpressionWriter(context).Write(),
            .. context.Assessment.Differential.Select(conditions.Write),
            .. new DetectedIssueWriter(context).Write(),
            new RequestGroupWriter(context).Write(),
            new GuidanceResponseWriter(context).Write(),
        ];
        resources.RemoveAll(resource => context.Previous.IsAdopted(resource.Id!));
        resources.AddRange(new WithdrawalWriter(context).Write(resources));
        resources.Add(new ProvenanceWriter(context).Write(resources));
        return new Bundle
        {
            Language = context.Words.Code,
            Type = Bundle.BundleType.Transaction,
            Entry = [.. resources.Select(Entry)],
        };
    }

    // The one place through which every resource goes; what all of them have in common is set here.
    private Bundle.EntryComponent Entry(DomainResource resource)
    {
        resource.Language = context.Words.Code;
        resource.Meta = ProfileOf(resource) is { } profile ? new Meta { Profile = [profile] } : null;
        resource.Text = resource is ClinicalImpression ? Narrative() : null;
        return new()
        {
            FullUrl = OutputContext.Address(resource.Id!),
            Resource = resource,
            Request = new()
            {
                Method = Bundle.HTTPVerb.PUT,
                Url = $"{resource.TypeName}/{resource.Id}",
                IfMatch = context.Previous.ETagOf(resource.Id!),
            },
        };
    }

    private static string? ProfileOf(DomainResource resource) => resource switch
    {
        ClinicalImpression => ApatiteProfiles.Assessment,
        Condition => ApatiteProfiles.CandidateDiagnosis,
        _ => null,
    };

    // The impression is what a person opens; the other resources say in their elements all that they say.
    private Narrative Narrative() => new()
    {
        Status = Hl7.Fhir.Model.Narrative.NarrativeStatus.Generated,
        Div = NarrativeDiv.Of(context.Assessment, context.Language),
    };
}
