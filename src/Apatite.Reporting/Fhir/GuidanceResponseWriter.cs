using System.Globalization;
using Apatite.Model;
using Apatite.Reporting.Document;
using Apatite.Rules;
using Hl7.Fhir.Model;

namespace Apatite.Reporting.Fhir;

/// <summary>Writes the envelope of a run: which rule set answered, what it could not read, what it still needs.</summary>
internal sealed class GuidanceResponseWriter(OutputContext context)
{
    private const string InputProblems = "input";

    public GuidanceResponse Write()
    {
        Device device = LibraryDevice.Of(context.Assessment);
        bool isComplete = context.Assessment.ReadReport is { Rejected.IsEmpty: true, NotUnderstood.IsEmpty: true, Gaps.IsEmpty: true };
        return new()
        {
            Id = context.Id("GuidanceResponse"),
            Identifier = [context.Identifier("GuidanceResponse")],
            Contained = isComplete ? [device] : [device, Problems()],
            Module = context.RuleSet,
            Status = Status(),
            Subject = context.Subject,
            Encounter = context.Encounter,
            OccurrenceDateTimeElement = context.AsOf,
            Performer = LibraryDevice.Reference,
            Note = [new Annotation { Text = context.Words.Limits }],
            EvaluationMessage = isComplete ? [] : [new ResourceReference($"#{InputProblems}")],
            Result = context.To("RequestGroup"),
            DataRequirement =
            [
                .. Missing.Select(missing => missing.Concept).Distinct()
                    .OrderBy(concept => concept.Id, StringComparer.Ordinal)
                    .Select(Requirement),
            ],
        };
    }

    private IEnumerable<MissingInformationItem> Missing => context.Assessment.Differential.SelectMany(entry => entry.Missing);

    /// <summary>
    /// Required is what would decide about a diagnosis that is in question; what would only complete the picture is requested.
    /// </summary>
    private GuidanceResponse.GuidanceResponseStatus Status() =>
        context.Assessment.Differential.Any(entry =>
            !entry.Missing.IsEmpty && (entry.IsOpenDanger || entry.Likelihood >= Likelihood.Possible))
            ? GuidanceResponse.GuidanceResponseStatus.DataRequired
            : Missing.Any() ? GuidanceResponse.GuidanceResponseStatus.DataRequested
            : GuidanceResponse.GuidanceResponseStatus.Success;

    // Everything that can be missing is an Observation of the input contract; a structure is its site, a characteristic a component.
    private DataRequirement Requirement(Concept concept) => new()
    {
        Type = FHIRAllTypes.Observation,
        CodeFilter =
        [
            new()
            {
                Path = concept switch
                {
                    AnatomicalStructure => "bodySite",
                    Characteristic => "component.code",
                    _ => "code",
                },
                Code = OutputCode.Concept(concept, context.Language).Coding,
            },
        ],
    };

    private OperationOutcome Problems() => new()
    {
        Id = InputProblems,
        Issue =
        [
            .. context.Assessment.ReadReport.Rejected.Select(rejected => new OperationOutcome.IssueComponent
            {
                Severity = OperationOutcome.IssueSeverity.Warning,
                Code = OperationOutcome.IssueType.Invalid,
                Details = new CodeableConcept { Text = $"{rejected.Reason}: {context.Words.Reason(rejected.Reason)}" },
                Diagnostics = HarmlessText.OneLine($"{HarmlessText.Word(rejected.Reference)} {HarmlessText.Word(rejected.Path)}: {rejected.Detail}"),
            }),
            .. context.Assessment.ReadReport.NotUnderstood.SelectMany(NotUnderstood),
            .. context.Assessment.ReadReport.Gaps.Select(gap => new OperationOutcome.IssueComponent
            {
                Severity = OperationOutcome.IssueSeverity.Warning,
                Code = OperationOutcome.IssueType.Incomplete,
                Details = new CodeableConcept { Text = gap.In(context.Language) },
            }),
        ],
    };

    // What was rejected is named above, each with its place.
    private IEnumerable<OperationOutcome.IssueComponent> NotUnderstood(NotUnderstoodGroup group) =>
        context.Assessment.ReadReport.Rejected.Any(rejected => rejected.Reference == group.References[0]) ? [] :
        [
            new()
            {
                Severity = OperationOutcome.IssueSeverity.Warning,
                Code = OperationOutcome.IssueType.CodeInvalid,
                Details = new CodeableConcept { Text = $"{group.Reason}: {context.Words.Reason(group.Reason)}" },
                Diagnostics = HarmlessText.OneLine(
                    $"{group.References.Length.ToString(CultureInfo.InvariantCulture)} {group.ResourceType} {HarmlessText.Word(group.System ?? "")}".TrimEnd()),
            },
        ];
}
