using Hl7.Fhir.Model;

namespace Apatite.Reporting.Fhir;

/// <summary>What an assessment says and R4 has no element for.</summary>
internal static class OutputExtensions
{
    private static readonly ExtensionPart[] Weighing =
    [
        new("weight", FHIRAllTypes.Decimal, 1, "1", "Decibans, 10 log10 of a likelihood ratio: above zero for, below zero against"),
        new("strength", FHIRAllTypes.Code, 1, "1", "pathognomonic, prerequisite, excluding, strong, moderate or weak"),
        new("group", FHIRAllTypes.String, 1, "1", "The group of correlated findings; only the heaviest row of a group counts on each side"),
        new("counted", FHIRAllTypes.Boolean, 1, "1", "Whether the row is the heaviest of its group and side"),
        new("expertOnly", FHIRAllTypes.Boolean, 1, "1", "Whether the weight rests on expert judgement alone"),
        new("rule", FHIRAllTypes.String, 1, "1", "The rule that found it"),
        new("source", FHIRAllTypes.RelatedArtifact, 1, "1", "Where the statement comes from"),
    ];

    public static readonly OutputExtension Likelihood = new(
        "apatite-likelihood",
        "ApatiteLikelihood",
        "How plausible the diagnosis is on the facts at hand: established, very-likely, likely, possible, unlikely or excluded. "
            + "For ranking; not a probability.",
        ["Condition"],
        [new("", FHIRAllTypes.Code, 1, "1", "The category")]);

    public static readonly OutputExtension Weight = new(
        "apatite-weight",
        "ApatiteWeight",
        "The weight of a diagnosis in decibans, relative to the others of the same assessment. Not a probability.",
        ["Condition"],
        [
            new("total", FHIRAllTypes.Decimal, 1, "1", "The pre-test weight plus the counted evidence"),
            new("preTest", FHIRAllTypes.Decimal, 1, "1", "The pre-test weight"),
            new("prerequisiteMissing", FHIRAllTypes.Boolean, 1, "1", "Whether the finding that the diagnosis cannot do without is not shown"),
        ]);

    public static readonly OutputExtension Danger = new(
        "apatite-danger",
        "ApatiteDanger",
        "Where a diagnosis that must not be missed stands: criteria with a source raise it, nothing but its named answering tests closes it.",
        ["Condition"],
        [
            new("state", FHIRAllTypes.Code, 1, "1", "none, not-raised, raised, reopened, answered or confirmed"),
            new("urgency", FHIRAllTypes.Code, 0, "1", "How soon its first test is due: immediate, same-day, within48-hours or within-two-weeks"),
            new("criterion", FHIRAllTypes.String, 0, "*", "The criteria that raise it, by their names in the table of criteria"),
            new("answeredFrom", FHIRAllTypes.Reference, 0, "*", "What answered it"),
        ]);

    public static readonly OutputExtension EvidenceWeight = new(
        "apatite-evidence-weight",
        "ApatiteEvidenceWeight",
        "What a finding that speaks for the diagnosis weighs, and why.",
        ["Condition.evidence"],
        Weighing);

    public static readonly OutputExtension OpposingEvidence = new(
        "apatite-opposing-evidence",
        "ApatiteOpposingEvidence",
        "A finding that speaks against the diagnosis. R4 has no element for it: Condition.evidence supports.",
        ["Condition"],
        [
            new("code", FHIRAllTypes.CodeableConcept, 1, "1", "The row of the evidence table"),
            new("detail", FHIRAllTypes.Reference, 0, "*", "What it rests on"),
            .. Weighing,
        ]);

    public static readonly OutputExtension Source = new(
        "apatite-source",
        "ApatiteSource",
        "Where the statement of an issue comes from. R4 holds an address only, and most sources are citations.",
        ["DetectedIssue"],
        [new("", FHIRAllTypes.RelatedArtifact, 1, "1", "The source")]);

    public static IReadOnlyList<OutputExtension> All { get; } = [Likelihood, Weight, Danger, EvidenceWeight, OpposingEvidence, Source];
}
