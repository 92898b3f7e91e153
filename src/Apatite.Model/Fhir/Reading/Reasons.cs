namespace Apatite.Model.Fhir;

/// <summary>Why a resource was left aside or could not be read; the codes of the read report.</summary>
internal static class Reasons
{
    // Ignored.
    public const string NotRelevant = "not-relevant";
    public const string Uncoded = "uncoded";
    public const string UnmappedSystem = "unmapped-system";
    public const string UnmappedCode = "unmapped-code";
    public const string MalformedCode = "malformed-code";
    public const string UnknownCode = "unknown-code";
    public const string UnknownComponent = "unknown-component";
    public const string PartialInput = "partial-input";
    public const string Deleted = "deleted";
    public const string CodeTooBroad = "code-too-broad";
    public const string EnteredInError = "entered-in-error";
    public const string Cancelled = "cancelled";
    public const string NoResult = "no-result";
    public const string NotDone = "not-done";
    public const string NotActive = "not-active";
    public const string Resolved = "resolved";
    public const string Container = "container";
    public const string Supporting = "supporting";
    public const string ContextOnly = "context-only";
    public const string OutsideTimeWindow = "outside-time-window";
    public const string AfterAsOf = "after-as-of";
    public const string Superseded = "superseded";
    public const string OwnOutput = "own-output";

    // Rejected.
    public const string OtherVersion = "other-fhir-version";
    public const string NotR4 = "not-r4";
    public const string UnknownResourceType = "unknown-resource-type";
    public const string ImplicitRules = "implicit-rules";
    public const string ModifierExtension = "modifier-extension";
    public const string OtherPatient = "other-patient";
    public const string BrokenReference = "broken-reference";
    public const string NoUnit = "no-unit";
    public const string UnknownUnit = "unknown-unit";
    public const string ImplausibleValue = "implausible-value";
    public const string NoValue = "no-value";
    public const string UnknownAnswer = "unknown-answer";
    public const string UnreadableValue = "unreadable-value";
    public const string InvalidDate = "invalid-date";
    public const string InvalidLevels = "invalid-levels";
    public const string NoModality = "no-modality";
}
