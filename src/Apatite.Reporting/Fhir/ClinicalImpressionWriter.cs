using System.Collections.Immutable;
using Apatite.Rules;
using Hl7.Fhir.Model;

namespace Apatite.Reporting.Fhir;

/// <summary>
/// Writes the ranked differential. It stays in progress, the one status of R4 that says that the results are not final, and
/// names no assessor: the assessor must be a practitioner, and none has looked at it yet.
/// </summary>
internal sealed class ClinicalImpressionWriter(OutputContext context)
{
    // The types that R4 lets an investigation hold; everything else that was used is supporting information.
    private static readonly ImmutableHashSet<string> Investigations =
        ["Observation", "QuestionnaireResponse", "FamilyMemberHistory", "DiagnosticReport", "RiskAssessment", "ImagingStudy", "Media"];

    public ClinicalImpression Write()
    {
        ILookup<bool, ResourceReference> used = InputReference.To(context.Used).ToLookup(IsInvestigation);
        return new()
        {
            Id = context.Id("ClinicalImpression"),
            Identifier = [context.Identifier("ClinicalImpression")],
            Status = ClinicalImpression.ClinicalImpressionStatus.InProgress,
            Description = context.Words.Description,
            Subject = context.Subject,
            Encounter = context.Encounter,
            Effective = context.AsOf,
            ProtocolElement = [new FhirUri(context.RuleSet.Value)],
            Investigation = used[true].Any()
                ? [new() { Code = new CodeableConcept { Text = context.Words.EvidenceUsed }, Item = [.. used[true]] }]
                : [],
            Summary = context.Words.Summary(context.Assessment),
            Finding = [.. context.Assessment.Differential.Select(Finding)],
            SupportingInfo = [.. used[false]],
            Note = [new Annotation { Text = context.Words.DraftBy }, new Annotation { Text = context.Words.Limits }],
        };
    }

    // R4 has no element for a rank: the order of the findings is all there is.
    private ClinicalImpression.FindingComponent Finding(DifferentialEntry entry) => new()
    {
        ItemReference = context.To("Condition", entry.Diagnosis.Id),
        Basis = context.Words.Basis(entry, context.Assessment.Differential.Length),
    };

    private static bool IsInvestigation(ResourceReference reference) =>
        reference.Reference is { } literal && InputReference.TypeOf(literal) is { } type && Investigations.Contains(type);
}
