using Hl7.Fhir.Model;

namespace Apatite.Reporting.Fhir;

/// <summary>
/// Rewrites what an earlier run stated and this one does not: an assessment knows only what holds now, and a statement that
/// is left behind would go on being read. Withdrawn is not refuted: nothing has spoken against the diagnosis.
/// </summary>
internal sealed class WithdrawalWriter(OutputContext context)
{
    /// <summary>
    /// What is to be withdrawn, given what is written now. A Bundle of a server may also hold what others wrote, or what is about
    /// another encounter.
    /// </summary>
    public IEnumerable<DomainResource> Write(IEnumerable<DomainResource> written)
    {
        HashSet<string?> current = [.. written.Select(resource => resource.Id)];
        return context.Previous.Resources
            .Where(resource => !current.Contains(resource.Id))
            .Select(resource => resource switch
            {
                Condition { Id: { } id } condition
                    when context.IsOwn(id, condition.Identifier) && !context.Previous.IsAdopted(id) => Withdrawn(condition),
                DetectedIssue { Id: { } id } issue when context.IsOwn(id, issue.Identifier) => Withdrawn(issue),
                _ => (DomainResource?)null,
            })
            .OfType<DomainResource>();
    }

    private Condition Withdrawn(Condition condition) => new()
    {
        Id = condition.Id,
        Identifier = condition.Identifier,
        ClinicalStatus = OutputCode.Standard("condition-clinical", "inactive"),
        VerificationStatus = OutputCode.Standard("condition-ver-status", "unconfirmed"),
        Category = condition.Category,
        Code = condition.Code,
        Subject = context.Subject,
        Encounter = context.Encounter,
        Note = [new Annotation { Text = context.Words.NotListedAnyMore }],
    };

    private DetectedIssue Withdrawn(DetectedIssue issue) => new()
    {
        Id = issue.Id,
        Identifier = issue.Identifier,
        Status = ObservationStatus.Cancelled,
        Code = issue.Code,
        Patient = context.Subject,
        Identified = context.AsOf,
        Detail = context.Words.NotRaisedAnyMore,
    };
}
